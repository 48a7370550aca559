package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proofs for the printer in the office. */
class PaperTest {
    private static final double MILLIMETRE = 72 / 25.4;

    @TempDir
    private Path folder;

    private static int pagesOn(PDPage sheet) {
        int pages = 0;
        for (COSName name : sheet.getResources().getXObjectNames()) {
            pages += name.getName().startsWith("Page") ? 1 : 0;
        }
        return pages;
    }

    @Test
    void pagesStandOnPaperAndAllOfThemOnOneSheet() throws IOException {
        Scratch scratch = Scratch.withSample(folder, "heluo-kuaibao");
        assertThat(scratch.run("proof", "issue", "-o", "p.pdf", "--paper", "a3", "--contact", "c.pdf")
                        .code())
                .isZero();

        try (PDDocument scaled = Loader.loadPDF(Files.readAllBytes(folder.resolve("p.pdf")));
                PDDocument contact = Loader.loadPDF(Files.readAllBytes(folder.resolve("c.pdf")))) {
            assertThat(scaled.getNumberOfPages()).isEqualTo(4);
            for (PDPage page : scaled.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo((float) (297 * MILLIMETRE), within(0.01f));
                assertThat(page.getMediaBox().getHeight()).isCloseTo((float) (420 * MILLIMETRE), within(0.01f));
                assertThat(pagesOn(page)).isEqualTo(1);
            }
            assertThat(contact.getNumberOfPages()).isEqualTo(1);
            assertThat(pagesOn(contact.getPage(0))).isEqualTo(4);
        }
        assertThat(StoryTexts.extracted(Files.readAllBytes(folder.resolve("c.pdf"))))
                .contains("二十一公里");
    }

    @Test
    void otherPaperIsUsage() {
        assertThat(Scratch.withSample(folder)
                        .run("proof", "issue", "--paper", "a5")
                        .code())
                .isEqualTo(2);
    }
}
