package duikai.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import duikai.cli.Main;
import duikai.e2e.Scratch.Outcome;
import duikai.issue.Checksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Batches as users run them, and as machines end them. */
class BatchCommandTest {
    @TempDir
    private Path folder;

    private Scratch scratch;

    @BeforeEach
    void manyIssues() {
        scratch = Scratch.withSample(folder);
        Path sample = Path.of("samples/xuhuibao-1668");
        for (String name : List.of("in/2022/0404", "in/2022/0411", "in/broken")) {
            Scratch.copy(sample, folder.resolve(name));
        }
        change("in/2022/0411/issue.yaml", "date: 2022-04-04", "date: 2022-04-11");
        change("in/broken/articles/lead.md", "headline:", "headlin:");
    }

    private void change(String file, String old, String now) {
        try {
            Path path = folder.resolve(file);
            String text = Files.readString(path);
            assertThat(text).contains(old);
            Files.writeString(path, text.replace(old, now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a folder with its checksum. */
    private static Map<String, String> tree(Path below) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(below.relativize(file).toString(), Checksum.of(Files.readAllBytes(file)));
            }
        }
        return tree;
    }

    @Test
    void oneBadIssueNeverStopsTheOthers() throws IOException {
        Outcome outcome = scratch.run("batch", "in", "-o", "out", "--report", "r.json", "--report", "r.html");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("in/broken/articles/lead.md:2:1: error:", "[misspelt-key]");
        assertThat(outcome.out())
                .contains("FAILED  broken", "made  2022/0404", "2 made, 0 unchanged, 1 failed of 3 issues");
        assertThat(tree(folder.resolve("out")).keySet())
                .contains("2022/0404.pdf", "2022/0411.pdf", ".duikai/stamps/2022/0404.json")
                .doesNotContain("broken.pdf", ".duikai/stamps/broken.json");
        JsonNode report = new ObjectMapper().readTree(folder.resolve("r.json").toFile());
        assertThat(report.get("made").asInt()).isEqualTo(2);
        assertThat(report.get("issues").get(2).get("state").asText()).isEqualTo("failed");
        assertThat(Files.readString(folder.resolve("r.html"))).contains("data:image/png;base64,", "misspelt-key");
    }

    /** What a batch makes of an issue is what the issue makes alone. */
    @Test
    void resultsAreThoseOfTheSingleCommands() throws IOException {
        scratch.run("batch", "in/2022", "-o", "out", "--threads", "2");
        scratch.run("proof", "in/2022/0411", "-o", "alone.pdf");
        scratch.run("batch", "in/2022", "-o", "press", "--make", "press", "--profile", "x4");
        scratch.run("press", "in/2022/0411", "-o", "alone", "--profile", "x4");

        assertThat(folder.resolve("out/0411.pdf")).hasSameBinaryContentAs(folder.resolve("alone.pdf"));
        assertThat(tree(folder.resolve("press/0411"))).isEqualTo(tree(folder.resolve("alone")));
    }

    @Test
    void onlyWhatChangedIsMadeAgain() throws IOException {
        scratch.run("batch", "in/2022", "-o", "out");
        FileTime first = Files.getLastModifiedTime(folder.resolve("out/0404.pdf"));
        change("in/2022/0411/articles/lead.md", "坚定信心", "坚定决心");
        Outcome again = scratch.run("batch", "in/2022", "-o", "out");

        assertThat(again.out()).contains("unchanged  0404", "made  0411", "1 made, 1 unchanged, 0 failed");
        assertThat(Files.getLastModifiedTime(folder.resolve("out/0404.pdf"))).isEqualTo(first);
        Files.writeString(folder.resolve("out/0404.pdf"), "damaged");
        assertThat(scratch.run("batch", "in/2022", "-o", "out").out()).contains("made  0404", "unchanged  0411");
        assertThat(scratch.run("batch", "in/2022", "-o", "out", "--format", "tabloid")
                        .out())
                .contains("2 made, 0 unchanged");
        assertThat(scratch.run("batch", "in/2022", "-o", "out", "--format", "tabloid", "--anew")
                        .out())
                .contains("2 made, 0 unchanged");
    }

    /** A house is an input too. */
    @Test
    void aChangedTemplateMakesAllAgain() throws IOException {
        Files.createDirectories(folder.resolve("houses/mine"));
        Files.writeString(folder.resolve("houses/mine/house.yaml"), "extends: xuhuibao\n");
        change("in/2022/0404/issue.yaml", "house: xuhuibao", "house: mine");
        String[] arguments = {"batch", "in/2022", "-o", "out", "--templates", "houses"};
        scratch.run(arguments);
        assertThat(scratch.run(arguments).out()).contains("0 made, 2 unchanged");
        Files.writeString(folder.resolve("houses/mine/house.yaml"), "extends: xuhuibao\npress: {ink-limit: 210}\n");

        assertThat(scratch.run(arguments).out()).contains("2 made, 0 unchanged");
    }

    @Test
    void issuesComeFromListsAndDays() throws IOException {
        Files.writeString(folder.resolve("list.txt"), "# last week\nin/2022/0404\n\nin/2022/0411\n");

        assertThat(scratch.run("batch", "--list", "list.txt", "-o", "out").out())
                .contains("2 made");
        assertThat(scratch.run("batch", "in/2022", "-o", "late", "--since", "2022-04-05")
                        .out())
                .contains("made  0411", "1 made, 0 unchanged, 0 failed of 1 issue");
        assertThat(scratch.run("batch", "--list", "none.txt", "-o", "out").code())
                .isEqualTo(3);
    }

    @Test
    void whatCannotBeginIsTold() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(scratch.run("batch", "empty", "-o", "out").code()).isEqualTo(3);
        assertThat(scratch.run("batch", "--resume", "-o", "never").err()).contains("[nothing-to-resume]");
        assertThat(scratch.run("batch", "in", "-o", "in/broken/issue.yaml").code())
                .isEqualTo(6);
        assertThat(scratch.run("batch", "in").code()).isEqualTo(2);
        assertThat(scratch.run("batch", "in", "-o", "out", "--report", "r.doc").code())
                .isEqualTo(2);
    }

