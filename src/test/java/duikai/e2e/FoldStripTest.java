package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.pdf.PdfPage;
import duikai.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notices in the fold of the sample's sheet. */
class FoldStripTest {
    private static final String NOTICE = "遗失居民身份证一张，证号末四位是2217，自登报之日起声明作废。";

    @TempDir
    private Path folder;

    private Scratch scratch(int notices) throws IOException {
        Scratch scratch = Scratch.withSample(folder, "xuhuibao-1668");
        Path issue = folder.resolve("issue");
        for (int i = 1; i <= notices; i++) {
            String article = "---\ntype: brief\nheadline: 声明第%d号\n---\n%s\n".formatted(i, NOTICE);
            Files.writeString(issue.resolve("articles/fold-%d.md".formatted(i)), article);
        }
        String names =
                IntStream.rangeClosed(1, notices).mapToObj(i -> "fold-" + i).collect(Collectors.joining(", "));
        Path yaml = issue.resolve("issue.yaml");
        Files.writeString(yaml, Files.readString(yaml).stripTrailing() + "\nfold: [" + names + "]\n");
        return scratch;
    }

    @Test
    void noticesStandInAPageOfTheirOwn() throws IOException {
        Scratch scratch = scratch(4);

        assertThat(scratch.run("proof", "issue", "-o", "out.pdf").code()).isZero();
        List<PdfPage> pages = PdfReader.pages(Files.readAllBytes(folder.resolve("out.pdf")));

        assertThat(pages).hasSize(2);
        assertThat(pages.getLast().width()).isLessThan(pages.getFirst().width() / 4);
        assertThat(pages.getLast().height()).isEqualTo(pages.getFirst().height());
        assertThat(pages.getLast().text()).startsWith("中缝").containsOnlyOnce("声明第4号");
        assertThat(pages.getFirst().text()).doesNotContain("声明第");
    }

    @Test
    void tooManyNoticesAreRefusedInWords() throws IOException {
        Scratch.Outcome outcome = scratch(30).run("proof", "issue", "--diagnostics", "short");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).containsPattern("the fold strip is \\d+ lines of \\d+ characters too full");
        assertThat(folder.resolve("issue.pdf")).doesNotExist();
    }
}
