package duikai.page;

import duikai.unit.Length;
import duikai.unit.Point;
import duikai.unit.Rect;
import java.util.List;

/**
 * One line of text, broken and justified.
 *
 * @param id where it comes from: {@code lead.p2.l7} = story lead, second block, seventh line; unique on the page
 * @param style the text style's name
 * @param box x and width: the measure; height: one line box of the text's size, such that the baseline lies where
 *     {@code baseline} says. In a vertical line y and height are the measure
 * @param pen x of the first glyph's origin; may lie outside the box where an opening mark is cut at the line start. In a
 *     vertical line its y: the upper edge of the em box of an upright glyph
 * @param baseline y of the baseline. In a vertical line its x: the left edge of the em boxes of upright glyphs, the baseline of
 *     sideways ones
 * @param runs in reading order; their advances and gaps add up to the set width
 * @param join how the text of this line goes on in the next one
 */
public record Line(
        String id, String style, Rect box, Length pen, Length baseline, List<Run> runs, Join join, Writing writing)
        implements Placed {
    /** Which way a line runs (CLREQ 2.2: 横排, 竖排). */
    public enum Writing {
        HORIZONTAL,
        /** From top to bottom, the next line to the left. */
        VERTICAL
    }

    /** What stands between the text of a line and that of the next in the manuscript. */
    public enum Join {
        /** Nothing: the line was broken between two characters. */
        NOTHING(""),
        /** A blank that vanished at the line end. */
        BLANK(" "),
        /** An ideographic space or a turn that stands for one (headlines). */
        IDEOGRAPHIC_SPACE("\u3000"),
        /** Nothing: a word was divided, and the line ends with a hyphen the manuscript has not. */
        HYPHEN(""),
        /** The end of the paragraph, headline or caption. */
        END("\n"),
        /** The line is none of the text: it is the reading of characters below or beside it (注音). */
        APART("");

        private final String text;

        Join(String text) {
            this.text = text;
        }

        /** The characters themselves. */
        public String text() {
            return text;
        }
    }

    /** From the upper edge of the em box to the baseline, in em: that of all Chinese faces. */
    public static final double ASCENT = 0.88;

    public Line {
        runs = List.copyOf(runs);
    }

    /** A horizontal line. */
    public Line(String id, String style, Rect box, Length pen, Length baseline, List<Run> runs, Join join) {
        this(id, style, box, pen, baseline, runs, join, Writing.HORIZONTAL);
    }

    /** The id without its last part: what the line is one of, {@code lead.p2}. */
    public String passage() {
        int dot = id.lastIndexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** Of the first glyph: where its baseline begins. */
    public Point origin() {
        if (runs.isEmpty()) {
            return new Point(pen, baseline);
        }
        Run first = runs.getFirst();
        if (writing == Writing.HORIZONTAL) {
            return new Point(pen, baseline.minus(first.rise()));
        }
        Length ascent =
                first.orientation() == Run.Orientation.UPRIGHT ? first.size().times(ASCENT) : Length.ZERO;
        return new Point(baseline.plus(first.rise()), pen.plus(first.start()).plus(ascent));
    }

    /** What is drawn. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** What the manuscript has: without the hyphen of a divided word. */
    public String words() {
        String text = text();
        return join == Join.HYPHEN ? text.substring(0, text.length() - 1) : text;
    }
}
