package duikai.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void writesAndReplaces() throws IOException {
        Path file = folder.resolve("a.pdf");
        AtomicFile.write(file, "one".getBytes(UTF_8));
        AtomicFile.write(file, "two".getBytes(UTF_8));
        assertThat(file).hasContent("two");
        assertThat(folder.toFile().list()).containsExactly("a.pdf");
    }

    @Test
    void followsALinkInsteadOfReplacingIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "one");
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), file);
        AtomicFile.write(link, "two".getBytes(UTF_8));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("two");
    }

    @Test
    void aFolderIsRefused() {
        assertThatIOException().isThrownBy(() -> AtomicFile.write(folder, new byte[1]));
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void aMissingFolderIsRefused() {
        assertThatIOException().isThrownBy(() -> AtomicFile.write(folder.resolve("no/a.pdf"), new byte[1]));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDeviceIsAnErrorAndADeviceStaysADevice() throws IOException {
        assertThatIOException().isThrownBy(() -> AtomicFile.write(Path.of("/dev/full"), new byte[1]));
        AtomicFile.write(Path.of("/dev/null"), new byte[1]);
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }
}
