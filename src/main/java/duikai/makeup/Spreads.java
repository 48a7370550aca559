package duikai.makeup;

import duikai.house.PageFormat;
import duikai.issue.Article;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.issue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Double pages (双版): two facing pages made up as one. */
final class Spreads {
    private Spreads() {}

    /** The issue with each double page as one page under the number of its left half. */
    static Issue joined(Issue issue) {
        if (issue.pages().stream().noneMatch(IssuePage::spread)) {
            return issue;
        }
        List<IssuePage> pages = new ArrayList<>();
        for (IssuePage page : issue.pages()) {
            boolean rightHalf = !pages.isEmpty()
                    && pages.getLast().spread()
                    && page.number() == pages.getLast().number() + 1;
            if (rightHalf) {
                pages.set(pages.size() - 1, joined(pages.getLast(), page));
            } else {
                pages.add(page);
            }
        }
        return issue.with(pages, issue.pool());
    }

    private static IssuePage joined(IssuePage left, IssuePage right) {
        List<Article> articles = new ArrayList<>(left.articles());
        articles.addAll(right.articles());
        List<Text> sections = new ArrayList<>(left.sections());
        sections.addAll(right.sections());
        boolean any = left.open()
                && right.open()
                && (left.sections().isEmpty() || right.sections().isEmpty());
        List<IssuePage.Pinned> pins = new ArrayList<>(left.pins());
        pins.addAll(right.pins());
        return new IssuePage(
                left.number(),
                left.name(),
                articles,
                left.plan(),
                any ? List.of() : sections,
                left.open() || right.open(),
                pins,
                left.locked() || right.locked(),
                true,
                left.mono() && right.mono(),
                left.span());
    }

    /** The format of a page, which is twice as wide where it is a double page. */
    static PageFormat format(PageFormat single, IssuePage page) {
        return page.spread() ? single.spread() : single;
    }

    /** The page a page of the issue is made up on: the left half of its double page, else itself. */
    static int numberOf(Issue issue, IssuePage page) {
        OptionalInt left = issue.pages().stream()
                .filter(other -> other.spread() && other.number() == page.number() - 1)
                .mapToInt(IssuePage::number)
                .findFirst();
        return left.orElse(page.number());
    }
}
