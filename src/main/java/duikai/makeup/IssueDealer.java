package duikai.makeup;

import duikai.compose.Composer;
import duikai.diag.Diagnostics;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Article;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.kept.KeptPlan;
import duikai.planner.IssuePlan;
import duikai.planner.IssuePlanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Deals the stories of an issue out to its pages: those of the pool to open pages, long ones over two (派版、转版). */
final class IssueDealer {
    private final Composer composer;
    private final HouseStyle house;
    private final PageFormat format;
    private final KeptPlan kept;
    private final Diagnostics diagnostics;

    IssueDealer(Composer composer, HouseStyle house, PageFormat format, KeptPlan kept, Diagnostics diagnostics) {
        this.composer = composer;
        this.house = house;
        this.format = format;
        this.kept = kept;
        this.diagnostics = diagnostics;
    }

    /** The pages with what stands on them. */
    List<DealtPage> deal(Issue issue) {
        boolean open = issue.pages().stream().anyMatch(IssuePage::open);
        boolean jumps = issue.pages().size() > 1
                && issue.articles().stream()
                        .anyMatch(article -> article.placement().mayJump());
        Index index = new Index(house.wording());
        Issue expected = index.expected(issue);
        List<DealtPage> dealt = open || jumps
                ? planned(expected)
                : expected.pages().stream().map(this::listed).toList();
        return indexed(issue, dealt, index);
    }

    /** With the indexes as the pages have turned out; where that is not as expected, the page is laid out anew. */
    private List<DealtPage> indexed(Issue issue, List<DealtPage> dealt, Index index) {
        Map<String, Article> wanted = new TreeMap<>();
        issue.articles().stream()
                .filter(Article::isUnwrittenIndex)
                .forEach(article -> wanted.put(article.id(), article));
        List<Index.Entry> entries =
                dealt.stream().flatMap(page -> index.entries(page).stream()).toList();
        return wanted.isEmpty()
                ? dealt
                : dealt.stream()
                        .map(page -> indexed(page, wanted, entries, index))
                        .toList();
    }

    private DealtPage indexed(DealtPage dealt, Map<String, Article> wanted, List<Index.Entry> entries, Index index) {
        int number = dealt.page().number();
        List<Article> articles = new ArrayList<>();
        for (Article article : dealt.page().articles()) {
            Article blank = wanted.get(article.id());
            Article written = blank == null ? article : index.written(blank, entries, number);
            if (blank != null && written.body().isEmpty()) {
                diagnostics.report(MakeupProblem.INDEX_EMPTY, article.span(), number);
            } else {
                articles.add(written);
            }
        }
        return articles.equals(dealt.page().articles()) ? dealt : relisted(dealt, articles);
    }

    /** The same page with other words in its index. */
    private DealtPage relisted(DealtPage dealt, List<Article> articles) {
        DealtPage fresh = listed(dealt.page().withArticles(articles));
        List<Story> stories = fresh.stories().stream()
                .map(story -> dealt.stories().stream()
                        .filter(old ->
                                old.id().equals(story.id()) && story.article().type() != Article.Type.INDEX)
                        .findFirst()
                        .orElse(story))
                .toList();
        return new DealtPage(fresh.page(), stories, Optional.empty());
    }

    private DealtPage listed(IssuePage page) {
        return new DealtPage(page, Story.all(page, house, format), Optional.empty());
    }

    private List<DealtPage> planned(Issue issue) {
        Map<Integer, IssuePage> pages = new TreeMap<>();
        issue.pages().forEach(page -> pages.put(page.number(), page));
        Map<String, Article> articles = new TreeMap<>();
        issue.articles().forEach(article -> articles.put(article.id(), article));
        PageTries tries = new PageTries(composer, house, format, kept, pages, articles);
        IssuePlan plan = keptPlan(issue, tries).orElseGet(() -> plan(issue, KeptPlan.NONE, tries));
        new PlanTelling(issue, articles, diagnostics).tell(plan);
        return plan.pages().stream()
                .map(page -> tries.deal(page.number(), page.parts()))
                .toList();
    }

    /** The pages as they were dealt when the plan was kept, where that still fills them. */
    private Optional<IssuePlan> keptPlan(Issue issue, PageTries tries) {
        return kept.pages().isEmpty()
                ? Optional.empty()
                : Optional.of(plan(issue, kept, tries)).filter(IssuePlan::isComplete);
    }

    private IssuePlan plan(Issue issue, KeptPlan dealt, PageTries tries) {
        PlannerCopy copy = new PlannerCopy(composer, house, format);
        return IssuePlanner.plan(
                copy.stories(issue, dealt),
                copy.pages(issue),
                tries,
                Runtime.getRuntime().availableProcessors());
    }
}
