package duikai.house;

import duikai.diag.Diagnostics;
import duikai.font.FaceSet;
import duikai.yaml.Fields;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads those of a house's text styles that are of stretches inside a text. */
final class InlineStyleReader {
    /** All there are; the stages ask for each by name. */
    static final List<String> NAMES = List.of(
            "strong",
            "emphasis",
            "dateline",
            "name",
            "title",
            "deceased",
            "dots",
            "ruby",
            "zhuyin",
            "superscript",
            "subscript");

    private final Map<String, FaceSet> sets;
    private final Diagnostics diagnostics;

    InlineStyleReader(Map<String, FaceSet> sets, Diagnostics diagnostics) {
        this.sets = sets;
        this.diagnostics = diagnostics;
    }

    /** @param fields the house's section {@code styles} */
    Map<String, InlineStyle> styles(Optional<Fields> fields) {
        Map<String, InlineStyle> styles = new LinkedHashMap<>();
        fields.ifPresent(all -> {
            for (String name : NAMES) {
                all.fields(name).ifPresent(style -> styles.put(name, style(name, style)));
                if (all.node(name).isEmpty()) {
                    diagnostics.report(HouseProblem.MISSING_STYLE, all.span(), name);
                }
            }
        });
        return styles;
    }

    private InlineStyle style(String name, Fields fields) {
        Optional<FaceSet> faces = fields.scalar("faces")
                .filter(set -> Known.check(set, sets.keySet(), HouseProblem.UNKNOWN_FACES, diagnostics))
                .map(set -> sets.get(set.value()));
        double ratio = fields.number("ratio", 0.2, 1).orElse(1);
        double rise = fields.number("rise", -1, 2).orElse(0);
        Marks marks = marks(fields);
        fields.rejectUnknown();
        return new InlineStyle(name, faces, ratio, rise, marks);
    }

    private static Marks marks(Fields fields) {
        List<String> words = Arrays.stream(Marks.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        Marks.Kind kind = fields.oneOf("marks", words)
                .map(word -> Marks.Kind.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Marks.Kind.NONE);
        return new Marks(
                kind,
                fields.number("mark-size", 0.01, 0.5).orElse(kind.usualSize()),
                fields.number("mark-distance", 0, 0.5).orElse(kind.usualDistance()));
    }
}
