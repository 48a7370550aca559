package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.e2e.Scratch.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code preflight}, on files of our own and on such as one would rather not have been sent. */
class PreflightCommandTest {
    @TempDir
    private Path folder;

    private static Outcome preflight(Scratch scratch, byte[] pdf) throws IOException {
        Files.write(scratch.folder().resolve("ad.pdf"), pdf);
        return scratch.run("preflight", "ad.pdf", "--diagnostics", "short");
    }

    private static byte[] saved(PDDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDDocument blank() {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage());
        return document;
    }

    @Test
    void aPageOfOursPasses() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        assertThat(scratch.run("press", "issue", "-o", "out").code()).isZero();
        Outcome outcome = scratch.run("preflight", "out/issue-01.pdf", "--profile", "x1a");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("no errors, no warnings");
        assertThat(scratch.run("preflight", "out/issue-01.pdf", "--profile", "x4")
                        .err())
                .contains("GTS_PDFXVersion");
        assertThat(scratch.run("preflight", "out/issue-01.pdf", "--mono").err()).contains("[plates]");
    }

    @Test
    void whatIsNoPdfIsSaid() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        for (byte[] bytes : new byte[][] {
            {}, "no PDF at all".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(saved(blank()), 200)
        }) {
            Outcome outcome = preflight(scratch, bytes);
            assertThat(outcome.err())
                    .startsWith("ad.pdf: error: ")
                    .contains("[pdf-unreadable]")
                    .doesNotContain("Exception");
            assertThat(outcome.code()).isEqualTo(3);
        }
        assertThat(scratch.run("preflight", "none.pdf").err()).contains("there is no such file");
    }

    @Test
    void lockedFilesAreRefused() throws IOException {
        PDDocument document = blank();
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

        assertThat(preflight(Scratch.withSample(folder), saved(document)).err()).contains("[pdf-unreadable]");
    }

    @Test
    void scriptsAndBlankPagesAreFound() throws IOException {
        PDDocument document = blank();
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        Outcome outcome = preflight(Scratch.withSample(folder), saved(document));

        assertThat(outcome.err()).contains("[active-content]", "[blank-page]");
        assertThat(outcome.code()).isEqualTo(1);
    }

    /** A file of some hundred kilobytes that paints three million rectangles, and one whose page is as large as a field. */
    @Test
    void bombsAreRefusedBeforeTheyTakeTheMemory() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        PDDocument document = blank();
        byte[] rectangles = "0 0 10 10 re f\n".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int i = 0; i < 30; i++) {
            content.write(rectangles);
        }
        document.getPage(0)
                .setContents(
                        new PDStream(document, new ByteArrayInputStream(content.toByteArray()), COSName.FLATE_DECODE));
        byte[] bomb = saved(document);
        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(preflight(scratch, bomb).err()).contains("marks", "[pdf-unreadable]");

        PDDocument field = new PDDocument();
        field.addPage(new PDPage(new PDRectangle(1_000_000, 1_000_000)));
        Outcome outcome = preflight(scratch, saved(field));
        assertThat(outcome.err()).contains("1000000 x 1000000 points", "[pdf-unreadable]");
        assertThat(outcome.code()).isEqualTo(3);
    }
}
