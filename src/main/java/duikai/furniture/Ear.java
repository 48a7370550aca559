package duikai.furniture;

import duikai.diag.Diagnostics;
import duikai.house.FurnitureStyle;
import duikai.house.MastheadStyle;
import duikai.house.QrCode;
import duikai.page.Panel;
import duikai.page.Rule;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An ear (报眼): rows of words, QR codes and rules spread over its height, the first at its top and the last at its foot. QR
 * codes are as large as they may be; then words grow a little where too much white would be left.
 */
final class Ear {
    private static final Length RULE = Length.pt(0.4);

    /** A code's side is rounded down to whole modules. */
    private static final Length ROUNDING = Length.pt(0.1);

    /** White between text and the panel around it. */
    private static final Length INSET = Length.pt(8);

    /** White between two rows, at least. */
    private static final Length LEAST_GAP = Length.pt(5);

    /** White between two rows, in em of the words, that is not yet a hole. */
    private static final double MOST_GAP = 0.9;

    private static final double MOST_GROWTH = 1.15;
    private static final double MOST_SHRINKAGE = 0.75;

    /** A row with its values. */
    private sealed interface Row {
        record Text(List<Words> words, Length size) implements Row {}

        record Codes(CodeRow codes) implements Row {}

        record Line(String style) implements Row {}
    }

    private final Typesetter typesetter;
    private final Values values;
    private final FurnitureStyle house;
    private final Diagnostics diagnostics;

    Ear(Typesetter typesetter, Values values, FurnitureStyle house, Diagnostics diagnostics) {
        this.typesetter = typesetter;
        this.values = values;
        this.house = house;
        this.diagnostics = diagnostics;
    }

    void place(MastheadStyle.Ear style, Rect box) {
        boolean panel = !style.panel().isEmpty();
        if (panel) {
            typesetter.place(new Panel(box, style.panel()));
        }
        Rect inside = panel ? box.inset(INSET) : box;
        List<Row> rows = new ArrayList<>();
        for (MastheadStyle.EarRow row : style.rows()) {
            row(row, inside.width()).ifPresent(rows::add);
        }
        if (!rows.isEmpty()) {
            place(rows, inside);
        }
    }

    private Optional<Row> row(MastheadStyle.EarRow row, Length width) {
        return switch (row) {
            case MastheadStyle.PhraseRow phrases -> text(values.fill(phrases.phrases()));
            case MastheadStyle.CodeRow codes ->
                CodeRow.of(typesetter, codes(codes.codes()), width, diagnostics).map(Row.Codes::new);
            case MastheadStyle.RuleRow rule -> Optional.of(new Row.Line(rule.style()));
        };
    }

    private static Optional<Row> text(List<Words> words) {
        return words.stream().map(Words::size).reduce(Length::max).map(size -> new Row.Text(words, size));
    }

    private List<CodeRow.Code> codes(List<String> names) {
        List<CodeRow.Code> codes = new ArrayList<>();
        for (String name : names) {
            QrCode code = house.codes().get(name);
            if (code != null) {
                Optional<String> content = code.content().fill(values::value);
                values.fill(code.label())
                        .ifPresent(
                                label -> content.ifPresent(target -> codes.add(new CodeRow.Code(name, target, label))));
            }
        }
        return codes;
    }

    private void place(List<Row> rows, Rect box) {
        Length side = side(rows, box, 1);
        double scale = 1;
        if (hasCodes(rows) && side.compareTo(house.smallestCode()) < 0) {
            scale = MOST_SHRINKAGE;
            side = side(rows, box, scale);
        }
        reportFull(rows, side);
        Length text = textHeight(rows);
        Length others = fixedHeight(rows, side);
        if (text.isPositive()) {
            double wanted =
                    box.height().minus(others).ratioTo(text.times(1 + MOST_GAP * (rows.size() - 1) / textRows(rows)));
            scale = scale < 1 ? scale : Math.clamp(wanted, 1, MOST_GROWTH);
            double most = box.height()
                    .minus(others)
                    .minus(LEAST_GAP.times(rows.size() - 1))
                    .ratioTo(text);
            scale = Math.max(0.1, Math.min(scale, most));
        }
        Length white = box.height().minus(others).minus(text.times(scale)).max(Length.ZERO);
        placeRows(rows, box, side, scale, white);
    }

    private void placeRows(List<Row> rows, Rect box, Length side, double scale, Length white) {
        boolean single = rows.size() == 1;
        Length used = single ? white.dividedBy(2) : Length.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            Length y = box.y().plus(used).plus(single ? Length.ZERO : white.times((double) i / (rows.size() - 1)));
            Length height = height(rows.get(i), side, scale);
            switch (rows.get(i)) {
                case Row.Text text -> {
                    Rect room = new Rect(box.x(), y, box.width(), height);
                    new PhraseRows(typesetter, text.words(), room, Math.max(1, scale)).place(diagnostics);
                }
                case Row.Codes codes ->
                    codes.codes().place(box.x(), y, codes.codes().side(side), diagnostics);
                case Row.Line line ->
                    typesetter.place(new Rule(new Rect(box.x(), y, box.width(), height), line.style()));
            }
            used = used.plus(height);
        }
    }

    /** The side codes may have where words are set at that scale. */
    private Length side(List<Row> rows, Rect box, double scale) {
        int codeRows = Math.toIntExact(
                rows.stream().filter(Row.Codes.class::isInstance).count());
        Length rest = box.height()
                .minus(textHeight(rows).times(scale))
                .minus(fixedHeight(rows, Length.ZERO))
                .minus(LEAST_GAP.times(rows.size() - 1));
        Length most = codeRows == 0 ? rest : rest.dividedBy(codeRows);
        return most.min(house.largestCode()).max(Length.pt(1));
    }

    private void reportFull(List<Row> rows, Length side) {
        for (Row row : rows) {
            if (row instanceof Row.Codes codes) {
                Length missing = house.smallestCode().minus(codes.codes().side(side));
                if (missing.compareTo(ROUNDING) > 0) {
                    String mm = String.format(Locale.ROOT, "%.1f", missing.toMillimetres());
                    diagnostics.report(
                            FurnitureProblem.EAR_TOO_FULL, codes.codes().span(), mm);
                }
            }
        }
    }

    private static boolean hasCodes(List<Row> rows) {
        return rows.stream().anyMatch(Row.Codes.class::isInstance);
    }

    private static Length textHeight(List<Row> rows) {
        return rows.stream()
                .map(row -> row instanceof Row.Text text ? text.size() : Length.ZERO)
                .reduce(Length.ZERO, Length::plus);
    }

    private static double textRows(List<Row> rows) {
        return Math.max(1, rows.stream().filter(Row.Text.class::isInstance).count());
    }

    /** Height of rules and codes. */
    private static Length fixedHeight(List<Row> rows, Length side) {
        return rows.stream()
                .map(row -> row instanceof Row.Text ? Length.ZERO : height(row, side, 1))
                .reduce(Length.ZERO, Length::plus);
    }

    private static Length height(Row row, Length side, double scale) {
        return switch (row) {
            case Row.Text text -> text.size().times(scale);
            case Row.Codes codes -> codes.codes().side(side).plus(codes.codes().labelHeight());
            case Row.Line line -> RULE;
        };
    }
}
