package duikai.clreq;

import duikai.house.TextShelf;
import duikai.issue.Folder;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A small piece of text to be set by the whole chain, from a manuscript to a finished PDF, with house settings of its own: a
 * page of one column that is exactly as high as its text, in type of nine points.
 *
 * @param body the article's text in Markdown
 * @param front lines of the article's front matter
 * @param settings of the house by their path from the top: {@code composition.widths}, {@code styles.body.faces}
 * @param ems measure
 * @param columns of text side by side, one em apart
 * @param vertical whether the lines run down the page
 */
public record Specimen(
        String body, String front, SortedMap<String, String> settings, int ems, int columns, boolean vertical) {
    /** Type size, in points. */
    public static final int EM = 9;

    static final double PITCH = 13.5;

    static final int MARGIN = 36;

    /** A framed text keeps its one column where make-up would divide an open one in two, or not look at it at all. */
    private static final int WIDEST_OPEN = 22;

    private static final int NARROWEST_OPEN = 10;

    private static final int FRAME = 3;

    private static final SortedMap<String, String> USUAL = new TreeMap<>(Map.of(
            "format", "specimen",
            "paper", "样张",
            "formats.specimen.grid.columns", "1",
            "formats.specimen.grid.gutter", "1",
            "formats.specimen.grid.em", EM + "pt",
            "formats.specimen.bodies", "[%d/%s]".formatted(EM, points(PITCH)),
            "formats.specimen.headlines.sizes", "[14, 18, 21]",
            "formats.specimen.headlines.preferred", "[18]",
            "formats.specimen.top", MARGIN + "pt"));

    public Specimen {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** A text with base's settings, in a measure of twenty. */
    public static Specimen of(String body) {
        return new Specimen(body, "", USUAL, 20, 1, false);
    }

    public Specimen ems(int measure) {
        return new Specimen(body, front, settings, measure, columns, vertical);
    }

    /** In two columns; make-up divides a story so where the measure is twelve to sixteen. */
    public Specimen inTwoColumns() {
        return new Specimen(body, front, settings, ems, 2, vertical);
    }

    /** With lines that run down the page and follow each other to the left. */
    public Specimen vertically() {
        return new Specimen(body, front, settings, ems, columns, true);
    }

    /** With other settings of the house: {@code composition.widths: tw; styles.strong.faces: kai}; none for an empty text. */
    public Specimen with(String more) {
        SortedMap<String, String> all = new TreeMap<>(settings);
        for (String setting : more.split(";")) {
            int colon = setting.indexOf(':');
            if (colon > 0) {
                all.put(
                        setting.substring(0, colon).strip(),
                        setting.substring(colon + 1).strip());
            }
        }
        return new Specimen(body, front, all, ems, columns, vertical);
    }

    /** With a style of the house: {@code emphasis: {faces: hei}}. */
    public Specimen style(String setting) {
        return with("styles." + setting);
    }

    /** With another line in the article's front matter. */
    public Specimen front(String line) {
        return new Specimen(body, front + line + "\n", settings, ems, columns, vertical);
    }

    /** This text as the chain sets it. */
    public Setting set() {
        return Chain.WARM.set(this);
    }

    private boolean framed() {
        return columns == 1 && (ems > WIDEST_OPEN || ems < NARROWEST_OPEN);
    }

    /** From the page's left edge to the measure, in points. */
    double left() {
        return MARGIN + (framed() ? FRAME * EM / 2.0 : 0);
    }

    /** An issue folder and a folder of houses, for pages of so many rows. */
    Map<String, String> files(int rows) {
        return Map.of(
                "issue/issue.yaml", issue(),
                "issue/articles/a.md", article(),
                "houses/test/house.yaml", house(rows));
    }

    Folder manuscript() {
        return new Folder().with("issue.yaml", issue()).with("articles/a.md", article());
    }

    TextShelf houses() {
        return TextShelf.of(house(1));
    }

    private static String issue() {
        return """
                house: test
                date: 2022-04-04
                number: 1
                cumulative: 1
                pages:
                  - articles: [a]
                """;
    }

    private String article() {
        String type = front.contains("type:") ? "" : framed() ? "type: notice\n" : "type: brief\n";
        String heading = framed() && !front.contains("headline:") ? "headline: 样\n" : "";
        return "---\n" + type + heading + front + "---\n" + body + "\n";
    }

    private String house(int rows) {
        SortedMap<String, String> all = new TreeMap<>(settings);
        double along = chars() * EM + 2.0 * MARGIN;
        // A horizontal page has a row of white at its head.
        double depth = (vertical ? rows : rows + 1) * PITCH;
        double across = depth + 2 * MARGIN;
        all.put(
                "formats.specimen.trim",
                "[%spt, %spt]".formatted(points(vertical ? across : along), points(vertical ? along : across)));
        all.put("formats.specimen." + (vertical ? "width" : "height"), points(depth) + "pt");
        if (vertical) {
            // The nameplate stands where the lines begin: out of their way.
            all.put("styles.nameplate.size", "1pt");
        }
        all.put("formats.specimen.writing", vertical ? "vertical" : "horizontal");
        all.put("formats.specimen.grid.chars", Integer.toString(chars()));
        StringBuilder yaml = new StringBuilder("extends: base\n");
        List<String> open = List.of();
        for (Map.Entry<String, String> setting : all.entrySet()) {
            List<String> path = List.of(setting.getKey().split("\\."));
            for (int level = 0; level < path.size(); level++) {
                boolean last = level == path.size() - 1;
                if (last || level >= open.size() || !path.subList(0, level + 1).equals(open.subList(0, level + 1))) {
                    yaml.append("  ".repeat(level)).append(path.get(level)).append(':');
                    yaml.append(last ? " " + setting.getValue() : "").append('\n');
                }
            }
            open = path.subList(0, path.size() - 1);
        }
        return yaml.toString();
    }

    /** The text takes no fewer rows, however its marks are squeezed. */
    int fewestRows() {
        int rows = 0;
        for (String paragraph : body.split("\n\n")) {
            rows += Math.max(1, paragraph.length() / (2 * ems));
        }
        return Math.max(1, rows / columns);
    }

    private int chars() {
        return columns * (ems + 1) - 1 + (framed() ? FRAME : 0);
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.2f", length);
    }
}
