package duikai.house;

import duikai.diag.Diagnostics;
import duikai.unit.Length;
import duikai.unit.Size;
import duikai.yaml.Fields;
import duikai.yaml.LengthSyntax;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a page format. */
final class FormatReader {
    /** Key under which a format changes the masthead; read with the furniture. */
    static final String MASTHEAD = "masthead";

    private final Diagnostics diagnostics;

    FormatReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Optional<PageFormat> format(String name, Fields fields) {
        Optional<Size> trim = trim(fields);
        Optional<Length> top = requiredLength(fields, "top");
        PageFormat.Writing writing = fields.oneOf("writing", List.of("horizontal", "vertical"))
                .map(word -> PageFormat.Writing.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(PageFormat.Writing.HORIZONTAL);
        Optional<Length> depth = requiredLength(fields, writing == PageFormat.Writing.VERTICAL ? "width" : "height");
        Optional<Grid> grid = required(fields, "grid").flatMap(this::grid);
        List<BodySetting> bodies = bodies(fields);
        Optional<HeadlineLadder> ladder = required(fields, "headlines").flatMap(this::ladder);
        Length masthead = atLeastZero(fields, "masthead-height");
        Length folio = atLeastZero(fields, "folio-height");
        Length imprint = atLeastZero(fields, "imprint-height");
        int storyGap = fields.integer("story-gap", 0, 10).orElse(1);
        fields.has(MASTHEAD);
        fields.rejectUnknown();
        if (trim.isEmpty()
                || top.isEmpty()
                || depth.isEmpty()
                || grid.isEmpty()
                || ladder.isEmpty()
                || bodies.isEmpty()) {
            return Optional.empty();
        }
        PageFormat format = new PageFormat(
                name,
                trim.get(),
                top.get(),
                writing,
                depth.get(),
                grid.get(),
                bodies,
                ladder.get(),
                masthead,
                folio,
                imprint,
                storyGap);
        checkTypeArea(format, fields);
        return Optional.of(format);
    }

    private void checkTypeArea(PageFormat format, Fields fields) {
        boolean inside = format.typeArea().width().compareTo(format.trim().width()) <= 0
                && format.typeArea().bottom().compareTo(format.trim().height()) <= 0;
        if (!inside) {
            diagnostics.report(
                    HouseProblem.TYPE_AREA_TOO_LARGE,
                    fields.span(),
                    format.name(),
                    mm(format.typeArea().width()),
                    mm(format.typeArea().bottom()),
                    mm(format.trim().width()),
                    mm(format.trim().height()));
        }
    }

    private static String mm(Length length) {
        return String.format(Locale.ROOT, "%.1f", length.toMillimetres());
    }

    private Optional<Size> trim(Fields fields) {
        if (!fields.required("trim")) {
            return Optional.empty();
        }
        List<Length> sides = sizes(fields, "trim");
        if (sides.size() != 2) {
            fields.node("trim").ifPresent(node -> report(node, "trim"));
            return Optional.empty();
        }
        return Optional.of(new Size(sides.get(0), sides.get(1)));
    }

    private Optional<Grid> grid(Fields fields) {
        required(fields, "columns", "chars");
        int columns = fields.integer("columns", 1, 24).orElse(1);
        int chars = fields.integer("chars", 4, 60).orElse(10);
        double gutter = fields.number("gutter", 0.5, 5).orElse(1);
        Length em = positive(fields, "em").orElse(Length.pt(9));
        fields.rejectUnknown();
        return Optional.of(new Grid(columns, chars, gutter, em));
    }

    private static void required(Fields fields, String... keys) {
        for (String key : keys) {
            fields.required(key);
        }
    }

    private List<BodySetting> bodies(Fields fields) {
        fields.required("bodies");
        List<BodySetting> bodies = new ArrayList<>();
        for (YamlNode.Scalar text : fields.texts("bodies")) {
            Optional<BodySetting> body = body(text.value());
            body.ifPresentOrElse(
                    bodies::add, () -> diagnostics.report(HouseProblem.BAD_BODY, text.span(), text.value()));
        }
        return bodies;
    }

    private static Optional<BodySetting> body(String text) {
        String[] parts = text.split("/", -1);
        Optional<Length> size = points(parts[0]);
        Optional<Length> pitch = parts.length == 2 ? points(parts[1]) : Optional.empty();
        return size.isPresent() && pitch.isPresent() && pitch.get().compareTo(size.get()) >= 0
                ? Optional.of(new BodySetting(size.get(), pitch.get()))
                : Optional.empty();
    }

    private Optional<HeadlineLadder> ladder(Fields fields) {
        required(fields, "sizes", "preferred");
        List<Length> sizes = sizes(fields, "sizes");
        List<Length> preferred = sizes(fields, "preferred");
        double kicker = fields.number("kicker", 0.2, 1).orElse(0.42);
        double sub = fields.number("sub", 0.2, 1).orElse(0.4);
        double tightest = fields.number("tightest", 0, 0.1).orElse(0);
        double loosest = fields.number("loosest", 0, 1).orElse(0);
        fields.rejectUnknown();
        for (int i = 1; i < sizes.size(); i++) {
            if (sizes.get(i).compareTo(sizes.get(i - 1)) <= 0) {
                diagnostics.report(
                        HouseProblem.SIZES_NOT_ASCENDING,
                        fields.node("sizes").orElseThrow().span());
                break;
            }
        }
        return sizes.isEmpty() || preferred.isEmpty()
                ? Optional.empty()
                : Optional.of(new HeadlineLadder(sizes, preferred, kicker, sub, tightest, loosest));
    }

    /** A list of positive lengths; bare numbers are points. */
    private List<Length> sizes(Fields fields, String key) {
        List<Length> sizes = new ArrayList<>();
        for (YamlNode.Scalar text : fields.texts(key)) {
            points(text.value()).ifPresentOrElse(sizes::add, () -> report(text, key));
        }
        return sizes;
    }

    private static Optional<Length> points(String text) {
        return LengthSyntax.parse(text)
                .or(() -> LengthSyntax.parse(text.strip() + "pt"))
                .filter(Length::isPositive);
    }

    private void report(YamlNode node, String key) {
        String written = node instanceof YamlNode.Scalar scalar ? scalar.value() : "";
        diagnostics.report(HouseProblem.BAD_SIZE, node.span(), key, written);
    }

    private static Optional<Fields> required(Fields fields, String key) {
        fields.required(key);
        return fields.fields(key);
    }

    private Optional<Length> requiredLength(Fields fields, String key) {
        fields.required(key);
        return positive(fields, key);
    }

    private Optional<Length> positive(Fields fields, String key) {
        Optional<Length> length = fields.length(key);
        if (length.isPresent() && !length.get().isPositive()) {
            fields.node(key).ifPresent(node -> report(node, key));
        }
        return length.filter(Length::isPositive);
    }

    private Length atLeastZero(Fields fields, String key) {
        Optional<Length> length = fields.length(key);
        if (length.isPresent() && length.get().isNegative()) {
            fields.node(key).ifPresent(node -> report(node, key));
        }
        return length.orElse(Length.ZERO).max(Length.ZERO);
    }
}
