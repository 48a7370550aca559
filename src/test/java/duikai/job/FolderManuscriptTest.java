package duikai.job;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import duikai.issue.Manuscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderManuscriptTest {
    @TempDir
    private Path place;

    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectories(place.resolve("issue/articles")).getParent();
        Files.writeString(folder.resolve("issue.yaml"), "house: base\n");
        Files.writeString(folder.resolve("articles/a.md"), "甲");
        Files.writeString(place.resolve("secret"), "s");
    }

    @Test
    void readsFilesWithinTheLimit() {
        Manuscript manuscript = FolderManuscript.of(folder);
        assertThat(manuscript.root()).isEqualTo("issue.yaml");
        assertThat(manuscript.find("articles/a.md", 3)).isInstanceOf(Manuscript.Content.class);
        assertThat(manuscript.find("articles/a.md", 2)).isEqualTo(new Manuscript.TooLarge(3));
        assertThat(manuscript.find("articles/b.md", 3)).isInstanceOf(Manuscript.Missing.class);
        assertThat(manuscript.find("articles", 3)).isInstanceOf(Manuscript.NotAFile.class);
        assertThat(manuscript.list("articles")).containsExactly("a.md");
        assertThat(manuscript.shown("articles/a.md")).endsWith("issue/articles/a.md");
    }

    @Test
    void neverLeavesTheFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), place.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("up"), place);
        Files.createSymbolicLink(folder.resolve("own"), folder.resolve("articles/a.md"));
        Manuscript manuscript = FolderManuscript.of(folder);
        for (String name : new String[] {"../secret", "/etc/passwd", "articles/../../secret", "link", "up/secret"}) {
            assertThat(manuscript.find(name, 100)).as(name).isInstanceOf(Manuscript.Outside.class);
        }
        assertThat(manuscript.find("own", 100)).isInstanceOf(Manuscript.Content.class);
        assertThat(manuscript.list("..")).isEmpty();
        assertThat(manuscript.list("up")).isEmpty();
    }

    @Test
    void takesAJsonFileByNameOrByItsFolder() throws IOException {
        Path json = Files.writeString(place.resolve("post.json"), "{}");
        assertThat(FolderManuscript.of(json).root()).isEqualTo("post.json");
        Path other = Files.createDirectory(place.resolve("other"));
        Diagnostics diagnostics = new Diagnostics();
        assertThat(FolderManuscript.open(place, Path.of("other"), diagnostics)).isEmpty();
        assertThat(diagnostics.all()).extracting(d -> d.problem().code()).containsExactly("input-not-found");
        Files.writeString(other.resolve("issue.json"), "{}");
        assertThat(FolderManuscript.of(other).root()).isEqualTo("issue.json");
    }

    @Test
    void namesNoFileSystemKnowsAreMissing() {
        assertThat(FolderManuscript.of(folder).find("a\0b", 10)).isInstanceOf(Manuscript.Missing.class);
    }
}
