package duikai.makeup;

import duikai.diag.Diagnostics;
import duikai.house.PlanNode;
import duikai.issue.IssuePage;
import java.util.List;
import java.util.Optional;

/**
 * Finds the best full page: after the editor's own plan where the page has one, else the cheapest of the house's plans and of
 * the layouts made for the page.
 */
final class PageSearch {
    private final StoryTables tables;
    private final List<PageFrame> frames;
    private final List<PlanNode> housePlans;
    private final PlanSearch plans;
    private final PageJudge judge;

    PageSearch(StoryTables tables, PageJudge judge, List<PageFrame> frames, List<PlanNode> housePlans) {
        this.tables = tables;
        this.frames = frames;
        this.housePlans = housePlans;
        this.judge = judge;
        plans = new PlanSearch(tables, judge, frames);
    }

    Optional<Found> search(IssuePage page, List<Story> stories, Diagnostics diagnostics) {
        int columns = frames.getFirst().grid().columns();
        if (page.plan().isPresent()) {
            List<Plans.Candidate> own = Plans.matching(List.of(page.plan().get()), stories, columns);
            if (own.isEmpty()) {
                diagnostics.report(MakeupProblem.PLAN_DOES_NOT_MATCH, page.span(), page.number(), columns);
            }
            return plans.search(own);
        }
        Optional<Found> planned = plans.search(Plans.matching(housePlans, stories, columns));
        Optional<Found> made = layouts(stories).search().stream().findFirst();
        return made.isEmpty()
                        || (planned.isPresent()
                                && planned.get().cost() <= made.get().cost())
                ? planned
                : made;
    }

    /** Whether the story's heading fits not even the whole width of the page. */
    boolean tooWide(Story story) {
        return tables.tooWide(story, frames.getLast());
    }

    LayoutSearch layouts(List<Story> stories) {
        return new LayoutSearch(tables, judge, frames, stories);
    }

    PlanSearch plans() {
        return plans;
    }
}
