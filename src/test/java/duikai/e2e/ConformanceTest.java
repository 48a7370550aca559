package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF, the reference validator, says of the finished documents. */
class ConformanceTest {
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

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
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
