package duikai.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duikai.e2e.Scratch.Outcome;
import duikai.job.AtomicFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the machine and not the issue is at fault: disks, folders, fonts, a process that is killed. */
class FailureTest {
    @TempDir
    private Path folder;

    private Scratch scratch;

    @BeforeEach
    void copySample() {
        scratch = Scratch.withSample(folder);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskAFolderAndAForbiddenPlaceGiveSix() throws IOException {
        Files.createDirectory(folder.resolve("taken.pdf"));
        Files.writeString(folder.resolve("file"), "");
        for (String target :
                new String[] {"/dev/full", "taken.pdf", "/proc/duikai.pdf", "file/out.pdf", "no/out.pdf"}) {
            Outcome outcome = scratch.run("proof", "issue", "-o", target);
            assertThat(outcome.code()).as(target).isEqualTo(6);
            assertThat(outcome.err()).startsWith(target + ": error: ").doesNotContain("\tat ", ".part");
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("issue", "taken.pdf", "file");
    }

    @Test
    void nothingButTheDocumentGoesToStandardOutput() {
        Outcome outcome = scratch.run("proof", "issue", "-o", "-", "--dump", "plan");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().strip()).startsWith("%PDF-").endsWith("%%EOF");
    }

    @Test
    void dumpsAndPicturesThatCannotBeWrittenGiveSix() throws IOException {
        Files.writeString(folder.resolve("a.dump"), "a file where the folder should be");
        Outcome dump = scratch.run("proof", "issue", "-o", "a.pdf", "--dump", "all");
        assertThat(dump.code()).as(dump.err()).isEqualTo(6);
        Files.createDirectory(folder.resolve("b.png"));
        Outcome picture = scratch.run("proof", "issue", "-o", "b.pdf", "--png");
        assertThat(picture.code()).as(picture.err()).isEqualTo(6);
    }

    @Test
    void aMissingACutAndABrokenFontGiveFive() throws IOException {
        Path song = Path.of("fonts/noto-serif-sc/NotoSerifSC_400Regular.ttf");
        long length = Files.size(Scratch.HOME.resolve(song));
        assertFontRefused(song, "missing", -1);
        assertFontRefused(song, "cut", length / 2);
        assertFontRefused(song, "broken", length);
    }

    /** A home whose files are links to the real ones, but for one font of so many zero bytes. */
    private void assertFontRefused(Path font, String name, long length) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home);
        Files.createSymbolicLink(home.resolve("fo-templates"), Scratch.HOME.resolve("fo-templates"));
        link(Scratch.HOME.resolve("fonts"), home.resolve("fonts"));
        Files.delete(home.resolve(font));
        if (length >= 0) {
            try (RandomAccessFile file = new RandomAccessFile(home.resolve(font).toFile(), "rw")) {
                file.setLength(length);
            }
        }
        scratch.home(home);
        Outcome outcome = scratch.run("proof", "issue", "-o", "out.pdf");
        assertThat(outcome.code()).as(name).isEqualTo(5);
        assertThat(outcome.err())
                .contains("NotoSerifSC_400Regular.ttf: error: ")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("out.pdf")).doesNotExist();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void link(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.createSymbolicLink(target, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aHouseFileThatCannotBeReadIsTold() throws IOException {
        Files.createDirectories(folder.resolve("houses/mine"));
        Files.write(folder.resolve("houses/mine/house.yaml"), new byte[20_000_000]);
        scratch.replace("issue.yaml", "house: xuhuibao", "house: mine");
        Outcome outcome = scratch.run("check", "issue", "--templates", "houses");
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(4);
    }

    @Test
    void aKilledRunLeavesTheOldFile() throws IOException, InterruptedException {
        Path target = Files.writeString(folder.resolve("out.pdf"), "old");
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        target.toString())
                .inheritIO()
                .start();
        while (writer.isAlive() && folder.toFile().list().length < 3) {
            Thread.sleep(1);
        }
        writer.destroyForcibly();
        assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(target).hasContent("old");
        assertThat(scratch.run("proof", "issue", "-o", "out.pdf").code()).isZero();
        assertThat(Files.readAllBytes(target)).startsWith("%PDF".getBytes(UTF_8));
    }

    /** Writes so much that it will be killed while it does. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws IOException {
            AtomicFile.write(Path.of(args[0]), new byte[300_000_000]);
        }
    }
}
