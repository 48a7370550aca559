package duikai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import duikai.compose.BreakRule;
import duikai.compose.Explanation;
import duikai.compose.Relaxation;
import duikai.diag.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What users are told about lines: on request, and unasked where a rule had to give way or a headline could mislead. */
class ExplainTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String BODY = "全区各单位、各街镇要按照统一部署，进一步提高认识，压实责任，把各项工作落到实处。";

    private record Outcome(int code, String out, String err) {}

    @TempDir
    private Path folder;

    /** A rule without words would be told by a crash. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleEndingAndRelaxationHasItsWords(Language language) {
        ResourceBundle words = new Words(language).bundle("words");
        for (BreakRule rule : BreakRule.values()) {
            assertThat(words.containsKey("explain.rule." + key(rule)))
                    .as(key(rule))
                    .isTrue();
        }
        for (Relaxation relaxation : Relaxation.values()) {
            assertThat(words.containsKey("explain.relaxation." + key(relaxation)))
                    .as(key(relaxation))
                    .isTrue();
        }
        for (Explanation.Ending ending : Explanation.Ending.values()) {
            assertThat(words.containsKey("explain.ending." + key(ending)))
                    .as(key(ending))
                    .isTrue();
        }
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @BeforeEach
    void newIssue() {
        assertThat(run("new", "paper").code()).isZero();
    }

    private Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false,
                folder,
                HOME,
                Map.of("LANG", "en_US.UTF-8"));
        int code = Main.run(shell, arguments);
        return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** The lead story of the new issue with another headline and another first paragraph. */
    private void write(String headline, String paragraph) throws IOException {
        Path lead = folder.resolve("paper/articles/lead.md");
        String text = Files.readString(lead);
        String head =
                text.substring(0, text.indexOf("\n---", 4)).replaceAll("(?m)^headline:.*$", "headline: " + headline);
        String body = text.substring(text.indexOf("\n---", 4) + 4);
        int first = body.indexOf("\n\n") < 2 ? body.indexOf("\n\n", 2) : body.indexOf("\n\n");
        Files.writeString(lead, head + "\n---\n" + paragraph + "\n" + body.substring(Math.max(0, first)));
    }

    @Test
    void aLineIsExplainedInWords() throws IOException {
        write("坚定信心　毫不松懈", BODY.repeat(3));
        Outcome outcome = run("explain", "paper", "lead.p1.l2");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("lead.p1.l2, page 1, paper/articles/lead.md:")
                .contains("line 2 of ", "Set: ", "It could have ended here:", "→ ", "chosen")
                .containsPattern("the paragraph would cost [\\d,]+ more|just as good|too long|too short");
    }

    @Test
    void theRuleAtALineEndIsNamed() throws IOException {
        write("坚定信心　毫不松懈", BODY.repeat(6));
        List<String> said = new ArrayList<>();
        for (int line = 1; line <= 4; line++) {
            said.add(run("explain", "paper", "lead.p1.l" + line).out());
        }
        assertThat(said).anyMatch(words -> words.contains("， may not begin a line (避头)"));
        assertThat(run("explain", "paper", "lead.p1.l1", "--lang", "zh").out()).contains("可断之处", "选定");
    }

    @Test
    void programsGetAnObject() throws IOException {
        write("坚定信心　毫不松懈", BODY.repeat(3));
        String json =
                run("explain", "paper", "lead.p1.l1", "--diagnostics", "json").out();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            List<String> fields = new ArrayList<>();
            int depth = 0;
            while (parser.nextToken() != null) {
                depth += parser.currentToken().isStructStart()
                        ? 1
                        : parser.currentToken().isStructEnd() ? -1 : 0;
                if (depth == 1 && parser.currentToken().isScalarValue()) {
                    fields.add(parser.currentName());
                }
            }
            assertThat(fields).contains("id", "page", "file", "text", "measure", "kinsoku");
        }
        assertThat(json).contains("\"chosen\":true", "\"rules\":[", "\"fit\":{");
    }

    @Test
    void aLineThatIsNotThereIsToldWithThoseLikeIt() {
        Outcome outcome = run("explain", "paper", "lead.p1.l99");
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("there is no line lead.p1.l99", "lead.p1.l");
        assertThat(run("explain", "paper", "lead.headline.l1").err()).contains("is not running text");
    }

    @Test
    void aLineThatBreaksARuleIsToldOnceWithItsPlace() throws IOException {
        write("坚定信心　毫不松懈", BODY + "a1".repeat(60) + BODY);
        String told = run("check", "paper", "--diagnostics", "short").err();
        List<String> broken =
                told.lines().filter(line -> line.contains("line-word-broken")).toList();
        assertThat(broken).hasSize(1);
        assertThat(broken).allMatch(line -> line.startsWith("paper/articles/lead.md:"));
        assertThat(told).contains("lead.p1.l");
    }

    @Test
    void linesThatKeepAllRulesAreNotTold() throws IOException {
        write("坚定信心　毫不松懈", BODY.repeat(3));
        assertThat(run("check", "paper").err()).doesNotContain("[line-", "[turn-");
    }

    @Test
    void aStopThatEndsAHeadlineIsTold() throws IOException {
        write("坚定信心　毫不松懈。", BODY.repeat(3));
        assertThat(run("check", "paper", "--diagnostics", "short").err()).contains("headline-stop");
    }

    @Test
    void aHeadlineTurnThatCouldMisleadIsTold() throws IOException {
        write("和".repeat(40), BODY.repeat(3));
        assertThat(run("check", "paper", "--diagnostics", "short").err()).contains("turn-");
    }
}
