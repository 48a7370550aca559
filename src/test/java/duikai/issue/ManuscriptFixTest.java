package duikai.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManuscriptFixTest {
    private static final String DIRTY = """
            \uFEFF---\r
            headline: "坚定信心 毫不松懈"\r
            kicker: |\r
              李强,龚正\r
            byline: ● 宗河 # 4 月\r
            ---\r
            本报讯 我区 3 月 28 日,**召开** 20 人会议...\r
            \r
            　　会上\\*,钟晓咏:说(部署)\r
            """;

    private static final String CLEAN = """
            \uFEFF---\r
            headline: "坚定信心　毫不松懈"\r
            kicker: |\r
              李强，龚正\r
            byline: ● 宗河 # 4 月\r
            ---\r
            本报讯 我区3月28日，**召开**20人会议……\r
            \r
            会上\\*，钟晓咏：说（部署）\r
            """;

    @Test
    void changesOnlyWhatIsDirtyAndFindsNothingTwice() {
        Folder folder = Folder.ofArticle(DIRTY);
        List<ManuscriptFix> fixes = ManuscriptFix.of(folder);
        assertThat(fixes).singleElement().satisfies(fix -> {
            assertThat(fix.name()).isEqualTo("articles/a.md");
            assertThat(fix.text()).isEqualTo(CLEAN);
        });
        Folder clean = Folder.ofArticle(fixes.getFirst().text());
        assertThat(ManuscriptFix.of(clean)).isEmpty();
        assertThat(Readings.notes(clean)).isEmpty();
    }

    @Test
    void everyRepairIsANoteAtItsPlace() {
        Folder folder = Folder.ofArticle("---\nheadline: 一,二\n---\n4 月,3 日\n");
        assertThat(Readings.notes(folder))
                .containsExactly(
                        "articles/a.md:4:2 repair-blank",
                        "articles/a.md:4:6 repair-blank",
                        "articles/a.md:4:4 repair-punctuation",
                        "articles/a.md:2:12 repair-punctuation");
    }

    @Test
    void theFixedTextReadsAsTheSameIssue() {
        Article dirty = Readings.article(Folder.ofArticle(DIRTY));
        Article clean = Readings.article(Folder.ofArticle(CLEAN));
        assertThat(Readings.words(clean)).isEqualTo(Readings.words(dirty));
    }

    @Test
    void jsonIsFixedToo() {
        Folder folder = new Folder().with("issue.json", """
                        {"house": "base", "date": "2022-04-04", "number": 1, "cumulative": 2, "pages": [
                         {"articles": [{"id": "a", "headline": "一 二", "byline": "记者:甲", "body": ["正文"]}]}]}
                        """);
        assertThat(ManuscriptFix.of(folder))
                .singleElement()
                .satisfies(fix -> assertThat(fix.text()).contains("\"一　二\"", "\"记者：甲\""));
    }
}
