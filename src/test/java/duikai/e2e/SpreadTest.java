package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.pdf.PdfPage;
import duikai.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages 2 and 3 of the four-page sample as one double page. */
class SpreadTest {
    @TempDir
    private Path folder;

    @Test
    void facingPagesAreOnePageTwiceAsWide() throws IOException {
        Scratch scratch = Scratch.withSample(folder, "heluo-kuaibao");
        scratch.replace("issue.yaml", "  - name: 综合新闻", "  - name: 综合新闻\n    spread: true");

        assertThat(scratch.run("proof", "issue", "-o", "out.pdf").code()).isZero();
        List<PdfPage> pages = PdfReader.pages(Files.readAllBytes(folder.resolve("out.pdf")));

        assertThat(pages).hasSize(3);
        assertThat(pages.get(1).width()).isCloseTo(2 * pages.get(0).width(), Offset.offset(0.01));
        assertThat(pages.get(1).height()).isEqualTo(pages.get(0).height());
        String text = pages.get(1).text();
        assertThat(text)
                .containsOnlyOnce("综合新闻")
                .containsOnlyOnce("社区" + "《河洛快报》")
                .contains("2《河洛快报》");
        for (String once : List.of("一只竹箱", "纸坊巷社区把图书室交给放学后的孩子", "供热服务热线即日起")) {
            assertThat(String.join("", pages.stream().map(PdfPage::text).toList()))
                    .contains(once);
        }
    }

    @Test
    void eitherHalfAskedForIsTheWhole() throws IOException {
        Scratch scratch = Scratch.withSample(folder, "heluo-kuaibao");
        scratch.replace("issue.yaml", "  - name: 综合新闻", "  - name: 综合新闻\n    spread: true");

        assertThat(scratch.run("proof", "issue", "--page", "3", "-o", "out.pdf").code())
                .isZero();

        assertThat(PdfReader.pages(Files.readAllBytes(folder.resolve("out.pdf"))))
                .hasSize(1);
    }

    @Test
    void pagesThatDoNotFaceAreRefused() {
        Scratch scratch = Scratch.withSample(folder, "heluo-kuaibao");
        scratch.replace("issue.yaml", "  - name: 社区", "  - name: 社区\n    spread: true");

        Scratch.Outcome outcome = scratch.run("proof", "issue", "--diagnostics", "short");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("issue/issue.yaml:", "[spread-not-facing]");
    }
}
