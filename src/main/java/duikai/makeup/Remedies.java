package duikai.makeup;

import duikai.diag.Diagnostics;
import duikai.issue.Article;
import duikai.issue.IssuePage;
import duikai.issue.Placement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** What would make a page full that is not: each tried before it is offered, the cheapest first. */
final class Remedies {
    private static final int TRIES = 6;
    private static final int OFFERS = 3;
    /** Characters of a story that is worth turning a page for. */
    private static final int LEAST_TO_JUMP = 600;

    /** Something that might help. */
    private record Remedy(MakeupProblem offer, Story story, List<Story> then) {}

    private final PageSearch search;
    private final int lastPage;
    private final Diagnostics diagnostics;

    /** @param lastPage of the issue: stories may go on on later pages than their own */
    Remedies(PageSearch search, int lastPage, Diagnostics diagnostics) {
        this.search = search;
        this.lastPage = lastPage;
        this.diagnostics = diagnostics;
    }

    /** @param tooMuch whether the page has too much copy, not too little */
    void report(IssuePage page, List<Story> stories, boolean tooMuch) {
        if (!tooMuch) {
            return;
        }
        int offers = 0;
        List<Remedy> remedies = new ArrayList<>(jump(page, stories));
        remedies.addAll(remedies(stories));
        for (Remedy remedy : remedies.subList(0, Math.min(TRIES, remedies.size()))) {
            if (offers < OFFERS && search.fills(remedy.then())) {
                Article article = remedy.story().article();
                diagnostics.report(remedy.offer(), article.span(), page.number(), article.title());
                offers++;
            }
        }
    }

    /** The longest story, if it went on on the next page. */
    private List<Remedy> jump(IssuePage page, List<Story> stories) {
        return stories.stream()
                .filter(story -> story.part() instanceof StoryPart.Whole
                        && page.number() < lastPage
                        && length(story) >= LEAST_TO_JUMP)
                .max(Comparator.comparingInt(Remedies::length))
                .map(story -> new Remedy(
                        MakeupProblem.REMEDY_JUMP,
                        story,
                        with(stories, story, some -> search.front(some, page.number() + 1))))
                .stream()
                .toList();
    }

    private static int length(Story story) {
        return story.copy().stream()
                .mapToInt(copy -> copy.text().plain().length())
                .sum();
    }

    /** Pictures first, then whole stories, each kind from the least important on. */
    private static List<Remedy> remedies(List<Story> stories) {
        List<Story> lesser = stories.stream()
                .sorted(Comparator.comparingInt(Story::rank).reversed())
                .toList();
        List<Remedy> remedies = new ArrayList<>();
        for (Story story : lesser) {
            boolean more = !story.article().pictures().isEmpty() && !story.isPictureNews();
            if (more && story.part() instanceof StoryPart.Whole) {
                Trim picture = new Trim.Part(Placement.Part.PICTURES);
                remedies.add(new Remedy(
                        MakeupProblem.REMEDY_PICTURE, story, with(stories, story, some -> without(some, picture))));
            }
        }
        lesser.stream()
                .filter(story -> story.rank() > 1 && stories.size() > 1)
                .forEach(story -> remedies.add(new Remedy(
                        MakeupProblem.REMEDY_STORY,
                        story,
                        stories.stream().filter(other -> !other.equals(story)).toList())));
        return remedies;
    }

    private static Story without(Story story, Trim trim) {
        return new Story(trim.from(story.article()), story.rank(), story.copy(), story.box(), story.part());
    }

    private static List<Story> with(List<Story> stories, Story changed, UnaryOperator<Story> change) {
        return stories.stream()
                .map(story -> story.equals(changed) ? change.apply(story) : story)
                .toList();
    }
}
