package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.issue.Folder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF, the reference validator, says of the finished documents. */
class ConformanceTest {
    /** What marks and readings must not break; where characters stand is measured elsewhere. */
    private static final Set<Law> LAWS_OF_DRAWING = EnumSet.of(
            Law.BASELINES_STAND_ON_THE_GRID,
            Law.EVERYTHING_IS_IN_THE_TYPE_AREA,
            Law.FONTS_ARE_EMBEDDED_SUBSETS,
            Law.EVERY_GLYPH_IS_REAL,
            Law.INKS_ARE_CMYK,
            Law.TEXT_IS_PURE_BLACK,
            Law.STORIES_READ_AS_WRITTEN,
            Law.EXTRACTED_LINES_ARE_EXACT);

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void everybodyCanReadThePages() throws Exception {
        assertThat(failures(MadePages.sample("tabloid").pdf(), PDFAFlavour.PDFUA_1))
                .isEmpty();
        assertThat(failures(MadePages.of(MadePages.neighbours(), "broadsheet").pdf(), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @Test
    void everybodyCanReadTheProofOfARound(@TempDir Path folder) throws Exception {
        Scratch scratch = Scratch.withSample(folder);
        assertThat(scratch.run("proof", "issue", "-o", "1.pdf", "--round", "1").code())
                .isZero();
        assertThat(failures(Files.readAllBytes(folder.resolve("1.pdf")), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @Test
    void everybodyCanReadVerticalPages() throws Exception {
        assertThat(failures(MadePages.sample("vertical").pdf(), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @Test
    void pagesWithMarksAndReadingsTooAndTheirTextIsTheManuscripts() throws Exception {
        Folder sample = MadePages.neighbours();
        String lead = sample.text("articles/lead.md")
                .replace("市委书记李强", "市委书记[李强]{.name}[书]{.title}")
                .replace("必须坚定信心", "必须[坚定信心]{.dots .name}")
                .replace("全力以赴", "[全力以赴]{quán lì yǐ fù}10⁻³[漢]{ㄏㄢˋ}[张三]{.deceased}");
        MadePages made = MadePages.of(sample.with("articles/lead.md", lead), "tabloid");
        assertThat(failures(made.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(StoryTexts.extracted(made.pdf())).contains("10⁻³漢").doesNotContain("quán", "ㄏ");
        for (Law law : LAWS_OF_DRAWING) {
            assertThat(law.faults(made)).as(law.name()).isEmpty();
        }
    }

    /** All that keeps a proof from being an archive copy: it does not say that it is one, nor for which press. */
    @Test
    void archivesLackOnlyTheOutputIntent() throws Exception {
        assertThat(failures(MadePages.sample("tabloid").pdf(), PDFAFlavour.PDFA_2_U))
                .containsOnly("6.6.4-1", "6.2.4.3-3", "6.2.4.3-4");
    }

    @Test
    void theValidatorNotices() throws Exception {
        ByteArrayOutputStream unmarked = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(MadePages.sample("tabloid").pdf())) {
            document.getDocumentCatalog().setMarkInfo(null);
            document.save(unmarked);
        }
        assertThat(failures(unmarked.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            return Foundries.defaultInstance()
                    .createValidator(flavour, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber())
                    .distinct()
                    .toList();
        }
    }
}
