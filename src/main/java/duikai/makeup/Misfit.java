package duikai.makeup;

import duikai.diag.Diagnostics;
import duikai.issue.IssuePage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/** Says by how much a page that could not be made up misses, and at which story. */
final class Misfit {
    private final PageSearch search;
    private final boolean draft;
    private final int lastPage;
    private final Diagnostics diagnostics;

    /**
     * Of the pages of an issue.
     *
     * @param draft whether the page as it would be is wanted in any case
     */
    Misfit(PageSearch search, boolean draft, int lastPage, Diagnostics diagnostics) {
        this.search = search;
        this.draft = draft;
        this.lastPage = lastPage;
        this.diagnostics = diagnostics;
    }

    /** Says it, and gives the page as it would be with other copy, where one is found. */
    Optional<Found> report(IssuePage page, List<Story> stories, PageFrame frame) {
        List<Story> tooWide = stories.stream().filter(search::tooWide).toList();
        tooWide.forEach(story -> diagnostics.report(
                MakeupProblem.STORY_TOO_WIDE,
                story.article().span(),
                story.article().title()));
        if (!tooWide.isEmpty()) {
            return Optional.empty();
        }
        if (page.plan().isPresent()) {
            ofPlan(page, longest(stories), frame);
            return Optional.empty();
        }
        return ofLayout(page, stories, frame);
    }

    /** The rows by which the editor's own plan misses. */
    private void ofPlan(IssuePage page, Story longest, PageFrame frame) {
        if (search.plans().tried() == 0) {
            return;
        }
        OptionalInt over = search.plans().overfullRows();
        OptionalInt empty = search.plans().emptyRows();
        int perRow = charactersPerColumn(frame) * frame.grid().columns();
        if (over.isPresent()) {
            int lines = over.getAsInt() * frame.grid().columns();
            overfull(page, longest, lines, over.getAsInt() * perRow);
        } else if (empty.isPresent()) {
            int lines = empty.getAsInt() * frame.grid().columns();
            underfull(page, longest, lines, empty.getAsInt() * perRow);
        } else {
            diagnostics.report(MakeupProblem.PAGE_UNSOLVED, page.span(), page.number());
        }
    }

    /** The lines that are too many or missing on the page as it would be with other copy. */
    private Optional<Found> ofLayout(IssuePage page, List<Story> stories, PageFrame frame) {
        LayoutSearch layouts = search.layouts(stories);
        int cells = layouts.cellsTooMany();
        if (cells > 0) {
            overfull(page, longest(stories), cells, cells * charactersPerColumn(frame));
            new Remedies(search, lastPage, diagnostics).report(page, stories, /* tooMuch= */ true);
            return draft ? layouts.otherCopy().stream().findFirst() : Optional.empty();
        }
        Optional<Found> other = layouts.otherCopy().stream().findFirst();
        if (other.isEmpty()) {
            diagnostics.report(MakeupProblem.PAGE_UNSOLVED, page.span(), page.number());
            return other;
        }
        List<StoryShape> shapes = other.get().layout().shapes().toList();
        StoryShape cut = most(shapes, TextShape::over);
        StoryShape stretched = most(shapes, text -> text.filling().white());
        if (cut.text().over() > 0) {
            int lines = shapes.stream().mapToInt(shape -> shape.text().over()).sum();
            overfull(page, cut.story(), lines, lines * cut.text().legs().ems());
        } else {
            int lines = shapes.stream()
                    .mapToInt(shape -> shape.text().filling().white())
                    .sum();
            underfull(
                    page,
                    stretched.story(),
                    lines,
                    lines * stretched.text().legs().ems());
        }
        new Remedies(search, lastPage, diagnostics)
                .report(page, stories, cut.text().over() > 0);
        return other;
    }

    private static StoryShape most(List<StoryShape> shapes, ToIntFunction<TextShape> lines) {
        return shapes.stream()
                .max(Comparator.comparingInt(shape -> lines.applyAsInt(shape.text())))
                .orElseThrow();
    }

    private void overfull(IssuePage page, Story story, int lines, int characters) {
        diagnostics.report(
                MakeupProblem.PAGE_OVERFULL,
                story.article().span(),
                page.number(),
                lines,
                characters,
                story.article().title());
    }

    private void underfull(IssuePage page, Story story, int lines, int characters) {
        diagnostics.report(
                MakeupProblem.PAGE_UNDERFULL,
                page.span(),
                page.number(),
                lines,
                characters,
                story.article().title());
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

    private static int charactersPerColumn(PageFrame frame) {
        return (int) Math.floor(frame.grid().span(1).ratioTo(frame.body().size()));
    }
}
