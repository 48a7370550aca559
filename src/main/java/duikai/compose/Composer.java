package duikai.compose;

import duikai.unit.Length;
import java.util.Optional;

/** Turns text into lines. Pure: the same text and shape always give the same lines. Safe across threads. */
public interface Composer {
    /** A paragraph of running text, never empty. */
    ParagraphSettings paragraph(StyledText text, ParagraphShape shape);

    /**
     * Text in one line at its natural width.
     *
     * @param tracking added to every gap, in em
     */
    SetLine line(StyledText text, Length size, double tracking);

    /** Text in one line whose characters are spread evenly so that it fills the measure (均排). */
    SetLine spread(StyledText text, Length size, Length measure);

    /**
     * A heading in exactly that many lines, turned between phrases (标题转行). A line feed in the text is a turn the editor
     * demands; an ideographic space gives way to a turn.
     *
     * @return empty where it does not fit the measure at this size in that many lines
     */
    Optional<SetHeadline> headline(StyledText text, Length size, Length measure, int lines);
}
