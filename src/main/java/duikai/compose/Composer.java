package duikai.compose;

import duikai.unit.Length;

/** Turns text into lines. Pure: the same text and shape always give the same lines. Safe across threads. */
public interface Composer {
    /** A paragraph of running text, never empty, in a size. */
    Paragraph paragraph(StyledText text, Length size);

    /** The same in the size and the measure of a shape. */
    default ParagraphSettings paragraph(StyledText text, ParagraphShape shape) {
        return paragraph(text, shape.size()).set(shape);
    }

    /**
     * Text in one line at its natural width.
     *
     * @param tracking added to every gap, in em
     */
    SetLine line(StyledText text, Length size, double tracking);

    /** Text in one line whose characters are spread evenly so that it fills the measure (均排). */
    SetLine spread(StyledText text, Length size, Length measure);

    /**
     * The same rules for vertical text (竖排): measures run down the page, widths of lines are their lengths, pens are counted
     * from the upper end.
     */
    Composer vertical();

    /** A heading, never empty, with its phrases found. */
    Headline headline(StyledText text);
}
