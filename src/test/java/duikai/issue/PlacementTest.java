package duikai.issue;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manuscript says of the places of its stories. */
class PlacementTest {
    private static final String HEAD = "house: base\ndate: 2022-04-04\nnumber: 14\ncumulative: 1668\n";

    /** Stories a to d by one word of front matter each, on the pages given. */
    private static Folder issue(String pages, String... frontMatter) {
        Folder folder = new Folder().with("issue.yaml", HEAD + "pages: " + pages + "\n");
        for (int i = 0; i < frontMatter.length; i++) {
            String id = Character.toString('a' + i);
            folder.with("articles/" + id + ".md", "---\nheadline: 题\n" + frontMatter[i] + "\n---\n文。\n");
        }
        return folder;
    }

    private static Issue read(Folder folder) {
        Diagnostics diagnostics = new Diagnostics();
        return IssueReader.read(folder, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
    }

    private static List<String> ids(List<Article> articles) {
        return articles.stream().map(Article::id).toList();
    }

    @Test
    void aStorySaysWhereItGoes() {
        Placement placement = read(issue(
                        "[{articles: [a, b]}, {fill: true, articles: [c]}]",
                        "section: 要闻\nearliest: 1\nlatest: 2\nrun: may\njump: allowed\noptional: [quote, kicker]\n"
                                + "pins: {columns: 3, at: [top-left], beside: b, apart-from: [c], box: none}",
                        "",
                        ""))
                .pages()
                .getFirst()
                .articles()
                .getFirst()
                .placement();
        assertThat(placement.section()).map(Text::value).contains("要闻");
        assertThat(placement.earliest()).isEqualTo(OptionalInt.of(1));
        assertThat(placement.latest()).isEqualTo(OptionalInt.of(2));
        assertThat(placement.mustRun()).isFalse();
        assertThat(placement.mayJump()).isTrue();
        assertThat(placement.optional()).containsExactly(Placement.Part.QUOTE, Placement.Part.KICKER);
        Pins pins = placement.pins();
        assertThat(pins.columns()).isEqualTo(OptionalInt.of(3));
        assertThat(pins.at()).containsExactly(Pins.Edge.TOP, Pins.Edge.LEFT);
        assertThat(pins.beside()).extracting(Reference::id).containsExactly("b");
        assertThat(pins.apartFrom()).extracting(Reference::id).containsExactly("c");
        assertThat(pins.box()).contains(Pins.Box.NONE);
        assertThat(pins.place("beside")).map(Object::toString).contains("articles/a.md:9:44");
        assertThat(pins.place("rows")).isEmpty();
    }

    @Test
    void aStoryThatSaysNothingGoesAnywhere() {
        Article article = read(issue("[{articles: [a]}]", "")).articles().getFirst();
        assertThat(article.placement()).isEqualTo(Placement.ANYWHERE);
        assertThat(article.quote()).isEmpty();
    }

    @Test
    void pinsOfThePageWin() {
        Issue issue = read(issue(
                "[{articles: [a], pins: {a: {columns: 5, at: bottom}}}]", "pins: {columns: 3, rows: 20, at: top}"));
        IssuePage page = issue.pages().getFirst();
        Pins pins = page.pins(page.articles().getFirst());
        assertThat(pins.columns()).isEqualTo(OptionalInt.of(5));
        assertThat(pins.rows()).isEqualTo(OptionalInt.of(20));
        assertThat(pins.at()).containsExactly(Pins.Edge.BOTTOM);
        assertThat(pins.place("columns")).map(Object::toString).contains("issue.yaml:5:45");
        assertThat(pins.place("rows")).map(Object::toString).contains("articles/a.md:3:26");
    }

    @Test
    void openPagesAreFilledFromThePool() {
        Issue issue = read(
                issue("[{articles: [c]}, {sections: 综合}, {}]", "priority: 3", "priority: 1", "", "", "priority: 3"));
        assertThat(issue.pages()).extracting(IssuePage::open).containsExactly(false, true, true);
        assertThat(ids(issue.pool())).containsExactly("b", "a", "e", "d");
        assertThat(ids(issue.articles())).containsExactly("c", "b", "a", "e", "d");
        assertThat(issue.pages().get(1).takes("综合")).isTrue();
        assertThat(issue.pages().get(1).takes("要闻")).isFalse();
        assertThat(issue.pages().get(2).takes("要闻")).isTrue();
    }

    @Test
    void aPageMayListStoriesAndBeOpen() {
        Issue issue = read(issue("[{articles: [b], fill: true}]", "", ""));
        assertThat(ids(issue.pages().getFirst().articles())).containsExactly("b");
        assertThat(ids(issue.pool())).containsExactly("a");
    }

    @Test
    void theIssueMayListItsStories() {
        Folder folder = issue("[{articles: [x, a]}, {}]\narticles: [a, {id: x, headline: 题, body: 文}, b]", "", "", "");
        assertThat(Readings.complaints(folder)).containsExactly("articles/c.md article-not-used");
        Issue issue = read(folder);
        assertThat(ids(issue.pages().getFirst().articles())).containsExactly("x", "a");
        assertThat(ids(issue.pool())).containsExactly("b");
    }

    @Test
    void storiesOfTheFoldStripStandNowhereElse() {
        Folder folder = issue("[{}]\nfold: [b]", "", "");
        assertThat(ids(read(folder).fold())).containsExactly("b");
        assertThat(ids(read(folder).pages().getFirst().articles())).containsExactly("a");
        assertThat(Readings.complaints(issue("[{articles: [a, b]}]\nfold: [b]", "", "")))
                .containsExactly("issue.yaml:5:24 duplicate-article");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pins: {beside: sports}|articles/a.md:3:16 unknown-story",
                "pins: {with: [leed]}|articles/a.md:3:15 unknown-story-like",
                "pins: {with: [a]}|articles/a.md:3:15 pinned-to-itself",
                "pins: {apart-from: lead, with: lead}|articles/a.md:3:20 together-and-apart",
                "pins: {beside: lead, pages: 2}|articles/a.md:3:22 unknown-key",
                "pins: {at: centre}|articles/a.md:3:12 expected-one-of",
                "earliest: 2\\nlatest: 1|articles/a.md:3:11 earliest-after-latest",
                "latest: 3|articles/a.md:3:9 beyond-last-page",
                "earliest: 7|articles/a.md:3:11 beyond-last-page",
                "earliest: 2|articles/a.md:3:11 listed-on-other-page",
                "section: ' '|articles/a.md:3:10 empty-text",
                "quote: ' '|articles/a.md:3:8 empty-text",
                "quote: {text: 好, by: ' '}|articles/a.md:3:22 empty-text",
            })
    void whatCannotBeIsTold(String frontMatter, String complaint) {
        Folder folder = issue("[{articles: [a, lead]}, {articles: [b]}]", frontMatter.replace("\\n", "\n"), "")
                .with("articles/lead.md", "---\nheadline: 题\n---\n文。\n");
        assertThat(Readings.complaints(folder)).containsExactly(complaint);
    }

