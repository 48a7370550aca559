package duikai.issue;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.yaml.Fields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads what an editor fixes of a story's place; whether the stories named exist is asked when all are known. */
final class PinsReader {
    private static final int MOST_COLUMNS = 24;
    private static final int MOST_ROWS = 200;
    private static final int MOST_HEADLINE_LINES = 3;

    private static final List<String> KEYS = List.of(
            "columns",
            "rows",
            "column",
            "row",
            "at",
            "beside",
            "with",
            "apart-from",
            "picture-columns",
            "headline-lines",
            "box");
    private static final List<String> CORNERS = List.of("top-left", "top-right", "bottom-left", "bottom-right");
    private static final List<String> EDGES = edges();

    private PinsReader() {}

    private static List<String> edges() {
        List<String> words = new ArrayList<>(Choice.words(Pins.Edge.class));
        words.addAll(CORNERS);
        return List.copyOf(words);
    }

    static Pins read(Fields fields) {
        Pins pins = new Pins(
                fields.integer("columns", 1, MOST_COLUMNS),
                fields.integer("rows", 1, MOST_ROWS),
                fields.integer("column", 1, MOST_COLUMNS),
                fields.integer("row", 1, MOST_ROWS),
                at(fields),
                references(fields, "beside"),
                references(fields, "with"),
                references(fields, "apart-from"),
                fields.integer("picture-columns", 1, MOST_COLUMNS),
                fields.integer("headline-lines", 1, MOST_HEADLINE_LINES),
                Choice.one(fields, "box", Pins.Box.class),
                places(fields));
        fields.rejectUnknown();
        return pins;
    }

    /** Pins by the ids of stories. */
    static List<IssuePage.Pinned> byStory(Fields fields, Diagnostics diagnostics) {
        return fields.keys().stream()
                .flatMap(id -> fields
                        .node(id.value())
                        .flatMap(node -> Fields.of(node, id.value(), diagnostics))
                        .map(pins -> new IssuePage.Pinned(new Reference(id.value(), id.span()), read(pins)))
                        .stream())
                .toList();
    }

    private static Set<Pins.Edge> at(Fields fields) {
        Set<Pins.Edge> edges = EnumSet.noneOf(Pins.Edge.class);
        for (String word : fields.allOf("at", EDGES)) {
            for (String edge : word.split("-", -1)) {
                edges.add(Choice.value(edge, Pins.Edge.class));
            }
        }
        return edges;
    }

    private static List<Reference> references(Fields fields, String key) {
        return fields.texts(key).stream()
                .map(scalar -> new Reference(scalar.value().strip(), scalar.span()))
                .toList();
    }

    private static Map<String, SourceSpan> places(Fields fields) {
        Map<String, SourceSpan> places = new TreeMap<>();
        KEYS.forEach(key -> fields.node(key).ifPresent(node -> places.put(key, node.span())));
        return places;
    }
}
