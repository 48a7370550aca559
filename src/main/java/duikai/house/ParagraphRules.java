package duikai.house;

import duikai.unit.Length;

/**
 * How paragraphs begin (段首缩排; CLREQ 3.3.1).
 *
 * @param indent of the first line, in em; in measures under ten em no more than one
 * @param lists how items and questions are set: ① … 1. … 一、 … 问：…
 */
public record ParagraphRules(double indent, ListIndent lists) {
    private static final double NARROW = 10;

    /** Paragraphs that begin with the mark of a list, or with 问： and 答：. */
    public enum ListIndent {
        /** Like any other paragraph. */
        NONE,
        /** The mark stands out: all lines of the text begin one em behind it (凸排). */
        HANGING
    }

    /** The first line's indent at that size and measure. */
    public Length firstIndent(Length size, Length measure) {
        return size.times(measure.ratioTo(size) < NARROW ? Math.min(indent, 1) : indent);
    }
}