    @Test
    void storiesOfTwoPagesAreNotNeighbours() {
        assertThat(Readings.complaints(issue("[{articles: [a]}, {articles: [b]}]", "pins: {with: b}", "")))
                .containsExactly("articles/a.md:3:14 pinned-across-pages");
        assertThat(Readings.complaints(issue("[{articles: [a]}, {articles: [b]}]", "pins: {apart-from: b}", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{articles: [a], pins: {b: {rows: 3}}}, {articles: [b]}]|issue.yaml:5:32 pins-not-on-page-like",
                "[{articles: [a], pins: {story: {rows: 3}}}, {articles: [b]}]|issue.yaml:5:32 pins-not-on-page",
                "[{articles: [a], pins: {a: {with: c}}}, {articles: [b]}]|issue.yaml:5:42 unknown-story-like",
                "[{articles: [a], spread: true}, {articles: [b]}]|issue.yaml:5:33 spread-not-facing",
                "[{articles: [a]}, {articles: [b], spread: true}]|issue.yaml:5:50 spread-not-facing",
                "[{articles: [a, b]}, {}]|issue.yaml:5:29 page-without-articles",
                "[{articles: [a, b]}, {fill: no}]|issue.yaml:5:29 page-without-articles",
            })
    void whatAPageCannotSayIsTold(String pages, String complaint) {
        assertThat(Readings.complaints(issue(pages, "", ""))).containsExactly(complaint);
    }

    @Test
    void pinsOfAnOpenPageMayBeForThePool() {
        assertThat(Readings.complaints(issue("[{articles: [a]}, {pins: {b: {at: top}}}]", "", "")))
                .isEmpty();
    }

    @Test
    void storiesNoPageTakesAreTold() {
        String pages = "[{articles: [c]}, {sections: [要闻]}]";
        assertThat(Readings.complaints(issue(pages, "section: 体育", "section: 要闻\nlatest: 1", "section: 体育")))
                .containsExactly("articles/a.md:3:10 section-not-taken", "articles/b.md:4:9 no-open-page");
    }

    @Test
    void aSpreadBeginsAtAnEvenPage() {
        Issue issue = read(issue("[{articles: [a]}, {articles: [b], spread: true, lock: true}, {}]", "", "", ""));
        assertThat(issue.pages()).extracting(IssuePage::spread).containsExactly(false, true, false);
        assertThat(issue.pages()).extracting(IssuePage::locked).containsExactly(false, true, false);
    }

    @Test
    void anIssueHasAnEnd() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 401; i++) {
            list.append("x").append(i).append(", ");
        }
        assertThat(Readings.complaints(issue("[{articles: [a]}]\narticles: [" + list + "]", "")))
                .containsExactly("issue.yaml:6:11 too-many-stories");
        Folder many = issue("[{fill: true}]");
        for (int i = 0; i < 401; i++) {
            many.with("articles/x" + i + ".md", "---\nheadline: 题\n---\n文。\n");
        }
        assertThat(Readings.complaints(many)).contains("issue.yaml too-many-stories");
    }

    @ParameterizedTest
    @ValueSource(strings = {"二段。{.optional}", "二段。 {.optional}", "二段。\n{.optional}", "二段。{ .optional }  "})
    void aParagraphMayBeMarkedAsOneThatMayGo(String second) {
        Folder folder = Folder.ofArticle("---\nheadline: 题\n---\n一段。\n\n" + second + "\n\n三**段**。\n");
        assertThat(Readings.notes(folder)).isEmpty();
        List<Block> body = Readings.article(folder).body();
        assertThat(body).extracting(Readings::words).containsExactly("一段。", "二段。", "三段。");
        assertThat(body)
                .extracting(block -> ((Block.Paragraph) block).optional())
                .containsExactly(false, true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一段。{.optional}|4:1 optional-must-stay",
                "一段。\\n\\n（摘编自：某报）{.optional}|6:1 optional-must-stay",
                "一段。\\n\\n{.optional}|6:1 stray-span",
                "一段。\\n\\n二{.optional}段。|6:2 stray-span",
                "一段。\\n\\n二段。{.optinal}|6:4 stray-span",
                "一段。\\n\\n[二段。]{.optional}|6:1 unknown-span",
                "一段。\\n\\n## 小题{.optional}|6:6 stray-span",
            })
    void theMarkStandsAtTheEndOfRunningText(String text, String complaint) {
        assertThat(Readings.complaints(Folder.ofArticle("---\nheadline: 题\n---\n" + text.replace("\\n", "\n") + "\n")))
                .containsExactly("articles/a.md:" + complaint);
    }

    @Test
    void anEscapedMarkIsWords() {
        Article article = Readings.article(Folder.ofArticle("---\nheadline: 题\n---\n一段。\n\n写作\\{.optional}\n"));
        assertThat(Readings.words(article.body().getLast())).isEqualTo("写作{.optional}");
    }

    @Test
    void theMarkIsNeverPrintedFromAValue() {
        assertThat(Readings.complaints(Folder.ofArticle("---\nheadline: 题\nlead: 导语。{.optional}\n---\n文。\n")))
                .containsExactly("articles/a.md:3:7 stray-span");
    }

    @Test
    void anIndexMayBeWithoutWords() {
        String json = """
                {"house": "base", "date": "2022-04-04", "number": 14, "cumulative": 1668,
                 "pages": [{"articles": [{"id": "a", "headline": "题", "body": "文。"}, {"id": "index", "type": "index"}]}]}
                """;
        Issue issue = read(new Folder().with("issue.json", json));
        assertThat(issue.articles().getLast().type()).isEqualTo(Article.Type.INDEX);
    }
}
