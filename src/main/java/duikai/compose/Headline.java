package duikai.compose;

import duikai.unit.Length;
import java.util.List;
import java.util.Optional;

/**
 * A heading whose phrases are known (标题转行), to be set in any size and measure. A line feed in its text is a turn the editor
 * demands; an ideographic space gives way to a turn. Safe across threads.
 */
public interface Headline {
    /**
     * The heading in exactly that many lines, turned between phrases.
     *
     * @return empty where it does not fit the measure at this size in that many lines
     */
    default Optional<SetHeadline> set(Length size, Length measure, int lines) {
        return set(size, measure, lines, Tracking.NONE);
    }

    /** The same, its characters moved together where it would not fit otherwise, or apart where the lines fall short. */
    Optional<SetHeadline> set(Length size, Length measure, int lines, Tracking tracking);

    /** What can be said of the turns between lines this heading was set in, first to last. */
    List<HeadlineTurn> turns(List<SetLine> lines);
}
