package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.e2e.Scratch.Outcome;
import duikai.house.PressStandard;
import duikai.pdf.Ghostscript;
import duikai.pdf.PdfGlyph;
import duikai.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** In which inks finished pages are printed, read from their content and from the plates another program makes of them. */
class PressInksTest {
    private static final int RESOLUTION = 150;
    private static final double INCH = 72;

    @TempDir
    private Path folder;

    private List<byte[]> pressed(Scratch scratch, String... more) throws IOException {
        Outcome outcome = scratch.run(Stream.concat(Stream.of("press", "issue", "-o", "out"), Stream.of(more))
                .toArray(String[]::new));
        assertThat(outcome.err()).doesNotContain("error", "[rgb");
        assertThat(outcome.code()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            List<byte[]> pages = files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .map(PressInksTest::bytes)
                    .toList();
            assertThat(pages).isNotEmpty();
            return pages;
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String content(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    static Stream<Arguments> samples() {
        return Stream.of("xuhuibao-1668 broadsheet", "xuhuibao-1668 tabloid", "heluo-kuaibao tabloid")
                .flatMap(sample -> Stream.of(PressStandard.values())
                        .map(standard -> Arguments.of(
                                sample.substring(0, sample.indexOf(' ')),
                                sample.substring(sample.indexOf(' ') + 1),
                                standard)));
    }

    /**
     * Black letters are in black alone and overprint; the others have no black to speak of and knock out. So it is
     * with every letter of every sample, in every standard.
     */
    @ParameterizedTest
    @MethodSource("samples")
    void letters(String sample, String format, PressStandard standard) throws IOException {
        Scratch scratch = Scratch.withSample(folder, sample);
        for (byte[] pdf : pressed(scratch, "--profile", standard.key(), "--format", format)) {
            Set<String> colours = new TreeSet<>();
            List<PdfGlyph> glyphs = PdfReader.pages(pdf).getFirst().glyphs();
            glyphs.forEach(glyph -> colours.add(glyph.colour()));
            long black = glyphs.stream()
                    .filter(glyph -> glyph.colour().equals("DeviceCMYK 0 0 0 1"))
                    .count();
            assertThat(colours).allMatch(colour -> colour.matches("DeviceCMYK (0 0 0 1|.* 0(\\.[0-4][0-9]*)?)"));
            assertThat(black).isGreaterThan(glyphs.size() * 9L / 10);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                String content = content(document.getPage(0));
                assertThat(content).doesNotContainPattern("(?m) (rg|RG)$");
                assertThat(content.split("(?m)^0 0 0 1 [kK]$", -1))
                        .hasSizeGreaterThan(50)
                        .satisfies(parts -> {
                            for (int i = 1; i < parts.length; i++) {
                                assertThat(parts[i]).startsWith("\n/DKop gs");
                            }
                        });
                assertThat(content).doesNotContainPattern("(?m)^(?!0 0 0 1 )([0-9.]+ ){4}[kK]\n/DKop gs");
            }
        }
    }

    /** A yellow panel under black text is as yellow under the letters as beside them. */
    @Test
    void aYellowPanelUnderBlackTextStaysYellow() throws IOException, InterruptedException {
        Ghostscript.assume();
        Scratch scratch = Scratch.withSample(folder, "heluo-kuaibao");
        house(scratch, "heluo", "<xsl:variable name=\"tint\" as=\"xs:string\" select=\"'cmyk(0%,0%,40%,0%)'\"/>", "");
        scratch.run("proof", "issue", "--templates", "houses", "-o", "p.pdf", "--dump", "page", "--format", "tabloid");
        String page = Files.readString(folder.resolve("p.dump/30-page-1.xml"));
        Matcher panel = Pattern.compile(
                        "<panel style=\"tint\" x=\"([0-9.]+)\" y=\"([0-9.]+)\" width=\"([0-9.]+)\" height=\"([0-9.]+)\"")
                .matcher(page);
        assertThat(panel.find()).isTrue();
        pressed(scratch, "--templates", "houses", "--format", "tabloid");

        byte[] plates = Ghostscript.plates(folder.resolve("out/issue-01.pdf"), RESOLUTION, folder.resolve("plates"));
        int width = (int) Math.round(779.528 * RESOLUTION / INCH);
        int left = cell(panel.group(1)) + 2;
        Matcher text = Pattern.compile("<line id=\"comment\\.p1\\.l1\" [^>]* y=\"([0-9.]+)\"")
                .matcher(page);
        assertThat(text.find()).isTrue();
        int top = cell(text.group(1));
        int right = left + cell(panel.group(3)) - 4;
        int bottom = cell(panel.group(2)) + cell(panel.group(4)) - 2;
        int letters = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int at = 4 * (y * width + x);
                assertThat(plates[at + 2] & 0xFF).as("yellow at %d, %d", x, y).isBetween(101, 103);
                letters += (plates[at + 3] & 0xFF) > 200 ? 1 : 0;
            }
        }
        assertThat(letters).isGreaterThan(1000);
    }

