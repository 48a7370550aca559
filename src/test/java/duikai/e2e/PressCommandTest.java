package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import duikai.e2e.Scratch.Outcome;
import duikai.house.PressStandard;
import duikai.picture.JpegNotes;
import duikai.preflight.Demands;
import duikai.preflight.Preflight;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The command {@code press}, on a copy of the sample issue: what comes out is read back. */
class PressCommandTest {
    @TempDir
    private Path folder;

    private byte[] pressed(Scratch scratch, String... more) throws IOException {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"press", "issue", "-o", "out"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        Outcome outcome = scratch.run(arguments);
        assertThat(outcome.err()).doesNotContain("error", "warning");
        assertThat(outcome.code()).isZero();
        return Files.readAllBytes(folder.resolve("out/issue-01.pdf"));
    }

    @ParameterizedTest
    @EnumSource(PressStandard.class)
    void everyStandardIsKept(PressStandard standard) throws IOException {
        byte[] pdf = pressed(Scratch.withSample(folder), "--profile", standard.key());

        assertThat(new String(pdf, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-" + standard.pdf());
        Demands demands = new Demands(Optional.of(standard), Optional.empty(), 220, 200, false);
        assertThat(Preflight.check(pdf, demands)).isEmpty();
        boolean streams = new String(pdf, StandardCharsets.ISO_8859_1).contains("/ObjStm");
        assertThat(streams).as("object streams").isFalse();
    }

    @Test
    void everyBlackLetterOverprintsAndNothingIsInRgb() throws IOException {
        byte[] pdf = pressed(Scratch.withSample(folder));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String content = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(content).doesNotContainPattern("(?m) (rg|RG)$");
            assertThat(content.split("(?m)^0 0 0 1 [kK]$", -1))
                    .hasSizeGreaterThan(100)
                    .satisfies(parts -> {
                        for (int i = 1; i < parts.length; i++) {
                            assertThat(parts[i]).startsWith("\n/DKop gs");
                        }
                    });
            assertThat(document.getPage(0).getTrimBox().getWidth()).isEqualTo(779.528f);
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.STRUCT_TREE_ROOT))
                    .isFalse();
        }
    }

    @Test
    void aPageOfBlackHasTheBlackPlateAlone() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        scratch.replace("issue.yaml", "name: 要闻", "name: 要闻\n    mono: true");
        scratch.write("pictures/vegetables.jpg", photograph(1350, 850));
        byte[] pdf = pressed(scratch);

        Demands demands = new Demands(Optional.of(PressStandard.X1A), Optional.empty(), 220, 200, true);
        assertThat(Preflight.check(pdf, demands)).isEmpty();
    }

    @Test
    void picturesInRgbAreSeparatedInTheResolutionOfThePress() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        scratch.write("pictures/vegetables.jpg", photograph(2000, 1300));
        byte[] pdf = pressed(scratch);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                PDImageXObject image =
                        (PDImageXObject) document.getPage(0).getResources().getXObject(name);
                assertThat(image.getColorSpace().getName()).isIn("DeviceCMYK", "DeviceGray");
                assertThat(image.getWidth()).isLessThan(1300);
            }
        }
    }

    @Test
    void aPhotographStandsUprightUnderItsAgencysCaption() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        byte[] stored = photograph(850, 1350);
        byte[] held = JpegNotes.held(stored, 6);
        scratch.write(
                "pictures/vegetables.jpg", JpegNotes.iptc(held, "蔬菜送到居民家门口", "本报记者 宗河 摄", StandardCharsets.UTF_8));
        String article = scratch.read("articles/picture.md");
        scratch.write(
                "articles/picture.md",
                article.replaceFirst("(?m)^( *)caption:.*$", "$1iptc: true").replaceFirst("(?m)^ *credit:.*\\R", ""));
        byte[] pdf = pressed(scratch);

        String text = StoryTexts.extracted(pdf).replaceAll("\\s", "");
        assertThat(text).contains("蔬菜送到居民家门口", "本报记者宗河摄");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                PDImageXObject image =
                        (PDImageXObject) document.getPage(0).getResources().getXObject(name);
                assertThat(image.getWidth()).isGreaterThan(image.getHeight());
            }
        }
    }

    @Test
    void theSameIssueIsTheSameBytes() throws IOException {
        Scratch scratch = Scratch.withSample(folder);

        assertThat(pressed(scratch, "--profile", "x4")).isEqualTo(pressed(scratch, "--profile", "x4"));
    }

    @Test
    void anErrorOfPreflightLeavesNothing() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        scratch.replace("issue.yaml", "house: xuhuibao", "house: wet");
        Files.createDirectories(folder.resolve("houses/wet"));
        Files.writeString(folder.resolve("houses/wet/house.yaml"), "extends: xuhuibao\npress: {ink-limit: 120}\n");
        Outcome outcome = scratch.run("press", "issue", "-o", "out", "--templates", "houses", "--diagnostics", "short");

        assertThat(outcome.err())
                .contains("% ink; the paper holds 120 %", "[total-ink]", "issue/articles/picture.md:5");
        assertThat(outcome.code()).isNotZero();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private void house(Scratch scratch, String press) throws IOException {
        scratch.replace("issue.yaml", "house: xuhuibao", "house: wet");
        Files.createDirectories(folder.resolve("houses/wet"));
        Files.writeString(folder.resolve("houses/wet/house.yaml"), "extends: xuhuibao\npress: " + press + "\n");
    }

    /** The first look of preflight is at the page as its templates draw it: nothing has to be drawn for it. */
    @Test
    void whatAHousesTemplatesDoWrongIsToldBeforeDrawing() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        house(scratch, "{standard: x1a}");
        Files.writeString(folder.resolve("houses/wet/page.xsl"), """
                <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                    xmlns:xs="http://www.w3.org/2001/XMLSchema" xpath-default-namespace="urn:duikai:page">
                  <xsl:import href="template:xuhuibao/page.xsl"/>
                  <xsl:template match="line[@style = 'body']" mode="colour" as="xs:string" priority="5">
                    <xsl:sequence select="'cmyk(60%,40%,40%,100%)'"/>
                  </xsl:template>
                </xsl:stylesheet>
                """);
        Outcome outcome = scratch.run("check", "issue", "--templates", "houses", "--diagnostics", "short");

        assertThat(outcome.err()).contains("[black-text]", "issue/articles/").doesNotContain("[thin-rule]");
        assertThat(outcome.code()).isNotZero();
        assertThat(scratch.run("proof", "issue", "-o", "a.pdf", "--templates", "houses")
                        .code())
                .isZero();
    }

    @Test
    void whatWasFoundIsShownOnThePage() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        house(scratch, "{ink-limit: 120}");
        scratch.run(
                "press",
                "issue",
                "-o",
                "out",
                "--templates",
                "houses",
                "--report",
                "r.json",
                "--report",
                "r.pdf",
                "--report",
                "r.png");

        assertThat(folder.resolve("out")).doesNotExist();
        JsonNode finding = new ObjectMapper()
                .readTree(folder.resolve("r.json").toFile())
                .get(0)
                .get("findings")
                .get(0);
        assertThat(finding.get("code").asText()).isEqualTo("total-ink");
        assertThat(finding.get("severity").asText()).isEqualTo("error");
        double x = finding.get("place").get("x").asDouble();
        assertThat(finding.get("file").asText()).isEqualTo("issue/articles/picture.md");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(folder.resolve("r.pdf")))) {
            assertThat(document.getPage(0).getAnnotations()).singleElement().satisfies(frame -> {
                assertThat(frame.getContents()).contains("% ink; the paper holds 120 %");
                assertThat(frame.getRectangle().getLowerLeftX()).isCloseTo((float) (x * 72 / 25.4 - 6), within(1.5f));
                assertThat(frame.getAppearance()).isNotNull();
            });
        }
        assertThat(ImageIO.read(folder.resolve("r.png").toFile()).getWidth()).isGreaterThan(1000);
    }

    @Test
    void aReportInNoKnownFormIsUsage() {
        assertThat(Scratch.withSample(folder)
                        .run("press", "issue", "--report", "r.doc")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void theHouseSaysHowBadAFindingIs() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        house(scratch, "{ink-limit: 120, severity: {total-ink: warning}}");
        Outcome warned = scratch.run("press", "issue", "-o", "out", "--templates", "houses");

        assertThat(warned.code()).isZero();
        assertThat(warned.err()).contains("warning: page 1", "[total-ink]");
        Files.writeString(
                folder.resolve("houses/wet/house.yaml"),
                "extends: xuhuibao\npress: {ink-limit: 120, severity: {total-ink: off}}\n");
        assertThat(scratch.run("press", "issue", "-o", "out", "--templates", "houses")
                        .err())
                .doesNotContain("total-ink");
    }

    @Test
    void aRuleThatIsNoneIsRefusedInTheHouse() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        house(scratch, "{severity: {total-inc: off}}");
        Outcome outcome = scratch.run("press", "issue", "--templates", "houses", "--diagnostics", "short");

        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.err()).contains("houses/wet/house.yaml:2:", "total-inc", "[unknown-rule]");
    }

    @Test
    void anUnknownStandardIsUsage() {
        Outcome outcome = Scratch.withSample(folder).run("press", "issue", "--profile", "x2");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("x1a, x1a-2003, x3, x4");
    }

    private static byte[] photograph(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, ((x * 255 / width) << 16) | ((y * 255 / height) << 8) | 0x40);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
