package duikai.issue;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueReaderTest {
    private static final String HEAD = "house: base\ndate: 2022-04-04\nnumber: 14\ncumulative: 1668\n";
    private static final String GOOD = "---\nheadline: 标题\n---\n正文。\n";

    private static Folder issue(String yaml) {
        return new Folder().with("issue.yaml", yaml).with("articles/a.md", GOOD);
    }

    @Test
    void readsAWholeIssue() {
        Diagnostics diagnostics = new Diagnostics();
        Issue issue = IssueReader.read(
                        issue(HEAD + "weekday: 星期一\nfacts: {permit: （B）0150, imprint: {printer: 印厂}}\n"
                                + "pages:\n  - name: 要闻\n    articles: [a]\n"),
                        diagnostics)
                .orElseThrow();
        assertThat(issue.house().value()).isEqualTo("base");
        assertThat(issue.date()).isEqualTo(LocalDate.of(2022, 4, 4));
        assertThat(issue.cumulative()).isEqualTo(1668);
        assertThat(issue.facts().keySet()).containsExactly("permit", "imprint.printer");
        assertThat(issue.pages()).singleElement().satisfies(page -> {
            assertThat(page.name()).isEqualTo("要闻");
            assertThat(page.articles()).extracting(Article::id).containsExactly("a");
        });
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void reportsAllProblemsOfAnIssueAtOnce() {
        Folder folder = issue("hosue: base\ndate: 2022-02-30\nnumber: x\npages:\n  - articles: [a, b, a, ../c]\n")
                .with("articles/ab.md", "正文");
        assertThat(Readings.complaints(folder))
                .containsExactly(
                        "issue.yaml:1:1 missing-key",
                        "issue.yaml:2:7 bad-date",
                        "issue.yaml:1:1 missing-key",
                        "issue.yaml:3:9 expected-integer",
                        "issue.yaml:5:19 missing-article-like",
                        "issue.yaml:5:22 duplicate-article",
                        "issue.yaml:5:25 bad-article-name",
                        "articles/ab.md article-not-used",
                        "issue.yaml:1:1 misspelt-key");
    }

    @Test
    void aMisspeltHeadlineIsToldOnce() {
        assertThat(Readings.complaints(Folder.ofArticle("---\nheadlin: 题\n---\n文。\n")))
                .containsExactly("articles/a.md:2:1 misspelt-key");
        assertThat(Readings.complaints(Folder.ofArticle("---\nlead: 导\n---\n文。\n")))
                .containsExactly("articles/a.md:1:1 no-headline");
    }

    @ParameterizedTest
    @CsvSource({
        "星期一,true",
        "周一,true",
        "Monday,true",
        "mon,true",
        "礼拜一,true",
        "星期二,false",
        "周日,false",
        "M,false",
        "星期天,false"
    })
    void aTypedWeekdayIsCompared(String weekday, boolean right) {
        List<String> found = Readings.complaints(issue(HEAD + "weekday: " + weekday + "\npages: [{articles: [a]}]\n"));
        assertThat(found).isEqualTo(right ? List.of() : List.of("issue.yaml:5:10 wrong-weekday"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-4-4", "2022年4月4日", "2022-04-04"})
    void datesMayBeWrittenInSeveralWays(String date) {
        assertThat(Readings.complaints(issue(HEAD.replace("2022-04-04", date) + "pages: [{articles: [a]}]\n")))
                .isEmpty();
    }

    @Test
    void aPageWithoutAListTakesAllArticlesByPriority() {
        Folder folder = issue(HEAD + "pages:\n  - name: 要闻\n")
                .with("articles/b.md", "---\nheadline: 二\npriority: 2\n---\n文。\n")
                .with("articles/c.md", "---\nheadline: 一\npriority: 1\n---\n文。\n");
        Issue issue = IssueReader.read(folder, new Diagnostics()).orElseThrow();
        assertThat(issue.pages().getFirst().articles()).extracting(Article::id).containsExactly("c", "b", "a");
    }

    @Test
    void frontMatterKnowsTheFurnitureOfAStory() {
        Article article = Readings.article(Folder.ofArticle("""
                ---
                type: letter
                badge: 公开信
                kicker: 同心抗疫
                headline: [坚信必胜, 坚持到底]
                subhead:
                  - ——致党员
                byline:
                  - ● 宗河
                  - {role: 本报记者, names: [张三, 欧阳修]}
                lead: 导语。
                salutation: "各位党员:"
                signature: [区委, 2022 年 3 月 29 日]
                source: 上海发布
                priority: 2
                section: 要闻
                ---
                正文**重**和*楷*。

                ## 小标题

                第二段。
                """));
        assertThat(article.type()).isEqualTo(Article.Type.LETTER);
        assertThat(article.priority()).isEqualTo(2);
        assertThat(article.heading().headline()).extracting(Text::value).containsExactly("坚信必胜", "坚持到底");
        assertThat(article.bylines()).extracting(Text::value).containsExactly("● 宗河", "本报记者 张　三 欧阳修");
        assertThat(article.source().orElseThrow().value()).isEqualTo("（上海发布）");
        assertThat(article.body()).hasSize(6);
        assertThat(((Block.Salutation) article.body().getFirst()).text().value())
                .isEqualTo("各位党员：");
        Block.Paragraph second = (Block.Paragraph) article.body().get(2);
        assertThat(second.content())
                .extracting(inline -> inline.getClass().getSimpleName() + " " + inline.text())
                .containsExactly("Plain 正文", "Strong 重", "Plain 和", "Emphasis 楷", "Plain 。");
        assertThat(second.content().get(1).span().toString()).isEqualTo("articles/a.md:18:5");
        assertThat(article.body().get(3)).isInstanceOf(Block.SmallHead.class);
        assertThat(((Block.Signature) article.body().getLast()).lines())
                .extracting(Text::value)
                .containsExactly("区委", "2022年3月29日");
    }

    @Test
    void aLettersPartsAreFoundInItsText() {
        Article article = Readings.article(
                Folder.ofArticle("---\ntype: letter\nheadline: 信\n---\n全区党员:\n\n正文。\n\n区委组织部\n2022 年 3 月 29 日\n"));
        assertThat(article.body())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Salutation", "Paragraph", "Signature");
        assertThat(((Block.Signature) article.body().getLast()).lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本报讯 我区召开|本报讯|我区召开",
                "本报讯我区召开|本报讯|我区召开",
                "本报讯（记者 张三 通讯员 李四）昨天|本报讯（记者 张三 通讯员 李四）|昨天",
                "本报讯(记者 张三) 昨天|本报讯（记者 张三）|昨天",
                "新华社北京 4 月 1 日电 国务院|新华社北京4月1日电|国务院",
                "据新华社日内瓦4月1日电（记者 王五）世卫|据新华社日内瓦4月1日电（记者 王五）|世卫",
                "（记者 张三）昨天|（记者 张三）|昨天",
            })
    void datelinesAreToldFromTheText(String text, String dateline, String rest) {
        Article article = Readings.article(Folder.ofArticle("---\nheadline: 题\n---\n" + text + "\n"));
        List<Inline> content = ((Block.Paragraph) article.body().getFirst()).content();
        assertThat(content.getFirst()).isInstanceOf(Inline.Dateline.class);
        assertThat(content).extracting(Inline::text).containsExactly(dateline, rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报记者近日致电各街道", "新华社记者日前在电视台采访", "（摘要）正文", "本报社址迁移通讯录"})
    void whatOnlyLooksLikeADatelineIsText(String text) {
        Article article = Readings.article(Folder.ofArticle("---\nheadline: 题\n---\n" + text + "\n"));
        assertThat(((Block.Paragraph) article.body().getFirst()).content())
                .extracting(Inline::text)
                .containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div>文</div>|4:1|markdown-html",
                "文<b>字</b>|4:2|markdown-html",
                "a `b` c|4:3|markdown-code",
                "```|4:1|markdown-code",
                "- 甲|4:1|markdown-list",
                "1. 甲|4:1|markdown-list",
                "> 甲|4:1|markdown-quote",
                "***|4:1|markdown-rule",
                "# 甲|4:1|markdown-heading",
                "### 甲|4:1|markdown-heading",
                "![图](http://example.com/a.jpg)|4:1|markdown-picture",
                "[网](http://example.com)|4:1|markdown-link",
                "甲**“乙”**丙|4:2|stray-asterisks",
            })
    void markdownThatCannotBeSetIsRefusedAtItsPlace(String text, String place, String code) {
        assertThat(Readings.complaints(Folder.ofArticle("---\nheadline: 题\n---\n" + text + "\n")))
                .contains("articles/a.md:" + place + " " + code);
    }

    @Test
    void tablesAreRefused() {
        assertThat(Readings.complaints(Folder.ofArticle("---\nheadline: 题\n---\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n")))
                .containsExactly("articles/a.md:4:1 markdown-table");
    }

    @Test
    void articlesThatAreNoneAreRefused() {
        assertThat(Readings.complaints(Folder.ofArticle("正文"))).containsExactly("articles/a.md:1:1 no-front-matter");
        assertThat(Readings.complaints(Folder.ofArticle("---\nheadline: 题\n")))
                .containsExactly("articles/a.md:1:1 unclosed-front-matter");
        assertThat(Readings.complaints(Folder.ofArticle("---\nheadline: 题\n---\n")))
                .containsExactly("articles/a.md:2:11 empty-article");
        assertThat(Readings.complaints(Folder.ofArticle("---\npriority: 1\n---\n文。\n")))
                .containsExactly("articles/a.md:1:1 no-headline");
        assertThat(Readings.complaints(Folder.ofArticle("---\nheadline: [一, 二, 三, 四]\n---\n文。\n")))
                .containsExactly("articles/a.md:2:21 headline-too-many-lines");
    }

    @Test
    void binaryForeignAndGiantFilesAreRefused() {
        Folder png = Folder.ofArticle("").with("articles/a.md", Images.png(10, 10));
        assertThat(Readings.complaints(png)).singleElement().asString().endsWith("not-text");
        Folder nul = Folder.ofArticle("---\nheadline: 题\n---\n文\u0000字\n");
        assertThat(Readings.complaints(nul)).containsExactly("articles/a.md:4:2 control-character");
        Folder giant = Folder.ofArticle("").with("articles/a.md", new byte[100 * 1024 * 1024]);
        assertThat(Readings.complaints(giant)).containsExactly("issue.yaml:6:16 file-too-large");
        assertThat(Readings.complaints(new Folder())).containsExactly("issue.yaml no-issue-file");
    }

    @Test
    void denseMarkupCannotExhaustTheStack() {
        String text = "---\nheadline: 题\n---\n" + "*a **b ".repeat(50_000) + "\n";
        assertThat(Readings.complaints(Folder.ofArticle(text))).containsExactly("articles/a.md:4:1 markup-too-dense");
        String nested = "---\nheadline: 题\n---\n" + "> ".repeat(2_900) + "a\n";
        assertThat(Readings.complaints(Folder.ofArticle(nested))).containsExactly("articles/a.md:4:1 markdown-quote");
    }

    @Test
    void anIssueMayBeOneJsonFile() {
        String json = """
                {"house": "base", "date": "2022-04-04", "number": 14, "cumulative": 1668,
                 "pages": [{"name": "要闻", "articles": [
                   {"id": "a", "headline": "题", "body": "本报讯 甲**乙**。\\n\\n## 小题\\n\\n丙。"},
                   {"id": "b", "type": "letter", "headline": "信", "body": [
                     {"salutation": "各位："}, "正文。", {"smallhead": "小题"}, "又文。", {"signature": ["区委", "2022年3月29日"]}]}]}]}
                """;
        Diagnostics diagnostics = new Diagnostics();
        Issue issue = IssueReader.read(new Folder().with("issue.json", json), diagnostics)
                .orElseThrow();
        List<Article> articles = issue.pages().getFirst().articles();
        assertThat(articles.get(0).body()).extracting(Readings::words).containsExactly("本报讯甲乙。", "小题", "丙。");
        assertThat(articles.get(1).body())
                .extracting(b -> b.getClass().getSimpleName())
                .containsExactly("Salutation", "Paragraph", "SmallHead", "Paragraph", "Signature");
        assertThat(articles.get(0).body().getFirst().span().toString()).isEqualTo("issue.json:3:41");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void windowsFilesReadLikeAnyOther() {
        String unix = "---\nheadline: 题\n---\n第一段\n接着。\n\n第二段。\n";
        Article expected = Readings.article(Folder.ofArticle(unix));
        Article windows = Readings.article(Folder.ofArticle("\uFEFF" + unix.replace("\n", "\r\n")));
        assertThat(windows).isEqualTo(expected);
    }
}
