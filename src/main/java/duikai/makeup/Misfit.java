package duikai.makeup;

import duikai.diag.Diagnostics;
import duikai.issue.IssuePage;
import java.util.List;

/** Says by how much a page that could not be made up misses, and at which story. */
final class Misfit {
    private final PageSearch search;
    private final Diagnostics diagnostics;

    Misfit(PageSearch search, Diagnostics diagnostics) {
        this.search = search;
        this.diagnostics = diagnostics;
    }

    void report(IssuePage page, List<Story> stories, PageFrame frame) {
        if (search.plans().tried() == 0) {
            return;
        }
        List<Story> tooWide = stories.stream().filter(search::tooWide).toList();
        tooWide.forEach(story -> diagnostics.report(
                MakeupProblem.STORY_TOO_WIDE,
                story.article().span(),
                story.article().title()));
        if (!tooWide.isEmpty()) {
            return;
        }
        Story longest = longest(stories);
        String title = longest.article().title();
        int charactersPerRow = charactersPerRow(frame);
        if (search.plans().overfullRows().isPresent()) {
            int lines = lines(search.plans().overfullRows().getAsInt(), frame);
            diagnostics.report(
                    MakeupProblem.PAGE_OVERFULL,
                    longest.article().span(),
                    page.number(),
                    lines,
                    search.plans().overfullRows().getAsInt() * charactersPerRow,
                    title);
        } else if (search.plans().emptyRows().isPresent()) {
            int lines = lines(search.plans().emptyRows().getAsInt(), frame);
            diagnostics.report(
                    MakeupProblem.PAGE_UNDERFULL,
                    page.span(),
                    page.number(),
                    lines,
                    search.plans().emptyRows().getAsInt() * charactersPerRow,
                    title);
        } else {
            diagnostics.report(MakeupProblem.PAGE_UNSOLVED, page.span(), page.number());
        }
    }

    private static Story longest(List<Story> stories) {
        Story longest = stories.getFirst();
        for (Story story : stories) {
            if (length(story) > length(longest)) {
                longest = story;
            }
        }
        return longest;
    }

    private static int length(Story story) {
        return story.copy().stream()
                .mapToInt(copy -> copy.text().plain().length())
                .sum();
    }

    /** Lines of one basic column that stand in so many rows of the whole page. */
    private static int lines(int rows, PageFrame frame) {
        return rows * frame.grid().columns();
    }

    private static int charactersPerRow(PageFrame frame) {
        double perColumn = Math.floor(frame.grid().span(1).ratioTo(frame.body().size()));
        return (int) (perColumn * frame.grid().columns());
    }
}
