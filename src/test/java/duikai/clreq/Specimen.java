package duikai.clreq;

import duikai.house.TextShelf;
import duikai.issue.Folder;
import java.util.Locale;
import java.util.Map;

/**
 * A small piece of text to be set by the whole chain, from a manuscript to a finished PDF, with house settings of its own: a
 * page of one column that is exactly as high as its text, in type of nine points.
 *
 * @param body the article's text in Markdown
 * @param front lines of the article's front matter
 * @param composition settings of {@code composition}, separated by commas: {@code widths: tw, kinsoku: none}
 * @param styles settings of {@code styles}, a line each
 * @param ems measure
 */
public record Specimen(String body, String front, String composition, String styles, int ems) {
    /** Type size, in points. */
    public static final int EM = 9;

    static final double PITCH = 13.5;
    static final int MARGIN = 36;

    /** A framed text keeps its one column where make-up would divide an open one in two. */
    private static final int WIDEST_OPEN = 22;

    private static final int FRAME = 3;

    /** A text with base's settings, in a measure of twenty. */
    public static Specimen of(String body) {
        return new Specimen(body, "", "", "", 20);
    }

    public Specimen ems(int measure) {
        return new Specimen(body, front, composition, styles, measure);
    }

    /** More settings of {@code composition}; a later one of the same name counts. */
    public Specimen with(String settings) {
        return new Specimen(body, front, composition.isEmpty() ? settings : composition + ", " + settings, styles, ems);
    }

    public Specimen style(String setting) {
        return new Specimen(body, front, composition, styles + setting + "\n", ems);
    }

    public Specimen front(String line) {
        return new Specimen(body, front + line + "\n", composition, styles, ems);
    }

    /** This text as the chain sets it. */
    public Setting set() {
        return Chain.WARM.set(this);
    }

    private boolean framed() {
        return ems > WIDEST_OPEN;
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
        return """
                extends: base
                paper: 样张
                format: specimen
                composition: {%s}
                styles:
                  body: {faces: song, ratio: 1, align: justify}
                %sformats:
                  specimen:
                    trim: [%dpt, %spt]
                    top: %dpt
                    height: %spt
                    grid: {columns: 1, chars: %d, gutter: 1, em: %dpt}
                    bodies: [%d/%s]
                    headlines: {sizes: [14, 18, 21], preferred: [18]}
                """.formatted(
                        composition,
                        styles.indent(2),
                        chars() * EM + 2 * MARGIN,
                        points(height(rows) + 2 * MARGIN),
                        MARGIN,
                        points(height(rows)),
                        chars(),
                        EM,
                        EM,
                        points(PITCH));
    }

    private int chars() {
        return ems + (framed() ? FRAME : 0);
    }

    private static double height(int rows) {
        return (rows + 1) * PITCH;
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.2f", length);
    }
}
