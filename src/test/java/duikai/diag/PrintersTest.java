package duikai.diag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import duikai.job.JobProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PrintersTest {
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final Messages CHINESE = new Messages(Language.CHINESE);

    private static Diagnostic at(int line, int column, int length, String text, Object... arguments) {
        return new Diagnostic(
                JobProblem.INPUT_UNREADABLE,
                new SourceSpan("a/lead.md", line, column, length, text),
                List.of(arguments));
    }

    @Test
    void caretsStandUnderWideHanzi() {
        Diagnostic problem = at(3, 11, 9, "headline: 坚定信心　毫不松懈", "x");
        assertThat(new HumanPrinter(ENGLISH).print(List.of(problem))).isEqualTo("""
                a/lead.md:3:11: error: cannot be read: x [input-unreadable]
                   3 | headline: 坚定信心　毫不松懈
                     |           ^^^^^^^^^^^^^^^^^^
                  = hint: check the file and its permissions
                """);
    }

    @Test
    void chineseWordsAndHanziBeforeTheCarets() {
        Diagnostic problem = at(12, 4, 2, "标题：ab𠮷", "x");
        assertThat(new HumanPrinter(CHINESE).print(List.of(problem))).isEqualTo("""
                a/lead.md:12:4: 错误：无法读取：x [input-unreadable]
                  12 | 标题：ab𠮷
                     |       ^^
                  = 提示：请检查该文件及其权限
                """);
    }

    @Test
    void aHanziOutsideTheBasicPlaneIsOneColumnAndTwoCells() {
        assertThat(SourceExcerpt.of(new SourceSpan("f", 1, 2, 1, "𠮷x")).carets())
                .isEqualTo("  ^");
        assertThat(SourceExcerpt.of(new SourceSpan("f", 1, 1, 1, "𠮷x")).carets())
                .isEqualTo("^^");
    }

    @Test
    void ofALongLineOnlyTheNeighbourhoodIsShown() {
        String paragraph = "一二三四五六七八九十".repeat(30);
        SourceExcerpt excerpt = SourceExcerpt.of(new SourceSpan("f", 1, 151, 2, paragraph));
        assertThat(excerpt.line()).startsWith("...").endsWith("...").hasSizeLessThan(60);
        int caret = excerpt.carets().indexOf('^');
        String before = excerpt.line().substring(0, 3 + (caret - 3) / 2);
        assertThat(paragraph.substring(0, 150)).endsWith(before.substring(3));
        assertThat(excerpt.carets().trim()).isEqualTo("^^^^");
    }

    @Test
    void placesOutsideTheLineDoNoHarm() {
        assertThat(SourceExcerpt.of(new SourceSpan("f", 1, 99, 9, "ab")).carets())
                .isEqualTo("  ^");
        assertThat(SourceExcerpt.of(new SourceSpan("f", 1, 1, 9, "ab")).carets())
                .isEqualTo("^^");
    }

    @Test
    void nothingInAFileSteersTheTerminal() {
        Diagnostic problem = at(1, 1, 1, "\u001b[2Jx\u202e", "\u001b]0;evil\u0007\nnext");
        String printed = new HumanPrinter(ENGLISH).print(List.of(problem));
        assertThat(printed).doesNotContain("\u001b", "\u0007", "\u202e");
        assertThat(printed.lines()).hasSize(4);
    }

    @Test
    void shortFormIsOneLineWithoutAPlaceForTheWholeRun() {
        Diagnostic whole = new Diagnostic(JobProblem.INPUT_NOT_FOUND, SourceSpan.ofFile("x"), List.of(1668));
        assertThat(new ShortPrinter(ENGLISH).print(List.of(whole)))
                .isEqualTo("x: error: not found: 1668 [input-not-found]\n");
    }

    @Test
    void jsonIsAnArrayOfObjects() throws IOException {
        String json = new JsonPrinter(CHINESE).print(List.of(at(3, 1, 2, "x", "\"引号\"\n"), at(4, 0, 0, "", "y")));
        List<Map<String, String>> read = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    read.add(new TreeMap<>());
                } else if (token.isScalarValue()) {
                    read.getLast().put(parser.currentName(), parser.getText());
                }
            }
        }
        assertThat(read).hasSize(2);
        assertThat(read.getFirst())
                .containsEntry("file", "a/lead.md")
                .containsEntry("line", "3")
                .containsEntry("severity", "error")
                .containsEntry("code", "input-unreadable")
                .containsEntry("message", "无法读取：\"引号\" ");
        assertThat(json.lines()).hasSize(1);
    }
}
