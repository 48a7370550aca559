package duikai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import duikai.diag.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Commands as users give them, in a scratch folder with a copy of the sample issue. */
class CommandLineTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    private record Outcome(int code, String out, String err) {}

    @TempDir
    private Path folder;

    private final Map<String, String> variables = new HashMap<>(Map.of("LANG", "en_US.UTF-8"));
    private Path home = HOME;
    private boolean terminal;
    private Path issue;

    @BeforeEach
    void copySample() throws IOException {
        copy(HOME.resolve("samples/xuhuibao-1668"), folder.resolve("issue"));
        issue = folder.resolve("issue");
    }

    @Test
    void aProofIsWrittenAndSummedUp() throws IOException {
        Outcome outcome = run("proof", "issue", "-o", "out.pdf");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("徐汇报 2022年4月4日 第14期（总第1668期）\n")
                .containsPattern("page 1 要闻: 4 stories, \\d+ lines, body [\\d.]+/[\\d.]+ pt, .* white line")
                .containsPattern("wrote out.pdf: \\d+ KB in \\d+\\.\\d\\d s");
        assertThat(Files.readAllBytes(folder.resolve("out.pdf"))).startsWith("%PDF-1.".getBytes(UTF_8));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("issue", "out.pdf");
    }

    @Test
    void aProofInChineseQuietToStandardOutput() {
        assertThat(run("proof", "issue", "-o", "-", "--lang", "zh", "-q").out()).startsWith("%PDF-1.");
        assertThat(folder.toFile().list()).containsExactly("issue");
    }

    @Test
    void everyStageIsDumpedOnRequest() {
        Outcome outcome = run("proof", "issue", "-o", "a.b.pdf", "--dump", "all", "--overlay", "grid,boxes,slack");
        assertThat(outcome.code()).isZero();
        assertThat(folder.resolve("a.b.dump").toFile().list())
                .containsExactlyInAnyOrder(
                        "10-issue.txt",
                        "20-plan.txt",
                        "30-page-1.txt",
                        "30-page-1.xml",
                        "40-page-1.fo",
                        "50-page-1.pdf");
    }

    /** Other programs read it, too. */
    @Test
    void dumpedFoIsWellFormed() throws Exception {
        run("proof", "issue", "-o", "a.pdf", "--dump", "fo,page");
        var parsers = javax.xml.parsers.DocumentBuilderFactory.newDefaultNSInstance();

        for (String file : List.of("40-page-1.fo", "30-page-1.xml")) {
            var document = parsers.newDocumentBuilder()
                    .parse(folder.resolve("a.dump").resolve(file).toFile());
            assertThat(document.getDocumentElement().getNamespaceURI()).isNotEmpty();
        }
    }

    @Test
    void aPictureIsWrittenBesideTheProof() throws IOException {
        assertThat(run("proof", "--png", "issue").code()).isZero();
        assertThat(folder.resolve("issue.pdf")).isRegularFile();
        assertThat(Files.readAllBytes(folder.resolve("issue.png"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void timingsNameTheStages() {
        assertThat(run("check", "issue", "--timings").err()).contains("ms  read", "ms  make-up", "ms in all");
    }

    @Test
    void errorsInTheIssueGiveOneAndKeepTheOldFile() throws IOException {
        misspell();
        Files.writeString(folder.resolve("out.pdf"), "old");
        Outcome outcome = run("proof", "issue", "-o", "out.pdf");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines().toList())
                .contains("   3 | nunber: 14", "     | ^^^^^^")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("issue/issue.yaml:3:1: error: ")
                        .contains("nunber"))
                .anySatisfy(line -> assertThat(line).startsWith("  = hint: ").contains("number"));
        assertThat(folder.resolve("out.pdf")).hasContent("old");
    }

    @Test
    void aMisspeltKeyInChinese() throws IOException {
        misspell();
        assertThat(run("check", "issue", "--lang=zh").err().lines().toList())
                .anySatisfy(line ->
                        assertThat(line).startsWith("issue/issue.yaml:3:1: 错误：").contains("nunber"))
                .anySatisfy(line -> assertThat(line).startsWith("  = 提示：").contains("number"));
    }

    @Test
    void problemsAsJson() throws IOException {
        misspell();
        Outcome outcome = run("check", "issue", "--diagnostics", "json");
        assertThat(outcome.code()).isEqualTo(1);
        try (JsonParser parser = new JsonFactory().createParser(outcome.err())) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            int depth = 0;
            int objects = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                objects += token == JsonToken.START_OBJECT ? 1 : 0;
            }
            assertThat(depth).isEqualTo(-1);
            assertThat(objects).isPositive();
        }
        assertThat(run("fonts", "--diagnostics", "json").code()).isZero();
    }

    @Test
    void anUnknownHouseIsAnErrorOfTheIssue() throws IOException {
        replace(issue.resolve("issue.yaml"), "house: xuhuibao", "house: xuhuibo");
        Outcome outcome = run("check", "issue", "--diagnostics", "short");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("issue/issue.yaml:1:8: error: ").endsWith(" [misspelt-house]\n");
    }

    @Test
    void mistakesInTheIssueAndItsHouseAreToldTogether() throws IOException {
        replace(issue.resolve("articles/lead.md"), "headline:", "headlin:");
        replace(issue.resolve("issue.yaml"), "house: xuhuibao", "house: xuhuibo");
        assertThat(run("check", "issue", "--diagnostics", "short").err())
                .contains("[misspelt-key]", "[misspelt-house]")
                .doesNotContain("[no-headline]");
    }

    @Test
    void wrongUsageGivesTwo() {
        assertThat(run("proof", "issue", "--png=x.png", "--paeg", "1").code()).isEqualTo(2);
        assertThat(run("proof").err()).contains("missing: ISSUE").contains("duikai proof --help");
        assertThat(run().code()).isEqualTo(2);
        assertThat(run("--lang", "zh").err()).contains("请给出一个命令");
        assertThat(run("proff", "issue").err()).contains("unknown option or argument: proff", "did you mean: proof");
        assertThat(run("proof", "issue", "--page", "9").code()).isEqualTo(2);
        assertThat(run("fonts", "--lang", "fr").code()).isEqualTo(2);
    }

    /** Somebody watches: what is being done is shown, and gone at the end. */
    @ParameterizedTest
    @ValueSource(strings = {"proof issue -o a.pdf", "press issue -o a", "check issue", "diff issue issue -o b.pdf"})
    void aTerminalShowsWhatIsBeingDone(String command) {
        terminal = true;
        Outcome outcome = run(command.split(" "));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("\r\u001b[Kduikai: making up …").doesNotContain("bug");
        assertThat(outcome.err().substring(outcome.err().lastIndexOf('\r'))).doesNotContain("duikai:");
    }

    @Test
    void whatAnEarlierIssuePrintedIsTold() throws IOException {
        copy(HOME.resolve("samples/xuhuibao-1668"), folder.resolve("last"));

        assertThat(run("check", "issue", "--earlier", "last", "--diagnostics", "short")
                        .err())
                .contains("[story-printed-before]", "[picture-printed-before]", "2022-04-04");
        assertThat(run("check", "issue", "--earlier", "nowhere").code()).isNotZero();
    }

    @Test
    void unreadableInputGivesThree() throws IOException {
        assertThat(run("proof", "nowhere").code()).isEqualTo(3);
        assertThat(run("proof", "nowhere").err()).startsWith("nowhere: error: not found: nowhere");
        Files.createDirectory(folder.resolve("empty"));
        assertThat(run("check", "empty").err()).contains("empty/issue.yaml");
        Outcome astray = run("check", "issue", "--templates", "nowhere", "--diagnostics", "short");
        assertThat(astray.code()).isEqualTo(3);
        assertThat(astray.err()).startsWith("nowhere: error: ").contains(" [templates-not-found]\n");
        assertThat(run("check", "empty").code()).isEqualTo(3);
    }

    @Test
    void brokenHousesAndTemplatesGiveFour() throws IOException {
        Path houses = folder.resolve("houses");
        copy(HOME.resolve("fo-templates/xuhuibao"), houses.resolve("xuhuibao"));
        String yaml = Files.readString(houses.resolve("xuhuibao/house.yaml"));
        Files.writeString(houses.resolve("xuhuibao/house.yaml"), yaml + "\ncolour: red\n");
        assertThat(run("check", "issue", "--templates", "houses").code()).isEqualTo(4);
        Files.writeString(houses.resolve("xuhuibao/house.yaml"), yaml);
        replace(houses.resolve("xuhuibao/page.xsl"), "<xsl:import", "<xsl:impart");
        Outcome outcome = run("proof", "issue", "--templates", "houses");
        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.err()).contains("xuhuibao/page.xsl:");
    }

    @Test
    void missingFontsGiveFive() throws IOException {
        home = folder.resolve("home");
        copy(HOME.resolve("fo-templates"), home.resolve("fo-templates"));
        Outcome outcome = run("proof", "issue");
        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.err()).contains("Song-400");
    }

    @Test
    void unwritableOutputGivesSix() throws IOException {
        assertThat(run("proof", "issue", "-o", "no/such/folder/out.pdf").code()).isEqualTo(6);
        Files.createDirectory(folder.resolve("taken.pdf"));
        Outcome outcome = run("proof", "issue", "-o", "taken.pdf");
        assertThat(outcome.code()).isEqualTo(6);
        assertThat(outcome.err()).contains("taken.pdf");
        assertThat(folder.resolve("taken.pdf")).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskGivesSix() {
        assertThat(run("proof", "issue", "-o", "/dev/full").code()).isEqualTo(6);
    }

    @Test
    void ourOwnBugsGiveSeventyWithoutAStackTrace() {
        home = folder.resolve("no-such-home");
        Outcome outcome = run("schema");
        assertThat(outcome.code()).isEqualTo(70);
        assertThat(outcome.err()).contains("bug in Duikai").doesNotContain("\tat ");
        variables.put("DUIKAI_DEBUG", "1");
        assertThat(run("schema").err()).contains("\tat duikai.cli.");
    }

    @Test
    void newMakesAnIssueThatCanBeProofed() {
        assertThat(run("new", "mine").code()).isZero();
        assertThat(run("new", "mine").code()).isEqualTo(6);
        Outcome outcome = run("proof", "mine");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(folder.resolve("mine.pdf")).isRegularFile();
    }

    @Test
    void aTranscriptBecomesAnIssueThatWantsOnlyItsPicture() throws IOException {
        Files.copy(HOME.resolve("src/test/resources/seed/front-page.md"), folder.resolve("page.md"));
        Outcome imported = run("import", "page.md", "-o", "imported");
        assertThat(imported.code()).isZero();
        assertThat(imported.out()).contains("imported is ready; look at the ");
        assertThat(imported.err()).contains("page.md:31:1: note: joined where a column ended", "[guess-heading-after]");
        assertThat(run("check", "imported", "--diagnostics", "short").err())
                .startsWith("imported/articles/picture.md:5:11: error: ")
                .hasLineCount(1);
        Files.createDirectories(folder.resolve("imported/pictures"));
        Files.copy(issue.resolve("pictures/vegetables.jpg"), folder.resolve("imported/pictures/picture.jpg"));
        assertThat(run("proof", "imported").code()).isZero();
    }

    @Test
    void whatIsNoTranscriptIsRefusedAndNothingWritten() throws IOException {
        assertThat(run("import", "nowhere.md", "-o", "imported").code()).isEqualTo(3);
        Files.writeString(folder.resolve("empty.md"), "# 东桥日报\n");
        assertThat(run("import", "empty.md", "-o", "imported").code()).isEqualTo(1);
        Files.write(folder.resolve("binary.md"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});
        assertThat(run("import", "binary.md", "-o", "imported").code()).isEqualTo(1);
        assertThat(run("import", "empty.md", "-o", "issue").code()).isEqualTo(6);
        assertThat(run("import", "empty.md").code()).isEqualTo(2);
        assertThat(folder.resolve("imported")).doesNotExist();
    }

    @Test
    void repairsAreShownAndWrittenBack() throws IOException {
        Path lead = issue.resolve("articles/lead.md");
        Files.writeString(lead, Files.readString(lead).replaceFirst("，", ","));
        assertThat(run("check", "issue").err()).contains("issue/articles/lead.md", "note: ");
        assertThat(run("check", "issue", "--fix").out()).contains("issue/articles/lead.md: 1 repair written");
        assertThat(run("check", "issue").err()).doesNotContain("lead.md");
    }

    @Test
    void aHouseShowsTheRulesOfLayoutItWeighsOtherwise() throws IOException {
        Path houses = folder.resolve("houses");
        Files.createDirectories(houses.resolve("mini"));
        Files.writeString(
                houses.resolve("mini/house.yaml"),
                "extends: base\npaper: 小报\nlints: {cross-junction: 1.5, full-height-gutter: 0}\n");
        assertThat(run("house", "mini", "--templates", "houses").out())
                .contains("layout rules: full-height-gutter × 0, cross-junction × 1.5");
    }

    @Test
    void housesFontsAndSchemasAreShown() {
        assertThat(run("house").out()).contains("xuhuibao\n");
        assertThat(run("house", "xuhuibao").out()).contains("tabloid", "broadsheet");
        assertThat(run("house", "xuhuibao", "--resolved").out())
                .contains("# " + HOME.resolve("fo-templates/base/house.yaml") + ":", "xuhuibao/house.yaml:");
        assertThat(run("house", "nosuch").code()).isEqualTo(1);
        assertThat(run("fonts").out()).contains("Song-400");
        assertThat(run("schema").out()).contains("page ");
        assertThat(run("schema", "page").out()).contains("urn:duikai:page");
        assertThat(run("schema", "pgae").err()).contains("there is no schema pgae", "house, issue, manifest, page");
        assertThat(run("completion").out()).contains("complete -F");
    }

    @Test
    void theLanguageComesFromTheOptionOrTheEnvironment() {
        assertThat(run("--help").out()).contains("Commands:").contains("70 a bug in Duikai");
        assertThat(run("--help", "--lang", "zh").out()).contains("命令：");
        variables.put("LC_ALL", "zh_CN.UTF-8");
        assertThat(run("--help").out()).contains("命令：");
        assertThat(run("--help", "--lang=en").out()).contains("Commands:");
    }

    static Stream<CommandLine> commands() {
        return Stream.of(Language.values())
                .map(language -> Main.commandLine(
                        new Shell(System.out, System.err, false, HOME, HOME, Map.of()), new Words(language)))
                .flatMap(top -> Stream.concat(Stream.of(top), top.getSubcommands().values().stream()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everythingInTheHelpIsDescribed(CommandLine command) {
        assertThat(command.getCommandSpec().usageMessage().header()).isNotEmpty();
        for (ArgSpec argument : command.getCommandSpec().args()) {
            assertThat(argument.description())
                    .as("%s of %s", argument, command.getCommandName())
                    .isNotEmpty();
        }
    }

    private void misspell() throws IOException {
        replace(issue.resolve("issue.yaml"), "number: 14", "nunber: 14");
    }

    private static void replace(Path file, String old, String now) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, now));
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                terminal,
                folder,
                home,
                variables);
        int code = Main.run(shell, arguments);
        return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
