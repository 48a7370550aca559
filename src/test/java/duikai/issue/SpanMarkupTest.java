package duikai.issue;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.repair.Marking;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spans of words in the manuscript: names, titles, dots, readings, superscripts. */
class SpanMarkupTest {
    private static Folder paragraph(String markdown) {
        return Folder.ofArticle("---\nheadline: 题\n---\n" + markdown + "\n");
    }

    private static String read(String markdown) {
        Block block = Readings.article(paragraph(markdown)).body().getFirst();
        return ((Block.Paragraph) block)
                .content().stream().map(SpanMarkupTest::shown).collect(Collectors.joining("|"));
    }

    private static String shown(Inline inline) {
        String spans = inline.spans().stream().map(SpanMarkupTest::shown).collect(Collectors.joining("+"));
        String face = inline instanceof Inline.Strong ? "*" : "";
        return face + inline.text() + (spans.isEmpty() ? "" : ":" + spans);
    }

    private static String shown(Marking.Span span) {
        return span.kind().name().toLowerCase(Locale.ROOT)
                + (span.reading().isEmpty() ? "" : "(" + span.reading() + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
                    甲[司马迁]{.name}乙             § 甲|司马迁:name|乙
                    [史记]{.title}                  § 史记:title
                    [张三]{.deceased}说             § 张三:deceased|说
                    [重点]{.dots}                   § 重点:dots
                    [鲁迅]{.name .dots}             § 鲁迅:name+dots
                    [汉字]{hàn zì}                  § 汉:reading(hàn)|字:reading(zì)
                    [北京]{běijīng}                 § 北京:reading(běijīng)
                    [漢字]{ㄏㄢˋ ㄗˋ}                § 漢:reading(ㄏㄢˋ)|字:reading(ㄗˋ)
                    [司马]{.name sī mǎ}             § 司:name+reading(sī)|马:name+reading(mǎ)
                    [甲，乙]{jiǎ yǐ}                § 甲:reading(jiǎ)|，|乙:reading(yǐ)
                    [司**马**迁]{.name}             § 司:name|*马:name|迁:name
                    **[司马迁]{.name}**              § *司马迁:name
                    10^-3^米                        § 10|-3:superscript|米
                    H~2~O                           § H|2:subscript|O
                    [CO~2~]{.dots}                  § CO:dots|2:dots+subscript
                    研究^[1]^表明                    § 研究|[1]:superscript|表明
                    3~5天，10~20元                   § 3~5天，10~20元
                    见[1]和[说明]                    § 见[1]和[说明]
                    \\[甲]{.name}                    § [甲]{.name}
                    """)
    void marksWords(String markdown, String words) {
        if (markdown.startsWith("\\")) {
            assertThat(Readings.complaints(paragraph("[甲\\]{.name}"))).isEmpty();
        } else {
            assertThat(read(markdown)).isEqualTo(words);
        }
    }

    @Test
    void neighbouringSpansAreDifferentOnes() {
        Block.Paragraph block = (Block.Paragraph)
                Readings.article(paragraph("[李强]{.name}[龚正]{.name}")).body().getFirst();
        List<Integer> numbers = block.content().stream()
                .map(inline -> inline.spans().getFirst().number())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
                    甲[司马迁]{.nmae}               § 4:2 unknown-span
                    甲[司马迁]{name}                § 4:2 unknown-span
                    甲[司马迁]{#id}                 § 4:2 unknown-span
                    甲[司马迁]{}                    § 4:2 empty-span
                    甲[]{.name}                     § 4:2 empty-span
                    [汉字]{hàn zì yǔ}               § 4:1 readings-do-not-match
                    [漢字]{ㄏㄢˋ}                    § 4:1 readings-do-not-match
                    甲[司马迁]{.name                § 4:6 stray-span
                    甲司马迁]{.name}                § 4:5 stray-span
                    甲[司马迁{.name}                § 4:6 stray-span
                    [[甲]{.name}乙]{.title}         § 4:13 stray-span
                    甲[司马迁]｛.name｝              § 4:6 stray-span
                    10^-3克                         § 4:3 stray-script
                    """)
    void saysWhatIsWrong(String markdown, String complaint) {
        assertThat(Readings.complaints(paragraph(markdown))).contains("articles/a.md:" + complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[漢]{ㄏㄢˋ}", "[a]{b}"})
    void oneReadingForOneBaseIsRight(String markdown) {
        assertThat(Readings.complaints(paragraph(markdown))).isEmpty();
    }

    @Test
    void headingsAndValuesOfTheFrontMatterMayHaveSpans() {
        Article article = Readings.article(Folder.ofArticle("""
                ---
                headline: "[徐光启]{.name}的一生"
                kicker: 减排CO~2~
                ---
                正文。

                ## 读[史记]{.title}
                """));
        Text headline = article.heading().headline().getFirst();
        assertThat(headline.value()).isEqualTo("徐光启的一生");
        assertThat(headline.content()).extracting(SpanMarkupTest::shown).containsExactly("徐光启:name", "的一生");
        assertThat(article.heading().kicker().getFirst().content())
                .extracting(SpanMarkupTest::shown)
                .containsExactly("减排CO", "2:subscript");
        Block.SmallHead head = (Block.SmallHead) article.body().get(1);
        assertThat(head.text().content()).extracting(SpanMarkupTest::shown).containsExactly("读", "史记:title");
    }

    @Test
    void theSameMarkupIsReadInJson() {
        Folder json = new Folder().with("issue.json", """
                {"house": "base", "date": "2022-04-04", "number": 14, "cumulative": 1668,
                 "pages": [{"articles": [{"id": "a", "headline": "题", "body": "甲[司马迁]{.name}乙"}]}]}
                """);
        Block.Paragraph block = (Block.Paragraph) Readings.article(json).body().getFirst();
        assertThat(block.content()).extracting(SpanMarkupTest::shown).containsExactly("甲", "司马迁:name", "乙");
    }

    @Test
    void repairsKeepTheMarkingAndAreWrittenBackAroundIt() {
        Folder dirty = paragraph("今年 4 月,[新华 2 台]{.name}说:[汉字]{hàn zì}...");
        assertThat(read("今年 4 月,[新华 2 台]{.name}说:[汉字]{hàn zì}..."))
                .isEqualTo("今年4月，|新华2台:name|说：|汉:reading(hàn)|字:reading(zì)|……");
        assertThat(ManuscriptFix.of(dirty))
                .singleElement()
                .extracting(ManuscriptFix::text)
                .isEqualTo("---\nheadline: 题\n---\n今年4月，[新华2台]{.name}说：[汉字]{hàn zì}……\n");
    }

    @Test
    void aReadingNeverChangesWhenTheTextIsRepaired() {
        Folder clean = paragraph("[汉字]{hàn zì}，[漢字]{ㄏㄢˋ ㄗˋ}和H~2~O、10^-3^。");
        assertThat(ManuscriptFix.of(clean)).isEmpty();
        assertThat(Readings.notes(clean)).isEmpty();
    }
}
