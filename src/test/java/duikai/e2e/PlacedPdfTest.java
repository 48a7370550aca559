package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.e2e.Scratch.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Advertisements that come as PDF. */
class PlacedPdfTest {
    @TempDir
    private Path folder;

    private Scratch scratch;

    /** The sample's page of notices with an advertisement of 170 by 90 mm at its foot. */
    @BeforeEach
    void advertise() {
        scratch = Scratch.withSample(folder, "heluo-kuaibao");
        String article = scratch.read("articles/ad-books.md");
        scratch.write("articles/ad-books.md", article.replace("pictures/ad-books.svg", "pictures/ad.pdf"));
    }

    private static float points(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }

    /** Black overprinting type on yellow. */
    @SuppressWarnings("deprecation") // colours by their operators
    private static byte[] advertisement(String colour, Consumer<PDDocument> change) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(points(170), points(90)));
            PDResources resources = new PDResources();
            PDExtendedGraphicsState over = new PDExtendedGraphicsState();
            over.setNonStrokingOverprintControl(true);
            over.setOverprintMode(1);
            resources.put(COSName.getPDFName("over"), over);
            page.setResources(resources);
            document.addPage(page);
            PDType0Font font = PDType0Font.load(
                    document, Files.newInputStream(Path.of("fonts/liberation/LiberationSerif-Bold.ttf")), false);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.appendRawCommands(colour + " 20 20 200 100 re f\n/over gs 0 0 0 1 k\n");
                content.beginText();
                content.setFont(font, 24);
                content.newLineAtOffset(30, 60);
                content.showText("Books at the river");
                content.endText();
            }
            change.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private Outcome press() {
        return scratch.run("press", "issue", "-o", "out", "--diagnostics", "short");
    }

    @Test
    void anAdvertisementStandsOnThePageItself() throws IOException {
        byte[] advertisement = advertisement("0 0 1 0 k", document -> {});
        scratch.write("pictures/ad.pdf", advertisement);
        Outcome outcome = press();

        assertThat(outcome.err()).doesNotContain("error");
        assertThat(outcome.code()).isZero();
        assertThat(shown(advertisement)).isNotNull();
        assertThat(scratch.run("preflight", "out").err()).doesNotContain("error");
        assertThat(scratch.run("proof", "issue", "-o", "p.pdf").code()).isZero();
    }

    /** The form on one of the pages that has the advertisement's own content. */
    private PDFormXObject shown(byte[] advertisement) throws IOException {
        try (PDDocument own = Loader.loadPDF(advertisement)) {
            byte[] wanted = own.getPage(0).getContents().readAllBytes();
            for (int number = 1; number <= 4; number++) {
                byte[] file = Files.readAllBytes(folder.resolve("out/issue-0" + number + ".pdf"));
                try (PDDocument document = Loader.loadPDF(file)) {
                    PDResources resources = document.getPage(0).getResources();
                    for (COSName name : resources.getXObjectNames()) {
                        if (resources.getXObject(name) instanceof PDFormXObject form
                                && java.util.Arrays.equals(form.getContents().readAllBytes(), wanted)) {
                            assertThat(StoryTexts.extracted(file)).contains("Books at the river");
                            return form;
                        }
                    }
                }
            }
        }
        throw new AssertionError("the advertisement is on no page");
    }

    @Test
    void oneInRgbIsRefusedBeforeItIsPlaced() throws IOException {
        scratch.write("pictures/ad.pdf", advertisement("1 0 0 rg", document -> {}));
        Outcome outcome = press();

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.err()).contains("issue/articles/ad-books.md:", "[colour-space]");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void oneWithJavaScriptIsRefused() throws IOException {
        scratch.write(
                "pictures/ad.pdf",
                advertisement(
                        "0 0 1 0 k",
                        document ->
                                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))));

        assertThat(press().err()).contains("[active-content]");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatCannotBePlacedIsRefusedInWords() throws IOException {
        scratch.write("pictures/ad.pdf", advertisement("0 0 1 0 k", document -> document.addPage(new PDPage())));
        assertThat(press().err()).contains("2 pages", "issue/articles/ad-books.md:");

        scratch.write("pictures/ad.pdf", advertisement("0 0 1 0 k", document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }));
        assertThat(press().err()).contains("encryption");

        byte[] whole = advertisement("0 0 1 0 k", document -> {});
        scratch.write("pictures/ad.pdf", java.util.Arrays.copyOf(whole, 400));
        assertThat(press().err()).contains("[picture-damaged]");
        scratch.write("pictures/ad.pdf", "%PDF-1.7\nnonsense".getBytes(StandardCharsets.US_ASCII));
        assertThat(press().err()).contains("[picture-damaged]");
    }
}
