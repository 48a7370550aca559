package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.house.PlanNode;
import duikai.house.PlanReader;
import duikai.repair.Script;
import duikai.yaml.Fields;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the pages of an issue and deals its stories out to them, to the pool and to the fold strip. */
final class PagesReader {
    /** More stories than any newspaper page has ever held; a page of briefs has forty. */
    private static final int MOST_ARTICLES = 60;

    /** Where the stories of an issue are, see {@link Issue}. */
    record Dealt(List<IssuePage> pages, List<Article> pool, List<Article> fold) {}

    private final Desk desk;
    private final Stories stories;

    PagesReader(Desk desk, Stories stories) {
        this.desk = desk;
        this.stories = stories;
    }

    Dealt read(Fields issue) {
        stories.list(issue);
        List<Article> fold = stories.named(issue, "fold");
        List<IssuePage> pages = pages(issue);
        boolean open = pages.stream().anyMatch(IssuePage::open);
        List<Article> pool = open ? stories.rest() : List.of();
        if (!pages.isEmpty()) {
            stories.reportUnused();
        }
        if (pool.isEmpty()) {
            pages.stream()
                    .filter(page -> page.open() && page.articles().isEmpty())
                    .forEach(page -> desk.report(IssueProblem.PAGE_WITHOUT_ARTICLES, page.span()));
        }
        Dealt dealt = new Dealt(pages, pool, fold);
        new PlacementCheck(desk, dealt).check(stories.known());
        return dealt;
    }

    private List<IssuePage> pages(Fields issue) {
        List<IssuePage> pages = new ArrayList<>();
        if (issue.required("pages")) {
            List<YamlNode> nodes = issue.list("pages");
            for (YamlNode node : nodes) {
                Fields.of(node, "pages", desk.diagnostics)
                        .ifPresent(page -> pages.add(page(page, pages.size() + 1, nodes.size())));
            }
            if (nodes.isEmpty()) {
                desk.report(
                        IssueProblem.NO_PAGES,
                        issue.node("pages").map(YamlNode::span).orElse(issue.span()));
            }
        }
        return pages;
    }

    private IssuePage page(Fields fields, int position, int count) {
        checkNumber(fields, position);
        Optional<YamlNode.Scalar> title = fields.scalar("name");
        title.ifPresent(scalar -> desk.refuseLong(scalar, "name"));
        String name = title.map(scalar -> scalar.value().strip())
                .filter(Script::isVisible)
                .orElse("");
        boolean listed = fields.has("articles");
        boolean open = fields.yesNo("fill").orElse(!listed && count > 1);
        List<Article> articles = articles(fields, listed || open || count > 1);
        if (articles.isEmpty() && fields.list("articles").isEmpty() && (listed || !open)) {
            desk.report(IssueProblem.PAGE_WITHOUT_ARTICLES, fields.span());
        }
        Optional<PlanNode> plan = fields.node("plan").flatMap(node -> PlanReader.read(node, desk.diagnostics));
        List<Text> sections = fields.texts("sections").stream()
                .flatMap(scalar -> desk.verbatim(scalar, "sections").stream())
                .toList();
        List<IssuePage.Pinned> pins = fields.fields("pins")
                .map(given -> PinsReader.byStory(given, desk.diagnostics))
                .orElse(List.of());
        boolean locked = fields.yesNo("lock").orElse(false);
        boolean spread = spread(fields, position, count);
        boolean mono = fields.yesNo("mono").orElse(false);
        fields.rejectUnknown();
        return new IssuePage(position, name, articles, plan, sections, open, pins, locked, spread, mono, fields.span());
    }

    private void checkNumber(Fields fields, int position) {
        int number = fields.integer("number", 1, PlacementReader.MOST_PAGES).orElse(position);
        if (number != position) {
            SourceSpan place = fields.node("number").map(YamlNode::span).orElse(fields.span());
            desk.report(IssueProblem.WRONG_PAGE_NUMBER, place, Integer.toString(number), Integer.toString(position));
        }
    }

    /** What the page lists; a single page that lists nothing takes all there is. */
    private List<Article> articles(Fields fields, boolean listed) {
        List<Article> articles = listed ? stories.named(fields, "articles") : stories.rest();
        if (articles.size() > MOST_ARTICLES) {
            SourceSpan place = fields.node("articles").map(YamlNode::span).orElse(fields.span());
            desk.report(IssueProblem.TOO_MANY_ARTICLES, place, articles.size(), MOST_ARTICLES);
        }
        return articles;
    }

    /** Facing pages are an even one and the odd one behind it; 1 and 2 are the two sides of a leaf. */
    private boolean spread(Fields fields, int position, int count) {
        boolean spread = fields.yesNo("spread").orElse(false);
        if (spread && (position % 2 != 0 || position == count)) {
            SourceSpan place = fields.node("spread").map(YamlNode::span).orElse(fields.span());
            desk.report(IssueProblem.SPREAD_NOT_FACING, place, position);
        }
        return spread;
    }
}
