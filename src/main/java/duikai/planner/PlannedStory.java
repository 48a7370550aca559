package duikai.planner;

import java.util.Optional;

/**
 * A story (稿件) as the planner knows it.
 *
 * @param id unique in the issue
 * @param level of importance: 1 a lead, 5 a brief
 * @param section it belongs to; empty: any
 * @param reach pages it may stand on
 * @param use whether it has to be in the issue
 * @param demand room it asks for
 * @param picture whether it brings one
 * @param wishes about other stories
 * @param jump how it may be continued on a later page; empty: not at all
 */
public record PlannedStory(
        String id,
        int level,
        Optional<String> section,
        Reach reach,
        Use use,
        Demand demand,
        boolean picture,
        Wishes wishes,
        Optional<JumpTerms> jump) {
    /** The lead's. */
    static final int LEAD = 1;

    /** A brief's. */
    static final int BRIEF = 5;

    public PlannedStory {
        if (level < LEAD || level > BRIEF) {
            throw new IllegalArgumentException("level " + level + " of " + id);
        }
        jump = jump.filter(JumpTerms::possible);
    }

    /** A story that has to be in the issue, wherever. */
    public static PlannedStory of(String id, int level, Demand demand) {
        return new PlannedStory(
                id, level, Optional.empty(), Reach.ANY, Use.MUST, demand, false, Wishes.NONE, Optional.empty());
    }

    /** Cells it takes at the least on a page, when it may jump from there. */
    int least(boolean jumps) {
        int saved = jump.filter(terms -> jumps)
                .map(terms -> terms.saved(terms.mostMoved()))
                .orElse(0);
        return Math.max(1, demand.least() - saved);
    }
}
