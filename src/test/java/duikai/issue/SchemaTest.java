package duikai.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duikai.yaml.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reader and schema say the same of the same samples, as YAML with Markdown and as one JSON file. */
class SchemaTest {
    private static final String ISSUE = "house: base\ndate: 2022-04-04\nnumber: 14\ncumulative: 1668\n";
    private static final String PAGES = "pages: [{articles: [a]}]\n";
    private static final byte[] PICTURE = Images.jpeg(30, 20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                ISSUE + PAGES,
                ISSUE + "weekday: 星期一\nformat: tabloid\n" + PAGES,
                ISSUE + "facts: {permit: （B）0150, imprint: {printer: 印厂}, price: 2, weather: ~}\n" + PAGES,
                ISSUE + "pages: [{number: 1, name: 要闻, articles: [a], plan: 1}]\n",
                ISSUE + "pages: [{articles: [a], plan: {rows: [a]}}]\n",
                ISSUE + "pages: [{articles: [a], plan: {story: a, width: 6, box: frame}}]\n",
                ISSUE + "articles: [a]\npages: [{}]\n",
                ISSUE + "articles: [a]\npages: [{fill: true, sections: [要闻, 综合]}]\n",
                ISSUE + "articles: [{id: b, headline: 题, body: 文}, a]\npages: [{}, {articles: [b]}]\n",
                ISSUE + "fold: [a]\npages: [{articles: [{id: b, headline: 题, body: 文}]}]\n",
                ISSUE + "pages: [{articles: [a], fill: yes, sections: 要闻, lock: true, spread: false}]\n",
                ISSUE + "pages: [{articles: [a], pins: {a: {at: [top, left], columns: 3}}}]\n",
                "house: base\ndate: 2022年4月4日\nnumber: 14\ncumulative: 1668\n" + PAGES,
            })
    void goodIssues(String yaml) {
        assertThat(Readings.complaints(folder(yaml))).isEmpty();
        assertThat(Schemas.complaints("issue", Schemas.json(yaml))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ISSUE,
                ISSUE + "pages: []\n",
                ISSUE + "pages: {articles: [a]}\n",
                ISSUE + "pages: [a]\n",
                ISSUE + "pages: [{articles: []}]\n",
                ISSUE + "pages: [{articles: a}]\n",
                ISSUE + "pages: [{articles: [../a]}]\n",
                ISSUE + "pages: [{articles: [a], plan: {rows: []}}]\n",
                ISSUE + "pages: [{articles: [a], plan: [a]}]\n",
                ISSUE + "pages: [{articles: [a], plan: {story: a, width: 0}}]\n",
                ISSUE + "pages: [{articles: [a], plan: {story: a, box: round}}]\n",
                ISSUE + "pages: [{articles: [a], plan: {story: a, rows: [a]}}]\n",
                ISSUE + "pages: [{articles: [a], nmae: 要闻}]\n",
                ISSUE + "pages: [{articles: [a], number: 0}]\n",
                ISSUE + "pages: [{articles: [a], fill: often}]\n",
                ISSUE + "pages: [{articles: [a], sections: [[要闻]]}]\n",
                ISSUE + "pages: [{articles: [a], lock: 3}]\n",
                ISSUE + "pages: [{articles: [a], pins: [a]}]\n",
                ISSUE + "pages: [{articles: [a], pins: {a: {row: 0}}}]\n",
                ISSUE + "articles: a\n" + PAGES,
                ISSUE + "articles: [[a]]\n" + PAGES,
                ISSUE + "fold: a\n" + PAGES,
                ISSUE + "colour: red\n" + PAGES,
                ISSUE + "facts: [a]\n" + PAGES,
                ISSUE + "facts: {permit: [a]}\n" + PAGES,
                "house: base\ndate: 4.4.2022\nnumber: 14\ncumulative: 1668\n" + PAGES,
                "house: base\ndate: ２０２２-04-04\nnumber: 14\ncumulative: 1668\n" + PAGES,
                "house: base\ndate: 2022年4-4\nnumber: 14\ncumulative: 1668\n" + PAGES,
                "house: ''\ndate: 2022-04-04\nnumber: 14\ncumulative: 1668\n" + PAGES,
                "house: base\ndate: 2022-04-04\nnumber: 14.5\ncumulative: 1668\n" + PAGES,
                "house: base\ndate: 2022-04-04\nnumber: 0\ncumulative: 1668\n" + PAGES,
                "house: base\ndate: 2022-04-04\nnumber: ten\ncumulative: 1668\n" + PAGES,
                "house: base\ndate: 2022-04-04\nnumber: 14\ncumulative: 1000000\n" + PAGES,
                "house: base\ndate: 2022-04-04\nnumber: 14\n" + PAGES,
            })
    void badIssues(String yaml) {
        assertThat(Readings.complaints(folder(yaml))).isNotEmpty();
        assertThat(Schemas.complaints("issue", Schemas.json(yaml))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "headline: 题",
                "headline: [一, 二, 三]",
                "headline: 2022",
                "badge: 图片新闻",
                "type: brief",
                "type: editors-note\nheadline: 题",
                "type: index",
                "type: background\nbadge: 链接",
                "headline: 题\nkicker: 引\nsubhead: [甲, 乙]\nlead: 导语。\nsource: 新华社\npriority: 9",
                "headline: 题\nbyline: ● 宗河",
                "headline: 题\nbyline: [甲, {mark: □, role: 记者, names: [张三, 李四], at: end}]",
                "headline: 题\nbyline: {names: 张三}",
                "headline: 题\ndateline: 本报讯\nsection: 要闻\nearliest: 1\nlatest: 1\nrun: may\njump: allowed\noptional: [quote, kicker, lead]\nvertical: headline",
                "headline: 题\noptional: lead\nvertical: none",
                "headline: 题\npins: {columns: 3, rows: 20, column: 1, row: 1, at: top-left, box: frame}",
                "headline: 题\npins: {at: [top, left], picture-columns: 2, headline-lines: 2}",
                "headline: 题\njump: allowed\njump-headline: 短题",
                "headline: 题\nquote: 大家说好。",
                "headline: 题\nquote: {text: 大家说好。, by: 张三}",
                "type: letter\nheadline: 题\nsalutation: 各位：\nsignature: [区委, 2022年3月29日]",
                "type: photo\npictures: [p.jpg]",
                "type: photo\npictures: [{file: p.jpg, caption: 图, credit: 某 摄, focus: [0.5, 1], crop: 0.3, caption-at: side}]",
            })
    void goodArticles(String frontMatter) {
        assertThat(articleComplaints(frontMatter)).isEmpty();
        assertThat(inlineComplaints(frontMatter)).isEmpty();
        assertThat(Schemas.complaints("article", Schemas.json(frontMatter))).isEmpty();
        assertThat(Schemas.complaints("issue", inline(frontMatter))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "priority: 1",
                "headline: [一, 二, 三, 四]",
                "headline: {a: b}",
                "headline: 题\ntype: newz",
                "headline: 题\npriority: 0",
                "headline: 题\npriority: high",
                "headline: 题\nheadlin: 题",
                "headline: 题\nkicker: {a: b}",
                "headline: 题\nsource: [甲, 乙]",
                "headline: 题\nbyline: {role: 记者}",
                "headline: 题\nbyline: {names: 张三, at: top}",
                "headline: 题\nbyline: {names: 张三, place: end}",
                "headline: 题\njump: maybe",
                "headline: 题\noptional: [body]",
                "headline: 题\nvertical: often",
                "headline: 题\nearliest: 0",
                "headline: 题\nlatest: last",
                "headline: 题\nrun: perhaps",
                "headline: 题\nquote: [甲, 乙]",
                "headline: 题\nquote: {by: 张三}",
                "headline: 题\nquote: {text: 好。, from: 张三}",
                "headline: 题\npins: [3]",
                "headline: 题\npins: {column: 25}",
                "headline: 题\npins: {headline-lines: 4}",
                "headline: 题\npins: {picture-columns: wide}",
                "headline: 题\npins: {beside: {a: b}}",
                "headline: 题\npins: {columns: 0}",
                "headline: 题\npins: {at: moon}",
                "headline: 题\npins: {box: round}",
                "headline: 题\npins: {colour: red}",
                "headline: 题\nsection: [要闻]",
                "headline: 题\npictures: p.jpg",
                "headline: 题\npictures: [{caption: 图}]",
                "headline: 题\npictures: [{file: p.jpg, crop: 0.6}]",
                "headline: 题\npictures: [{file: p.jpg, focus: [0.5]}]",
                "headline: 题\npictures: [{file: p.jpg, focus: [0.5, 2]}]",
                "headline: 题\npictures: [{file: p.jpg, focus: centre}]",
                "headline: 题\npictures: [{file: p.jpg, caption-at: above}]",
                "headline: 题\npictures: [{file: p.jpg, width: 3}]",
                "headline: 题\npictures: [../p.jpg]",
                "headline: 题\npictures: ['http://example.com/p.jpg']",
            })
    void badArticles(String frontMatter) {
        assertThat(articleComplaints(frontMatter)).isNotEmpty();
        assertThat(inlineComplaints(frontMatter)).isNotEmpty();
        assertThat(Schemas.complaints("article", Schemas.json(frontMatter))).isNotEmpty();
        assertThat(Schemas.complaints("issue", inline(frontMatter))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'正文。'", "[正文。, {smallhead: 小题}]", "{source: （某报）}", "[{signature: [甲, 乙]}]"})
    void goodBodies(String body) {
        String json = issueOf("{id: a, headline: 题, body: " + body + "}");
        assertThat(Readings.complaints(inlineFolder(Schemas.json(json)))).isEmpty();
        assertThat(Schemas.complaints("issue", Schemas.json(json))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[[正文。]]", "[{smallhed: 小题}]", "[{smallhead: 小题, source: 某}]", "[{}]", "[{smallhead: [甲]}]"})
    void badBodies(String body) {
        String json = issueOf("{id: a, headline: 题, body: " + body + "}");
        assertThat(Readings.complaints(inlineFolder(Schemas.json(json)))).isNotEmpty();
        assertThat(Schemas.complaints("issue", Schemas.json(json))).isNotEmpty();
    }

    @Test
    void theSamplesAreGood() throws IOException {
        for (Path issue : List.of(Path.of("samples/xuhuibao-1668"))) {
            assertThat(Schemas.complaints("issue", Schemas.json(Files.readString(issue.resolve("issue.yaml")))))
                    .isEmpty();
            try (Stream<Path> articles = Files.list(issue.resolve("articles"))) {
                for (Path article : articles.toList()) {
                    String frontMatter = Files.readString(article).split("(?m)^---$", 3)[1];
                    assertThat(Schemas.complaints("article", Schemas.json(frontMatter)))
                            .as(article.toString())
                            .isEmpty();
                }
            }
        }
    }

    private static String issueOf(String article) {
        return ISSUE + "pages: [{articles: [" + article + "]}]\n";
    }

    private static JsonNode inline(String frontMatter) {
        ObjectNode issue = (ObjectNode) Schemas.json(ISSUE);
        ObjectNode article =
                JsonNodeFactory.instance.objectNode().put("id", "a").put("body", "正文。");
        article.setAll((ObjectNode) Schemas.json(frontMatter));
        issue.putArray("pages").addObject().putArray("articles").add(article);
        return issue;
    }

    private static List<String> articleComplaints(String frontMatter) {
        return Readings.complaints(
                Folder.ofArticle("---\n" + frontMatter + "\n---\n正文。\n").with("p.jpg", PICTURE));
    }

    private static List<String> inlineComplaints(String frontMatter) {
        return Readings.complaints(inlineFolder(inline(frontMatter)));
    }

    private static Folder inlineFolder(JsonNode issue) {
        return new Folder().with("issue.json", issue.toString()).with("p.jpg", PICTURE);
    }

    private static Folder folder(String yaml) {
        return new Folder().with("issue.yaml", yaml).with("articles/a.md", "---\nheadline: 题\n---\n正文。\n");
    }
}
