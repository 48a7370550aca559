package duikai.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duikai.e2e.Scratch.Outcome;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code diff}, on proofs of a copy of the sample and on the copy itself. */
class DiffCommandTest {
    private static final String FACTS =
            "{\"format\": \"duikai-proof/1\", \"round\": 1, \"time\": \"2022-04-03T22:40:00Z\"}";

    @TempDir
    private Path folder;

    private Scratch scratch;

    @BeforeEach
    void pullFirstProof() {
        scratch = Scratch.withSample(folder);
        assertThat(scratch.run("proof", "issue", "-o", "1.pdf", "--round", "1").code())
                .isZero();
    }

    @Test
    void nothingChangedIsSaidAndZero() {
        Outcome outcome = scratch.run("diff", "1.pdf", "issue");
        assertThat(outcome.out()).isEqualTo("no change\n");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void oneCharacterIsToldWithItsPlaceInAProofAndInAnIssue() {
        scratch.replace("articles/lead.md", "核酸筛查", "核酸检查");
        assertThat(scratch.run("proof", "issue", "-o", "2.pdf", "--round", "2").code())
                .isZero();

        Outcome withIssue = scratch.run("diff", "1.pdf", "issue");
        assertThat(withIssue.code()).isEqualTo(1);
        assertThat(withIssue.out())
                .startsWith("page 1 要闻\n  lead　")
                .contains("[-筛-][+检+]查")
                .containsPattern("\\(issue/articles/lead\\.md:\\d+\\)");
        Outcome proofs = scratch.run("diff", "1.pdf", "2.pdf", "--lang", "zh");
        assertThat(proofs.code()).isEqualTo(1);
        assertThat(proofs.out()).contains("〔筛→检〕查").containsPattern("（articles/lead\\.md:\\d+）");
        assertThat(scratch.run("diff", "1.pdf", "2.pdf", "--format", "json").out())
                .contains("\"format\" : \"duikai-diff/1\"", "\"old\" : \"筛\"", "\"new\" : \"检\"");
    }

    @Test
    void anotherPictureAnotherDateAndAnotherColourAreTold() throws IOException {
        byte[] picture = Files.readAllBytes(scratch.issue("pictures/vegetables.jpg"));
        picture[picture.length - 3] ^= 1;
        Files.write(scratch.issue("pictures/vegetables.jpg"), picture);
        Outcome exchanged = scratch.run("diff", "1.pdf", "issue");
        assertThat(exchanged.out()).containsPattern("picture 1: another one, [0-9a-f]{8} before, [0-9a-f]{8} now");
        assertThat(exchanged.out()).contains("1 change, none of words");
        picture[picture.length - 3] ^= 1;
        Files.write(scratch.issue("pictures/vegetables.jpg"), picture);

        scratch.replace("issue.yaml", "2022-04-04", "2022-04-05");
        assertThat(scratch.run("diff", "1.pdf", "issue").out()).contains("masthead", "words: ", "[-4-][+5+]");
        scratch.replace("issue.yaml", "2022-04-05", "2022-04-04");

        Path houses = folder.resolve("houses/xuhuibao");
        Scratch.copy(Scratch.HOME.resolve("fo-templates/xuhuibao"), houses);
        Path page = houses.resolve("page.xsl");
        Files.writeString(page, Files.readString(page).replaceFirst("cmyk\\([0-9]+%", "cmyk(37%"));
        Outcome redrawn = scratch.run("diff", "1.pdf", "issue", "--templates", "houses");
        assertThat(redrawn.out()).contains("drawn otherwise");
        assertThat(redrawn.code()).isEqualTo(1);
    }

    /** Pixels of a strong red and of a strong blue. */
    private int[] coloured(String overlay) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(overlay).toFile())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(779.528f);
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.RGB);
            int[] counts = new int[2];
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    int rgb = page.getRGB(x, y);
                    int red = (rgb >> 16) & 0xFF;
                    int green = (rgb >> 8) & 0xFF;
                    int blue = rgb & 0xFF;
                    counts[0] += red - Math.max(green, blue) > 120 ? 1 : 0;
                    counts[1] += blue - Math.max(red, green) > 60 ? 1 : 0;
                }
            }
            return counts;
        }
    }

    @Test
    void theOverlayIsGreyWhereNothingChangedAndRedAndBlueWhereSomethingDid() throws IOException {
        assertThat(scratch.run("diff", "1.pdf", "issue", "-o", "same.pdf").code())
                .isZero();
        assertThat(coloured("same.pdf")).containsExactly(0, 0);

        scratch.replace("articles/lead.md", "核酸筛查", "核酸检查");
        Outcome outcome = scratch.run("diff", "1.pdf", "issue", "-o", "changed.pdf");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).contains("wrote changed.pdf");
        int[] counts = coloured("changed.pdf");
        assertThat(counts[0]).isBetween(20, 5000);
        assertThat(counts[1]).isBetween(20, 5000);
        byte[] first = Files.readAllBytes(folder.resolve("changed.pdf"));
        scratch.run("diff", "1.pdf", "issue", "-o", "changed.pdf");
        assertThat(Files.readAllBytes(folder.resolve("changed.pdf"))).isEqualTo(first);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] carrying(Map<String, String> attachments) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            Map<String, PDComplexFileSpecification> files = new HashMap<>();
            for (Map.Entry<String, String> attachment : attachments.entrySet()) {
                PDComplexFileSpecification file = new PDComplexFileSpecification();
                byte[] bytes = attachment.getValue().getBytes(UTF_8);
                file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(bytes)));
                files.put(attachment.getKey(), file);
            }
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(files);
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            document.save(out);
            return out.toByteArray();
        }
    }

    private void refused(String name, String problem) {
        Outcome outcome = scratch.run("diff", "1.pdf", name);
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(3);
        assertThat(outcome.err()).contains("error: ", "[" + problem + "]").doesNotContain("\tat ");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void whatIsNoProofIsRefusedInWords() throws IOException {
        refused("gone.pdf", "version-not-found");
        write("text.pdf", "not a PDF".getBytes(UTF_8));
        refused("text.pdf", "pdf-unreadable");
        byte[] proof = Files.readAllBytes(folder.resolve("1.pdf"));
        write("cut.pdf", Arrays.copyOf(proof, proof.length / 2));
        Outcome cut = scratch.run("diff", "1.pdf", "cut.pdf");
        assertThat(cut.code()).isEqualTo(3);
        assertThat(scratch.run("proof", "issue", "-o", "plain.pdf").code()).isZero();
        refused("plain.pdf", "no-round-proof");
        try (PDDocument document = Loader.loadPDF(proof);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
            write("locked.pdf", out.toByteArray());
        }
        refused("locked.pdf", "pdf-encrypted");
    }

    @Test
    void whatIsTooMuchIsRefusedInWords() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.pdf").toFile(), "rw")) {
            huge.setLength(300L << 20);
        }
        refused("huge.pdf", "pdf-unreadable");
        write("bomb.pdf", carrying(Map.of("duikai-pages.xml", " ".repeat(65 << 20), "duikai-proof.json", FACTS)));
        refused("bomb.pdf", "pdf-unreadable");
    }

    @Test
    void boxesLargerThanAnySheetAreRefused() throws IOException {
        String far = "x='2147483' y='0' width='2147483' height='1'";
        String xml = "<issue xmlns='urn:duikai:page' version='1' house='a' paper='b' title='c' date='2022-04-04'>"
                + "<page number='1' name='' width='100' height='100' first-baseline='1' pitch='1'>"
                + "<type-area x='0' y='0' width='1' height='1'/>"
                + "<block id='a' role='story' title='' " + far + "/></page></issue>";
        write("far.pdf", carrying(Map.of("duikai-pages.xml", xml, "duikai-proof.json", FACTS)));
        refused("far.pdf", "pdf-unreadable");
    }

    @Test
    void onePageCanBeComparedByItself() {
        assertThat(scratch.run("diff", "1.pdf", "issue", "--page", "1").out()).isEqualTo("no change\n");
        Outcome outcome = scratch.run("diff", "1.pdf", "issue", "--page", "2");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("[no-such-page]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<issue/> | page-xml-malformed",
                "nothing | page-xml-malformed",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><issue xmlns='urn:duikai:page'>&e;</issue> | page-xml-malformed",
                "<issue xmlns='urn:duikai:page' version='9'/> | page-xml-version",
                "<issue xmlns='urn:duikai:page' version='1' house='a' paper='b' title='c' date='2022-04-04'/> | no-round-proof",
            })
    void aProofWithBrokenDataIsRefused(String xml, String problem) throws IOException {
        write("broken.pdf", carrying(Map.of("duikai-pages.xml", xml, "duikai-proof.json", FACTS)));
        refused("broken.pdf", problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | expected-mapping",
                "{\"format\": \"duikai-proof/2\", \"round\": 1, \"time\": \"2022-04-03T22:40:00Z\"} | expected-one-of",
                "{\"format\": \"duikai-proof/1\", \"round\": 9, \"time\": \"2022-04-03T22:40:00Z\"} | out-of-range",
                "{\"format\": \"duikai-proof/1\", \"round\": 1, \"time\": \"tonight\"} | no-time",
            })
    void aProofWithBrokenFactsIsRefused(String json, String problem) throws IOException {
        String xml = "<issue xmlns='urn:duikai:page' version='1' house='a' paper='b' title='c' date='2022-04-04'/>";
        write("broken.pdf", carrying(Map.of("duikai-pages.xml", xml, "duikai-proof.json", json)));
        refused("broken.pdf", problem);
    }
}
