package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.e2e.Scratch.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Packages as archives keep them, check them and make them again. */
class ArchiveCommandTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Scratch archived(String sample, String... more) {
        Scratch scratch = Scratch.withSample(folder, sample);
        Outcome outcome = scratch.run(Stream.concat(Stream.of("archive", "issue", "-o", "kept"), Stream.of(more))
                .toArray(String[]::new));
        assertThat(outcome.err()).doesNotContain("error");
        assertThat(outcome.code()).isZero();
        return scratch;
    }

    private static Map<String, byte[]> tree(Path below) throws IOException {
        Map<String, byte[]> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(below.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return tree;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xuhuibao-1668", "heluo-kuaibao"})
    void documentsAreWhatTheyClaimToBe(String sample) throws Exception {
        archived(sample);
        Map<String, byte[]> files = tree(folder.resolve("kept"));

        for (String name : files.keySet()) {
            if (name.startsWith("pages/")) {
                assertThat(ConformanceTest.failures(files.get(name), PDFAFlavour.PDFA_2_U))
                        .as(name)
                        .isEmpty();
                assertThat(ConformanceTest.failures(files.get(name), PDFAFlavour.PDFUA_1))
                        .as(name)
                        .isEmpty();
            }
        }
        assertThat(ConformanceTest.failures(files.get("issue.pdf"), PDFAFlavour.PDFA_3_U))
                .isEmpty();
        assertThat(ConformanceTest.failures(files.get("issue.pdf"), PDFAFlavour.PDFUA_1))
                .isEmpty();
        try (PDDocument document = Loader.loadPDF(files.get("issue.pdf"))) {
            var attached =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(attached.keySet()).contains("pages.xml", "manuscript/issue.yaml", "manuscript/issue.lock");
            assertThat(attached.get("pages.xml").getEmbeddedFile().toByteArray())
                    .isEqualTo(files.get("pages.xml"));
        }
    }

    @Test
    void thePackageHoldsAllThatIsReadAndSeen() throws IOException {
        archived("xuhuibao-1668");
        Map<String, byte[]> files = tree(folder.resolve("kept"));

        assertThat(files.keySet())
                .contains(
                        "manuscript/issue.yaml",
                        "manuscript/articles/lead.md",
                        "manuscript/pictures/vegetables.jpg",
                        "manuscript/issue.lock",
                        "issue.lock",
                        "manifest.json",
                        "pictures/01.png",
                        "text/01.txt",
                        "pages.xml");
        assertThat(Files.readString(folder.resolve("kept/text/01.txt"))).contains("坚定信心　毫不松懈");
        assertThat(Files.readString(folder.resolve("kept/issue.lock")))
                .contains("\"font Song-400\"", "\"house xuhuibao\"", "\"engine\"", "\"jdk\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xuhuibao-1668", "heluo-kuaibao"})
    void whatIsMadeAgainIsTheSameToTheByte(String sample) throws IOException {
        Scratch scratch = archived(sample);
        Map<String, byte[]> kept = tree(folder.resolve("kept"));
        Outcome verified = scratch.run("verify", "kept");

        assertThat(verified.err()).isEmpty();
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).containsPattern("(1 of 1 page|4 of 4 pages) the same to the byte");
        for (String from : List.of("pages", "manuscript")) {
            assertThat(scratch.run("regenerate", "kept", "-o", from, "--from", from)
                            .code())
                    .isZero();
            Map<String, byte[]> again = tree(folder.resolve(from));
            assertThat(again.keySet()).isEqualTo(kept.keySet());
            kept.forEach((name, content) ->
                    assertThat(again.get(name)).as(from + " " + name).isEqualTo(content));
        }
    }

    @Test
    void damageIsFound() throws IOException {
        Scratch scratch = archived("xuhuibao-1668");
        Files.writeString(folder.resolve("kept/text/01.txt"), "other words");
        Files.delete(folder.resolve("kept/pictures/01.png"));
        Files.writeString(folder.resolve("kept/note.txt"), "from somebody");
        Outcome verified = scratch.run("verify", "kept", "--diagnostics", "short");

        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("BROKEN");
        assertThat(verified.err())
                .contains(
                        "[file-changed]",
                        "text/01.txt",
                        "[file-gone]",
                        "pictures/01.png",
                        "[file-of-nobody]",
                        "note.txt");
        assertThat(scratch.run("regenerate", "kept", "-o", "again").code()).isEqualTo(1);
        assertThat(folder.resolve("again")).doesNotExist();
    }

    /** A newer look: the same lines drawn otherwise, told page by page and shown over each other. */
    @Test
    void aNewerTemplateChangesTheLookAndNotTheLines() throws IOException {
        Files.createDirectories(folder.resolve("houses/mine"));
        Files.writeString(folder.resolve("houses/mine/house.yaml"), "extends: xuhuibao\n");
        Scratch scratch = Scratch.withSample(folder);
        scratch.replace("issue.yaml", "house: xuhuibao", "house: mine");
        scratch.run("archive", "issue", "-o", "kept", "--templates", "houses");
        Files.writeString(folder.resolve("houses/mine/page.xsl"), """
                <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                    xmlns:xs="http://www.w3.org/2001/XMLSchema" xpath-default-namespace="urn:duikai:page">
                  <xsl:import href="template:xuhuibao/page.xsl"/>
                  <xsl:variable name="accent" as="xs:string" select="'cmyk(100%,60%,0%,0%)'"/>
                </xsl:stylesheet>
                """);
        Outcome verified = scratch.run("verify", "kept", "--templates", "houses");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.err())
                .contains("[page-looks-otherwise]", "reads as it was kept", "[made-otherwise]", "house mine");
        Outcome again = scratch.run("regenerate", "kept", "-o", "again", "--templates", "houses");

        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("page 1: changed", "text the same", "again-difference.pdf");
        assertThat(folder.resolve("again/pages.xml")).hasSameBinaryContentAs(folder.resolve("kept/pages.xml"));
        assertThat(folder.resolve("again-difference.pdf")).isNotEmptyFile();
        assertThat(scratch.run("verify", "again", "--templates", "houses").code())
                .isZero();
    }

    @Test
    void namesThatLeadOutOfAPackageAreNotFollowed() throws IOException {
        Scratch scratch = archived("xuhuibao-1668");
        Path manifest = folder.resolve("kept/manifest.json");
        Files.writeString(folder.resolve("secret"), "secret");
        Files.writeString(manifest, Files.readString(manifest).replace("text/01.txt", "../secret"));
        assertThat(scratch.run("verify", "kept", "--diagnostics", "short").err())
                .contains("[file-gone]", "../secret");
        Path lock = folder.resolve("kept/issue.lock");
        Files.writeString(manifest, Files.readString(manifest).replace("../secret", "text/01.txt"));
        Files.writeString(lock, Files.readString(lock).replace("\"issue.yaml\"", "\"../../issue/issue.yaml\""));
        assertThat(scratch.run("verify", "kept").code()).isNotZero();
        Files.writeString(lock, "{");
        assertThat(scratch.run("verify", "kept").err()).doesNotContain("\tat ");
        assertThat(scratch.run("verify", "issue").err()).contains("[no-package]");
    }

    /** A batch makes the packages that single commands make. */
    @Test
    void batchesMakeArchivesToo() throws IOException {
        Scratch scratch = archived("xuhuibao-1668");
        Scratch.copy(folder.resolve("issue"), folder.resolve("in/one"));
        scratch.run("batch", "in", "-o", "out", "--make", "archive");

        Map<String, byte[]> one = tree(folder.resolve("out/one"));
        tree(folder.resolve("kept"))
                .forEach((name, content) -> assertThat(one.get(name)).as(name).isEqualTo(content));
        assertThat(scratch.run("verify", "out").out()).contains("1 of 1 page the same to the byte");
    }
}
