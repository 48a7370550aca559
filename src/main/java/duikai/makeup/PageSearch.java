package duikai.makeup;

import duikai.diag.Diagnostics;
import duikai.house.HouseStyle;
import duikai.house.PlanNode;
import duikai.issue.Article;
import duikai.issue.IssuePage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the best full page: after the editor's own plan where the page has one, else the cheapest of the house's plans and of
 * the layouts made for the page.
 */
final class PageSearch {
    private final HouseStyle house;
    private final StoryTables tables;
    private final List<PageFrame> frames;
    private final List<PlanNode> housePlans;
    private final PlanSearch plans;
    private final PageJudge judge;

    PageSearch(
            HouseStyle house, StoryTables tables, PageJudge judge, List<PageFrame> frames, List<PlanNode> housePlans) {
        this.house = house;
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
        if (made.isEmpty() && planned.isEmpty()) {
            return shortened(page, stories, diagnostics);
        }
        return made.isEmpty()
                        || (planned.isPresent()
                                && planned.get().cost() <= made.get().cost())
                ? planned
                : made;
    }

    /** Without what the editors of its stories let go. */
    private Optional<Found> shortened(IssuePage page, List<Story> stories, Diagnostics diagnostics) {
        double tooMany = -layouts(stories).cellsMissing();
        if (tooMany <= 0) {
            return Optional.empty();
        }
        Optional<Found> shorter = new Trimming(
                        house,
                        some -> otherCopy(some).search().stream().findFirst(),
                        story -> otherCopy(List.of(story)).cells(story))
                .shorten(stories, tooMany);
        shorter.ifPresent(shortened -> shortened.leftOut().forEach(trimmed -> tell(page, trimmed, diagnostics)));
        return shorter;
    }

    private static void tell(IssuePage page, Trimming.Trimmed trimmed, Diagnostics diagnostics) {
        Article article = trimmed.story().article();
        switch (trimmed.trim()) {
            case Trim.Paragraph paragraph ->
                diagnostics.report(
                        MakeupProblem.PARAGRAPH_LEFT_OUT,
                        trimmed.trim().place(article),
                        article.title(),
                        page.number(),
                        paragraph.index() + 1);
            case Trim.Part part ->
                diagnostics.report(
                        MakeupProblem.PART_LEFT_OUT,
                        trimmed.trim().place(article),
                        article.title(),
                        page.number(),
                        part.part().name().toLowerCase(Locale.ROOT));
        }
    }

    /** Whether the story's heading fits not even the whole width of the page. */
    boolean tooWide(Story story) {
        return tables.tooWide(story, frames.getLast());
    }

    /** The first part of a story that goes on on another page. */
    Story front(Story whole, int targetPage) {
        return new Jump(house).front(whole, targetPage);
    }

    /** Whether the page is full with these stories. */
    boolean fills(List<Story> stories) {
        return !otherCopy(stories).search().isEmpty();
    }

    private LayoutSearch otherCopy(List<Story> stories) {
        return new LayoutSearch(tables.fresh(), judge, frames, stories);
    }

    LayoutSearch layouts(List<Story> stories) {
        return new LayoutSearch(tables, judge, frames, stories);
    }

    PlanSearch plans() {
        return plans;
    }
}