    /** A picture that is gone, a result that cannot take its place: each is the affair of its issue. */
    @Test
    void troubleOfOneIssueStaysItsOwn() throws IOException {
        Files.delete(folder.resolve("in/2022/0404/pictures/vegetables.jpg"));
        Files.createDirectories(folder.resolve("out/0411.pdf/in-the-way"));
        Outcome outcome = scratch.run("batch", "in/2022", "-o", "out");

        assertThat(outcome.code()).isEqualTo(6);
        assertThat(outcome.err()).contains("vegetables.jpg", "[output-failed]").doesNotContain("\tat ");
        assertThat(outcome.out()).contains("0 made, 0 unchanged, 2 failed of 2 issues");
        assertThat(tree(folder.resolve("out")).keySet()).noneMatch(file -> file.endsWith(".part"));
    }

    private Process process(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx600m",
                "-Duser.language=en",
                "-Djava.awt.headless=true",
                "-Dduikai.home=" + Scratch.HOME,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
    }

    /** Killed again and again at any moment and resumed, a batch leaves what it leaves undisturbed, byte for byte. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aKilledBatchIsResumed() throws IOException, InterruptedException {
        for (int i = 0; i < 4; i++) {
            Scratch.copy(folder.resolve("in/2022/0404"), folder.resolve("in/more/" + i));
            change("in/more/" + i + "/articles/lead.md", "坚定信心", "第" + i + "次坚定信心");
        }
        scratch.run("batch", "in", "-o", "calm", "--make", "press");
        Random random = new Random(7);
        for (int i = 0; i < 6; i++) {
            Process killed = i == 0
                    ? process("batch", "in", "-o", "stormy", "--make", "press")
                    : process("batch", "--resume", "-o", "stormy");
            killed.waitFor(1500 + random.nextInt(3500), TimeUnit.MILLISECONDS);
            killed.destroyForcibly();
            assertThat(killed.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        Outcome last = scratch.run("batch", "--resume", "-o", "stormy");

        assertThat(last.out()).contains("1 failed of 7 issues");
        assertThat(tree(folder.resolve("stormy"))).isEqualTo(tree(folder.resolve("calm")));
    }

    /** Asked to end, it ends what it began, says so, and leaves the rest. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aBatchStopsCleanly() throws IOException, InterruptedException {
        for (int i = 0; i < 8; i++) {
            Scratch.copy(folder.resolve("in/2022/0404"), folder.resolve("in/more/" + i));
        }
        Process batch = process("batch", "in/more", "-o", "out", "--threads", "1");
        Path first = folder.resolve("out/.duikai/stamps/0.json");
        for (int i = 0; i < 400 && !Files.exists(first); i++) {
            Thread.sleep(50);
        }
        batch.destroy();
        assertThat(batch.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(Files.readString(folder.resolve("log.txt"), UTF_8)).contains("stopped: ", "go on with --resume");
        assertThat(tree(folder.resolve("out")).keySet()).contains("0.pdf").doesNotContain("7.pdf");
        assertThat(scratch.run("batch", "--resume", "-o", "out").out()).contains(" failed of 8 issues");
        assertThat(tree(folder.resolve("out")).keySet()).contains("7.pdf");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aWatchedFolderIsMadeAsItChanges() throws IOException, InterruptedException {
        Process watching = process("batch", "in/2022", "-o", "out", "--watch");
        Path late = folder.resolve("out/0418.pdf");
        waitFor(folder.resolve("out/.duikai/stamps/0411.json"));
        waitFor(folder.resolve("out/.duikai/stamps/0404.json"));
        Scratch.copy(folder.resolve("in/2022/0404"), folder.resolve("in/2022/0418"));
        waitFor(late);
        assertThat(scratch.run("batch", "in/2022", "-o", "out").err()).contains("[in-use]");
        watching.destroy();
        assertThat(watching.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("log.txt"), UTF_8)).contains("made  0418");
    }

    private static void waitFor(Path file) throws InterruptedException {
        for (int i = 0; i < 600 && !Files.exists(file); i++) {
            Thread.sleep(50);
        }
        assertThat(file).exists();
    }
}
