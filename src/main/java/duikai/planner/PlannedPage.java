package duikai.planner;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page (版) as the planner knows it.
 *
 * @param number from 1; pages need not be numbered without gaps
 * @param sections it takes; empty: any
 * @param supply cells that are free for stories
 * @param open whether stories may stand here that the page does not list
 * @param leastStories fewer look empty
 * @param mostStories more look crowded
 */
public record PlannedPage(
        int number, Set<String> sections, int supply, boolean open, int leastStories, int mostStories) {
    private static final int FEW = 5;
    private static final int MANY = 12;
    /** Copy by room; editors can cut so much. */
    private static final double CROWDED = 1.05;

    public PlannedPage {
        sections = Collections.unmodifiableSortedSet(new TreeSet<>(sections));
        if (supply < 0) {
            throw new IllegalArgumentException("supply " + supply + " of page " + number);
        }
    }

    /** An open page of usual size. */
    public static PlannedPage open(int number, Set<String> sections, int supply) {
        return new PlannedPage(number, sections, supply, true, FEW, MANY);
    }

    /** Cells of copy beyond which nobody can make it. */
    double mostCopy() {
        return CROWDED * supply;
    }

    boolean takes(PlannedStory story) {
        return sections.isEmpty()
                || story.section().isEmpty()
                || sections.contains(story.section().get());
    }
}
