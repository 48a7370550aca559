package duikai.issue;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

    @Test
    void randomDirtIsWrittenBackOnce() {
        for (int seed = 0; seed < 2_000; seed++) {
            String dirty = random(new Random(seed));
            Folder once = fixed(Folder.ofArticle(dirty));
            assertThat(ManuscriptFix.of(once))
                    .as("seed %d: %s -> %s", seed, dirty, once.text("articles/a.md"))
                    .isEmpty();
            assertThat(words(once)).as("seed %d: %s", seed, dirty).isEqualTo(words(Folder.ofArticle(dirty)));
        }
    }

    @Test
    void whatOnlyTheIndentKeptFromBeingMarkupIsEscaped() {
        Folder folder = Folder.ofArticle("""
                ---
                headline: 　# 号楼，换新颜
                kicker: 一
                byline:
                  - 　- 甲
                lead: 　一:二
                ---
                　　1. 首先，统一。

                　　# 号楼

                １. 其次
                　　> 三
                ## 小 标题
                """);
        assertThat(fixed(folder).text("articles/a.md")).isEqualTo("""
                ---
                headline: "# 号楼，换新颜"
                kicker: 一
                byline:
                  - "- 甲"
                lead: 一：二
                ---
                1\\. 首先，统一。

                \\# 号楼

                1\\. 其次
                　　> 三
                ## 小　标题
                """);
        assertThat(words(fixed(folder))).isEqualTo(words(folder));
    }

    @Test
    void linesThatBeginLikeMarkupStayTheSameWords() {
        String[] starts = {
            "　　", "　", " ", "\u200E", "１", "1", ".", ")", "#", "##", "-", "—", ">", "*", "+", "=", "~", "|", "\"", "'",
            "“", "：", ":", "[", "]", "{", "&", "%", "@", "`", "!", "?", ",", "_", "<"
        };
        int written = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            String dirty =
                    "---\nheadline: %s题\nlead: [%s导]\nbyline:\n  - %s者\nsubhead:\n  %s副\n   %s副\n---\n%s文\n%s文\n\n%s文\n"
                            .formatted(java.util.stream.Stream.generate(() -> starts(starts, random))
                                    .limit(8)
                                    .toArray());
            Folder before = Folder.ofArticle(dirty);
            Folder after = fixed(before);
            written += after.text("articles/a.md").equals(dirty) ? 0 : 1;
            assertThat(words(after)).as("seed %d: %s", seed, dirty).isEqualTo(words(before));
            assertThat(ManuscriptFix.of(after)).as("seed %d: %s", seed, dirty).isEmpty();
        }
        assertThat(written).isGreaterThan(100);
    }

    private static String starts(String[] alphabet, Random random) {
        StringBuilder start = new StringBuilder(random.nextBoolean() ? "　" : "");
        for (int i = random.nextInt(4); i > 0; i--) {
            start.append(alphabet[random.nextInt(alphabet.length)]).append(random.nextInt(3) == 0 ? " " : "");
        }
        return start.toString();
    }

    private static Optional<String> words(Folder folder) {
        return IssueReader.read(folder, new Diagnostics())
                .map(issue -> Readings.words(issue.pages().getFirst().articles().getFirst()));
    }

    private static Folder fixed(Folder folder) {
        Folder fixed = Folder.ofArticle(folder.text("articles/a.md"));
        ManuscriptFix.of(folder).forEach(fix -> fixed.with(fix.name(), fix.text()));
        return fixed;
    }

    /** An article of hanzi, marks of both widths, blanks and a little Markdown. */
    private static String random(Random random) {
        String[] alphabet = {
            "中",
            "文",
            "报",
            "𠮷",
            "1",
            "3.5",
            "a",
            "４",
            ",",
            ":",
            ";",
            "?",
            "!",
            "(",
            ")",
            "...",
            "，",
            "。",
            "“",
            "”",
            "\"",
            "…",
            "--",
            "—",
            "•",
            " ",
            "  ",
            "　",
            "\n",
            "\n\n",
            "\r\n",
            "%",
            "\u00A0",
            "\u200E",
            "⼈",
            "⻓",
            "**",
            "*",
            "\\*",
            "&amp;",
            "www.a.cn"
        };
        StringBuilder text = new StringBuilder("---\nheadline: '题");
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(new String[] {"一", " ", ",", "　", "二", "2", "…"}[random.nextInt(7)]);
        }
        text.append("题'\n---\n文");
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(alphabet[random.nextInt(alphabet.length)]);
        }
        return text.append("文\n").toString();
    }
}
