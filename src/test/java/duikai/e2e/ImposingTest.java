package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duikai.e2e.Scratch.Outcome;
import duikai.house.PressStandard;
import duikai.pdf.Ghostscript;
import duikai.preflight.Demands;
import duikai.preflight.Preflight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages on sheets, read back. */
class ImposingTest {
    private static final double MILLIMETRE = 72 / 25.4;

    @TempDir
    private Path folder;

    private static void press(Scratch scratch, String... more) {
        Outcome outcome = scratch.run(Stream.concat(Stream.of("press", "issue", "-o", "out"), Stream.of(more))
                .toArray(String[]::new));
        assertThat(outcome.err()).doesNotContain("error");
        assertThat(outcome.code()).isZero();
    }

    private byte[] file(String name) throws IOException {
        return Files.readAllBytes(folder.resolve("out").resolve(name));
    }

    private static List<PDFormXObject> forms(PDPage page) throws IOException {
        java.util.ArrayList<PDFormXObject> forms = new java.util.ArrayList<>();
        for (COSName name : page.getResources().getXObjectNames()) {
            forms.add((PDFormXObject) page.getResources().getXObject(name));
        }
        return forms;
    }

    @Test
    void fourPagesAreASheetWithTheirMarksAndTheirOwnContent() throws IOException, InterruptedException {
        Scratch scratch = Scratch.withSample(folder, "heluo-kuaibao");
        press(scratch, "--impose", "sheets", "--marks", "--whole");

        byte[] sheets = file("issue-sheets.pdf");
        try (PDDocument document = Loader.loadPDF(sheets);
                PDDocument last = Loader.loadPDF(file("issue-04.pdf"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDPage outside = document.getPage(0);
            double width = last.getPage(0).getTrimBox().getWidth();
            assertThat((double) outside.getTrimBox().getWidth()).isCloseTo(2 * width, within(0.01));
            assertThat((double) outside.getMediaBox().getWidth()).isCloseTo(2 * width + 30 * MILLIMETRE, within(0.01));
            assertThat(forms(outside).getFirst().getContents().readAllBytes())
                    .as("the page is shown, not drawn anew")
                    .isEqualTo(last.getPage(0).getContents().readAllBytes());
            PDSeparation all = (PDSeparation) outside.getResources().getColorSpace(COSName.getPDFName("DKall"));
            assertThat(all.getColorantName()).isEqualTo("All");
        }
        Demands demands = new Demands(Optional.of(PressStandard.X1A), Optional.empty(), 220, 200, false);
        assertThat(Preflight.check(sheets, demands)).isEmpty();
        try (PDDocument whole = Loader.loadPDF(file("issue-issue.pdf"))) {
            assertThat(whole.getNumberOfPages()).isEqualTo(4);
            assertThat(StoryTexts.extracted(file("issue-issue.pdf"))).contains("二十一公里", "旧书里的一张借书单");
        }
        assertThat(scratch.run("preflight", "out").err()).doesNotContain("error");
        everyPlateHasItsMarks(folder.resolve("out/issue-sheets.pdf"));
    }

    /** Ghostscript separates the sheet: a corner mark prints on each plate, the name of the first plate on its own alone. */
    private void everyPlateHasItsMarks(Path sheets) throws IOException, InterruptedException {
        Ghostscript.assume();
        byte[] plates = Ghostscript.plates(sheets, 36, folder.resolve("plates.bin"));
        int width = plates.length / 4 / (int) Math.round(1190.55 / 2);
        int margin = (int) (15 * MILLIMETRE / 2);
        for (int plate = 0; plate < 4; plate++) {
            int ink = 0;
            for (int y = 0; y < margin - 2; y++) {
                for (int x = 0; x < margin + 3; x++) {
                    ink = Math.max(ink, plates[(y * width + x) * 4 + plate] & 0xFF);
                }
            }
            assertThat(ink).as("corner mark on plate " + plate).isGreaterThan(30);
        }
    }

    @ParameterizedTest
    @EnumSource(PressStandard.class)
    void sheetsKeepTheStandardOfTheirPages(PressStandard standard) throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        press(scratch, "--profile", standard.key(), "--impose", "sheets", "--marks");

        Demands demands = new Demands(Optional.of(standard), Optional.empty(), 220, 200, false);
        assertThat(Preflight.check(file("issue-sheets.pdf"), demands)).isEmpty();
    }

    @Test
    void aDoublePageIsDividedAtTheFold() throws IOException {
        Scratch scratch = Scratch.withSample(folder, "heluo-kuaibao");
        scratch.replace("issue.yaml", "  - name: 综合新闻", "  - name: 综合新闻\n    spread: true");
        press(scratch, "--impose", "single");

        try (PDDocument single = Loader.loadPDF(file("issue-sheets.pdf"))) {
            assertThat(single.getNumberOfPages()).isEqualTo(4);
            float width = single.getPage(0).getTrimBox().getWidth();
            for (PDPage page : single.getPages()) {
                assertThat(page.getTrimBox().getWidth()).isCloseTo(width, within(0.01f));
            }
            byte[] left = single.getPage(1).getContents().readAllBytes();
            byte[] right = single.getPage(2).getContents().readAllBytes();
            assertThat(left).isNotEqualTo(right);
        }
    }

    @Test
    void marksAloneStandAroundThePages() throws IOException {
        press(Scratch.withSample(folder), "--marks");

        try (PDDocument page = Loader.loadPDF(file("issue-01.pdf"))) {
            assertThat((double) page.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(page.getPage(0).getTrimBox().getWidth() + 30 * MILLIMETRE, within(0.01));
        }
    }

    @Test
    void theSameSheetsAreTheSameBytes() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        press(scratch, "--impose", "reader", "--marks");
        byte[] first = file("issue-sheets.pdf");
        press(scratch, "--impose", "reader", "--marks");

        assertThat(file("issue-sheets.pdf")).isEqualTo(first);
    }

    @Test
    void anUnknownSchemeIsUsage() {
        Outcome outcome = Scratch.withSample(folder).run("press", "issue", "--impose", "signatures:6");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("signatures:N", "multiple of 4");
    }
}
