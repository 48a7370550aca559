package duikai.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import duikai.e2e.Scratch.Outcome;
import duikai.page.ComposedIssue;
import duikai.page.PageXml;
import duikai.proofing.ProofFacts;
import duikai.proofing.ProofFactsJson;
import duikai.proofing.Round;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proofs of rounds, read back: what stands around their pages, what they carry, and that the pages are as they were. */
class ProofRoundTest {
    private static final String TIME = "2025-10-22T23:05:00+08:00";

    @TempDir
    private Path folder;

    private byte[] proof(Scratch scratch, String name, String... more) throws IOException {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"proof", "issue", "-o", name}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        Outcome outcome = scratch.run(arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return Files.readAllBytes(folder.resolve(name));
    }

    private static BufferedImage page(PDDocument document, int index) throws IOException {
        PDPage page = document.getPage(index);
        page.setCropBox(page.getTrimBox());
        return new PDFRenderer(document).renderImage(index, 0.5f);
    }

    @Test
    void everySheetTellsItsRoundTimeHashIssueAndPageOutsideTheTrim() throws IOException {
        Scratch scratch = Scratch.withSample(folder, "heluo-kuaibao");
        byte[] plain = proof(scratch, "plain.pdf");
        byte[] round = proof(scratch, "round.pdf", "--round", "2", "--time", TIME);

        try (PDDocument bare = Loader.loadPDF(plain);
                PDDocument sheets = Loader.loadPDF(round)) {
            ProofFacts facts = facts(sheets);
            assertThat(facts.pull().round()).isEqualTo(Round.SECOND);
            assertThat(facts.hashes()).hasSize(4);
            for (int i = 0; i < 4; i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i + 1);
                stripper.setEndPage(i + 1);
                assertThat(stripper.getText(sheets))
                        .contains("二校", "打样 2025-10-22 23:05 +08:00", "第" + (i + 1) + "版", "校对签字", "（总第912期）")
                        .contains("版面指纹 " + facts.hashes().get(i + 1).shortened());
                PDRectangle trim = bare.getPage(i).getTrimBox();
                PDRectangle sheet = sheets.getPage(i).getMediaBox();
                assertThat(sheets.getPage(i).getTrimBox().toString()).isEqualTo(trim.toString());
                assertThat(sheet.getWidth() - trim.getWidth()).isBetween(100f, 104f);
                BufferedImage page = page(bare, i);
                BufferedImage same = page(sheets, i);
                assertThat(same.getRGB(0, 0, same.getWidth(), same.getHeight(), null, 0, same.getWidth()))
                        .as("page " + (i + 1))
                        .isEqualTo(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()));
            }
        }
    }

    private static byte[] attached(PDDocument proof, String name) throws IOException {
        return proof.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .get(name)
                .getEmbeddedFile()
                .toByteArray();
    }

    private static ProofFacts facts(PDDocument proof) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        String text = new String(attached(proof, "duikai-proof.json"), UTF_8);
        ProofFacts facts = ProofFactsJson.read("proof", text, diagnostics).orElseThrow();
        assertThat(diagnostics.all()).isEmpty();
        assertThat(ProofFactsJson.of(facts)).isEqualTo(text);
        return facts;
    }

    @Test
    void aProofCarriesItsPagesAndWhereTheyComeFrom() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        byte[] round = proof(scratch, "round.pdf", "--round", "1", "--time", TIME);

        try (PDDocument sheets = Loader.loadPDF(round)) {
            String xml = new String(attached(sheets, "duikai-pages.xml"), UTF_8);
            Diagnostics diagnostics = new Diagnostics();
            ComposedIssue issue = PageXml.read(xml, "pages", diagnostics).orElseThrow();
            assertThat(PageXml.toText(issue)).isEqualTo(xml);
            assertThat(facts(sheets).places().get("lead.p1").toString()).matches("articles/lead\\.md:\\d+");
            assertThat(scratch.run("sign", "issue", "--list").out())
                    .contains(facts(sheets).hashes().get(1).shortened());
        }
        assertThat(proof(scratch, "again.pdf", "--round", "1", "--time", TIME)).isEqualTo(round);
        assertThat(proof(scratch, "later.pdf", "--round", "1", "--time", "2025-10-22T23:06:00+08:00"))
                .isNotEqualTo(round);
    }
}
