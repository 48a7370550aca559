package duikai.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.issue.Article;
import duikai.issue.Folder;
import duikai.issue.Images;
import duikai.issue.Issue;
import duikai.issue.IssueReader;
import duikai.issue.Manuscript;
import duikai.issue.Readings;
import duikai.job.FolderManuscript;
import duikai.repair.Normaliser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranscriptImporterTest {
    private final Diagnostics guesses = new Diagnostics();

    private static String seed() throws IOException {
        try (var input = TranscriptImporterTest.class.getResourceAsStream("/seed/front-page.md")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Map<String, String> imported(String transcript) {
        return TranscriptImporter.read("page.md", transcript, Optional.empty(), guesses)
                .orElseThrow()
                .files();
    }

    private static Issue read(Map<String, String> files) {
        Folder folder = new Folder();
        files.forEach(folder::with);
        folder.with("pictures/picture.jpg", Images.jpeg(30, 20));
        Diagnostics diagnostics = new Diagnostics();
        return IssueReader.read(folder, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
    }

    private static String sorted(String words) {
        return words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 0x3000)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void noCharacterOfTheSeedsStoriesIsLostOrInvented() throws IOException {
        String seed = seed();
        String stories = seed.substring(seed.indexOf("## 坚定信心")).replace("#", "");
        String expected = stories.lines().map(Normaliser::cleaned).collect(Collectors.joining());
        String found = read(imported(seed)).pages().getFirst().articles().stream()
                .map(Readings::words)
                .collect(Collectors.joining());
        assertThat(sorted(found)).isEqualTo(sorted(expected));
        assertThat(guesses.count(Severity.ERROR)).isZero();
    }

    @Test
    void theSampleIsTheSeedImportedAndCorrected() throws IOException {
        Map<String, String> files = new LinkedHashMap<>(imported(seed()));
        files.put("articles/meeting.md", files.remove("articles/story-2.md"));
        files.compute(
                "issue.yaml",
                (name, text) -> text.replace(
                        "  - articles: [lead, story-2, picture, letter]",
                        "  - name: 要闻\n    articles: [lead, meeting, letter, picture]"));
        files.compute("articles/lead.md", (name, text) -> text.replace("上海发布\n---", "上海发布\npriority: 1\n---"));
        files.compute(
                "articles/picture.md",
                (name, text) -> text.replace("picture.jpg", "vegetables.jpg")
                        .replace("摄影报道\n", "摄影报道\n    focus: [0.58, 0.55]\n"));
        Path sample = Path.of("samples/xuhuibao-1668");
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(Files.readString(sample.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void theSampleIsClean() {
        Manuscript sample = FolderManuscript.of(Path.of("samples/xuhuibao-1668"));
        assertThat(Readings.notes(sample)).isEmpty();
    }

    @Test
    void anotherPageComesOutRightToo() {
        String page = """
                # 东 桥 日 报
                第 102 期(总第 3041 期) 2023年5月6日 星期六 今日4版
                国内统一连续出版物号 CN 31-0000

                # 春耕忙

                本报记者 张三 通讯员 李四

                本报讯 五月的田野上,农机手们正抓紧抢播,预计 5 天内完成 2,000 亩的任务。他们说:“今年要种

                得更好。”

                1. 统一供种。

                技术员进村

                农技站派出 12 名技术员,走进 30 个村,手把手教农户使用新机器,大家都说好。

                (下转第2版)

                ## 图书馆夜间开放

                市图书馆自五月起每晚开放至 21:00,市民反响热烈,首周接待读者 3,000 人次。

                尊敬的读者朋友:

                本报自六月起改版,欢迎来信。

                东桥日报编辑部

                2023 年 5 月 6 日

                ## 改版启事
                """;
        Issue issue = read(imported(page));
        assertThat(issue.house().value()).isEqualTo("dongqiaoribao");
        assertThat(issue.number()).isEqualTo(102);
        assertThat(issue.cumulative()).isEqualTo(3041);
        assertThat(issue.date()).hasToString("2023-05-06");
        List<Article> articles = issue.pages().getFirst().articles();
        assertThat(articles).extracting(Article::title).containsExactly("春耕忙", "图书馆夜间开放", "改版启事");
        assertThat(articles.get(0).body())
                .extracting(block -> block.getClass().getSimpleName() + " "
                        + Readings.words(block).substring(0, 4))
                .containsExactly("Paragraph 本报讯五", "Paragraph 1. 统", "SmallHead 技术员进", "Paragraph 农技站派");
        assertThat(Readings.words(articles.get(0).body().getFirst())).endsWith("“今年要种得更好。”");
        assertThat(articles.get(2).type()).isEqualTo(Article.Type.LETTER);
        assertThat(articles.get(2).body())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Salutation", "Paragraph", "Signature");
        assertThat(guesses.all()).extracting(d -> d.problem().code()).contains("guess-joined", "guess-jump");
    }

    @Test
    void aTranscriptWithoutStoriesIsRefused() {
        assertThat(TranscriptImporter.read("page.md", "# 报名\n\n第1期\n", Optional.empty(), guesses))
                .isEmpty();
        assertThat(guesses.all()).extracting(d -> d.problem().code()).contains("transcript-no-story");
    }

    @Test
    void everyGuessHasItsPlace() throws IOException {
        imported(seed());
        assertThat(guesses.all())
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.span().line()).isPositive());
        assertThat(guesses.all().stream().filter(d -> d.problem() == TranscriptProblem.GUESS_JOINED))
                .hasSize(4);
    }

    @Test
    void aShortLineBelowAHeadlineIsASubheadAndNotTheTextsBeginning() {
        String story = imported("""
                # 城北周报

                第8期(总第108期) 2023年5月12日

                ## 健康步道今年五月前全线贯通

                沿线新增十二处便民驿站

                ● 本报记者 李慕白

                本报讯 昨天上午,记者获悉,总长12.6公里的城北健康步道将于今年5月前全线贯通,市民可以从家门口一路走到湿地。
                """).get("articles/lead.md");
        assertThat(story).contains("subhead: 沿线新增十二处便民驿站\n", "byline: ● 本报记者 李慕白\n", "---\n本报讯 昨天上午，");
    }
}