    private static int cell(String points) {
        return (int) Math.round(Double.parseDouble(points) * RESOLUTION / INCH);
    }

    private void house(Scratch scratch, String parent, String template, String press) throws IOException {
        scratch.replace("issue.yaml", "house: " + parent, "house: own");
        Files.createDirectories(folder.resolve("houses/own"));
        Files.writeString(folder.resolve("houses/own/house.yaml"), "extends: " + parent + "\n" + press);
        Files.writeString(folder.resolve("houses/own/page.xsl"), """
                <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                    xmlns:xs="http://www.w3.org/2001/XMLSchema" xpath-default-namespace="urn:duikai:page">
                  <xsl:import href="template:%s/page.xsl"/>
                  %s
                </xsl:stylesheet>
                """.formatted(parent, template));
    }

    /** The red of nameplate and badge has a plate of its own; a badge in half of it is a tint of that plate. */
    @Test
    void aColourThatStandsForAnInkOfItsOwnIsPrintedInIt() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        house(scratch, "xuhuibao", """
                <xsl:template match="panel[@style = 'badge']" mode="colour" as="xs:string">
                  <xsl:sequence select="'cmyk(0%,50%,50%,2.5%)'"/>
                </xsl:template>
                """, "press: {spots: [{name: 专红 485, like: \"cmyk(0%, 100%, 100%, 5%)\"}]}\n");
        byte[] pdf = pressed(scratch, "--templates", "houses").getFirst();

        assertThat(Files.readString(folder.resolve("out/manifest.json"))).contains("\"专红 485\"");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            PDSeparation ink = (PDSeparation) resources.getColorSpace(COSName.getPDFName("DKspot0"));
            assertThat(ink.getColorantName()).isEqualTo("专红 485");
            assertThat(content(document.getPage(0)))
                    .contains("/DKspot0 cs 1 scn\n/DKko gs", "/DKspot0 cs 0.5 scn\n/DKko gs")
                    .doesNotContain("0 1 1 0.05 k");
        }
    }

    @Test
    void onAPageOfBlackThereIsNoInkOfItsOwn() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        scratch.replace("issue.yaml", "name: 要闻", "name: 要闻\n    mono: true");
        house(scratch, "xuhuibao", "", "press: {spots: [{name: PANTONE 485 C, like: \"cmyk(0%, 100%, 100%, 5%)\"}]}\n");
        pressed(scratch, "--templates", "houses");

        assertThat(Files.readString(folder.resolve("out/manifest.json"))).doesNotContain("PANTONE");
    }

    @ParameterizedTest
    @CsvSource({"cmyk(0% 95% 100% 0%)", "red", "'cmyk(0%, 0%, 0%, 0%)'"})
    void whatIsNoColourStandsForNoInk(String like) throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        house(scratch, "xuhuibao", "", "press: {spots: [{name: PANTONE 485 C, like: \"" + like + "\"}]}\n");
        Outcome outcome = scratch.run("press", "issue", "-o", "out", "--templates", "houses", "--diagnostics", "short");

        assertThat(outcome.err()).contains("houses/own/house.yaml:2:", "is no colour", "[no-colour]");
        assertThat(outcome.code()).isNotZero();
    }

    /** Gradients of vector art are separated as its flat colours are. */
    @Test
    void gradientsOfVectorArtAreSeparated() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        house(scratch, "xuhuibao", "", "");
        Files.writeString(folder.resolve("houses/own/nameplate.svg"), """
                <svg xmlns="http://www.w3.org/2000/svg" width="265" height="100" viewBox="0 0 2650 1000">
                  <defs>
                    <linearGradient id="g" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#c8102e"/>
                      <stop offset="0.5" stop-color="#ffd000"/><stop offset="1" stop-color="#103080"/></linearGradient>
                    <radialGradient id="r"><stop offset="0" stop-color="#ffffff"/>
                      <stop offset="1" stop-color="#103080"/></radialGradient>
                  </defs>
                  <rect x="0" y="0" width="2000" height="1000" fill="url(#g)"/>
                  <circle cx="2300" cy="500" r="300" fill="url(#r)"/>
                </svg>
                """);
        byte[] pdf = pressed(scratch, "--templates", "houses").getFirst();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            int seen = 0;
            for (COSName name : resources.getPatternNames()) {
                var shading = ((org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern) resources.getPattern(name))
                        .getShading();
                assertThat(shading.getColorSpace().getName()).isEqualTo("DeviceCMYK");
                float[] last = shading.evalFunction(1);
                assertThat(last[0]).as("dark blue is mostly cyan").isGreaterThan(0.7f);
                assertThat(last[0] + last[1] + last[2] + last[3]).isLessThanOrEqualTo(2.2f);
                seen++;
            }
            assertThat(seen).isEqualTo(2);
        }
    }
}
