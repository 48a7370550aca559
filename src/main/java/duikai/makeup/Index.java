package duikai.makeup;

import duikai.house.Wording;
import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Heading;
import duikai.issue.Inline;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.issue.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Writes the index (导读) of an issue where an article is to be one: the first stories of the other pages and where they are. */
final class Index {
    /** A story an index points to. */
    record Entry(Article story, int page) {}

    private static final int USUAL_PRIORITY = 3;

    private final Wording wording;

    Index(Wording wording) {
        this.wording = wording;
    }

    /** The issue with its indexes as they will be if every page is led by the most important story that may stand there. */
    Issue expected(Issue issue) {
        List<Entry> entries = issue.pages().stream()
                .flatMap(page -> first(Stream.concat(page.articles().stream(), fitting(issue, page)))
                        .map(story -> new Entry(story, page.number())))
                .toList();
        UnaryOperator<Article> written = article -> article.isUnwrittenIndex() ? written(article, entries, 1) : article;
        List<IssuePage> pages = issue.pages().stream()
                .map(page ->
                        page.withArticles(page.articles().stream().map(written).toList()))
                .toList();
        return issue.with(pages, issue.pool().stream().map(written).toList());
    }

    private static Stream<Article> fitting(Issue issue, IssuePage page) {
        return issue.pool().stream()
                .filter(article -> page.open() && article.placement().allows(page.number()))
                .filter(article -> article.placement()
                        .section()
                        .filter(section -> page.takes(section.value()))
                        .isPresent());
    }

    private Stream<Article> first(Stream<Article> stories) {
        return stories.filter(story -> Story.isRanked(story.type())
                        && !story.heading().headline().isEmpty())
                .sorted(Comparator.comparingInt(story -> story.priority() == 0 ? USUAL_PRIORITY : story.priority()))
                .limit(wording.indexEntries());
    }

    /** What a page offers to an index, in the order of its stories. */
    List<Entry> entries(DealtPage page) {
        return page.stories().stream()
                .filter(story -> Story.isRanked(story.article().type()) && !(story.part() instanceof StoryPart.Rest))
                .filter(story -> !story.article().heading().headline().isEmpty())
                .limit(wording.indexEntries())
                .map(story -> new Entry(story.article(), page.page().number()))
                .toList();
    }

    /** The index with its lines. */
    Article written(Article index, List<Entry> entries, int ownPage) {
        List<Block> body = new ArrayList<>();
        entries.stream().filter(entry -> entry.page() != ownPage).forEach(entry -> {
            Text first = entry.story().heading().headline().getFirst();
            body.add(new Block.Paragraph(
                    List.of(new Inline.Plain(entry.story().title().replace('\u3000', ' '), first.span())),
                    first.span()));
            body.add(new Block.SourceNote(new Text(wording.indexPage(entry.page()), first.span())));
        });
        Heading given = index.heading();
        List<Text> headline =
                given.headline().isEmpty() ? List.of(new Text(wording.index(), index.span())) : given.headline();
        return new Article(
                index.id(),
                index.type(),
                index.priority(),
                new Heading(given.badge(), given.kicker(), headline, given.subheads()),
                index.bylines(),
                body,
                index.pictures(),
                index.source(),
                Optional.empty(),
                index.vertical(),
                index.placement(),
                index.span());
    }
}
