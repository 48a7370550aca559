package duikai.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import duikai.house.PressStandard;
import duikai.unit.Length;
import duikai.unit.Size;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A right page has no finding; each thing made wrong has exactly its own. */
class PreflightMutationTest {
    private static final Size SHEET = new Size(Length.pt(400), Length.pt(600));

    private static final String SITE = "https://www.example.com/";
    /** A module is 2 pt. */
    private static final QrSheet CODE = new QrSheet(SITE, 200, 300, 2);

    private static List<PreflightRule> rules(byte[] pdf, boolean mono) throws IOException {
        return rules(pdf, mono, List.of());
    }

    private static List<PreflightRule> rules(byte[] pdf, boolean mono, List<Demands.Code> codes) throws IOException {
        Demands demands = new Demands(Optional.of(PressStandard.X1A), Optional.of(SHEET), 220, 200, mono)
                .titled(TestSheet.TITLE)
                .with(codes);
        return Preflight.check(pdf, demands).stream()
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    @Test
    void aRightPageHasNoFinding() throws IOException {
        assertThat(rules(new TestSheet().with(""), true)).isEmpty();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> mutations() {
        return Stream.of(
                arguments(PreflightRule.FONT_NOT_EMBEDDED, (Supplier<byte[]>) () -> {
                    TestSheet sheet = new TestSheet();
                    sheet.resources().put(COSName.getPDFName("H"), helvetica());
                    return sheet.with("/over gs 0 0 0 1 k BT /H 9 Tf 40 450 Td (abc) Tj ET");
                }),
                arguments(PreflightRule.NOT_THE_STANDARD, (Supplier<byte[]>) () -> {
                    TestSheet sheet = new TestSheet();
                    sheet.document().getDocumentCatalog().setOutputIntents(List.of());
                    return sheet.with("");
                }),
                arguments(PreflightRule.NOT_THE_STANDARD, (Supplier<byte[]>) () -> {
                    TestSheet sheet = new TestSheet();
                    sheet.document().getDocumentInformation().setCustomMetadataValue("GTS_PDFXVersion", "PDF/X-3:2003");
                    return sheet.with("");
                }),
                arguments(PreflightRule.WRONG_FILE, (Supplier<byte[]>) () -> {
                    TestSheet sheet = new TestSheet();
                    sheet.document().getDocumentInformation().setTitle(TestSheet.TITLE.replace("第1版", "第2版"));
                    return sheet.with("");
                }),
                arguments(PreflightRule.PAGE_SIZE, (Supplier<byte[]>) () -> {
                    TestSheet sheet = new TestSheet();
                    sheet.page().setTrimBox(new PDRectangle(0, 0, 400, 599));
                    return sheet.with("");
                }),
                arguments(PreflightRule.COLOUR_SPACE, painted("1 0 0 rg 60 60 30 30 re f")),
                arguments(PreflightRule.COLOUR_SPACE, (Supplier<byte[]>) () -> new TestSheet()
                        .picture(BufferedImage.TYPE_INT_RGB, 300, image -> image.setRGB(9, 9, 0xFF00FF))
                        .with("q 60 0 0 60 60 60 cm /Im Do Q")),
                arguments(PreflightRule.TOTAL_INK, painted("1 .7 .7 0 k 60 60 60 60 re f")),
                arguments(
                        PreflightRule.TOTAL_INK,
                        painted("1 .6 .5 0 k 60 60 60 60 re f /over gs 0 0 0 1 k 60 60 60 60 re f")),
                arguments(PreflightRule.PICTURE_RESOLUTION, (Supplier<byte[]>) () -> new TestSheet()
                        .picture(BufferedImage.TYPE_BYTE_GRAY, 100, image -> image.setRGB(9, 9, 0xFFFFFF))
                        .with("q 60 0 0 60 60 60 cm /Im Do Q")),
                arguments(PreflightRule.LINE_ART_RESOLUTION, (Supplier<byte[]>) () -> new TestSheet()
                        .picture(BufferedImage.TYPE_BYTE_BINARY, 300, image -> image.setRGB(9, 9, 0xFFFFFF))
                        .with("q 60 0 0 60 60 60 cm /Im Do Q")),
                arguments(PreflightRule.PICTURE_MIRRORED, (Supplier<byte[]>) () -> new TestSheet()
                        .picture(BufferedImage.TYPE_BYTE_GRAY, 300, image -> image.setRGB(9, 9, 0xFFFFFF))
                        .with("q -60 0 0 60 120 60 cm /Im Do Q")),
                arguments(PreflightRule.BLACK_TEXT, painted("/over gs .4 .3 .3 1 k " + TestSheet.line(20, 40, 450))),
                arguments(PreflightRule.BLACK_TEXT, painted("/out gs 0 0 0 1 k " + TestSheet.line(9, 40, 450))),
                arguments(PreflightRule.PAPER_OVERPRINTS, painted("/over gs 0 0 0 0 k 60 60 30 30 re f")),
                arguments(
                        PreflightRule.THIN_STROKES,
                        painted("/out gs 1 0 0 0 k 60 440 90 30 re f 0 0 0 0 k " + TestSheet.line(5.6, 64, 450))),
                arguments(PreflightRule.SMALL_TYPE, painted("/over gs 0 0 0 1 k " + TestSheet.line(5, 40, 450))),
                arguments(PreflightRule.THIN_RULE, painted("0 0 0 1 K .1 w 40 260 m 200 260 l S")),
                arguments(PreflightRule.THIN_RULE, painted("1 0 1 0 k 40 260 160 .3 re f")),
                arguments(PreflightRule.OUTSIDE, painted("/over gs 0 0 0 1 k " + TestSheet.line(9, 4, 450))),
                arguments(PreflightRule.ACTIVE_CONTENT, (Supplier<byte[]>) () -> {
                    TestSheet sheet = new TestSheet();
                    sheet.document().getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
                    return sheet.with("");
                }),
                arguments(PreflightRule.ACTIVE_CONTENT, (Supplier<byte[]>) () -> {
                    TestSheet sheet = new TestSheet();
                    PDExtendedGraphicsState glass = new PDExtendedGraphicsState();
                    glass.setNonStrokingAlphaConstant(0.5f);
                    sheet.resources().put(COSName.getPDFName("glass"), glass);
                    return sheet.with("/glass gs 0 0 0 .5 k 60 60 30 30 re f");
                }),
                arguments(PreflightRule.TINT, painted("0 .02 0 0 k 60 60 30 30 re f")),
                arguments(PreflightRule.TINT, painted("0 0 0 .93 k 60 60 30 30 re f")),
                arguments(PreflightRule.REGISTRATION_COLOUR, (Supplier<byte[]>) () -> {
                    TestSheet sheet = new TestSheet();
                    sheet.resources().put(COSName.getPDFName("All"), registration());
                    return sheet.with("/All cs .5 scn 60 60 2 2 re f");
                }),
                arguments(PreflightRule.MISSING_GLYPH, painted("/over gs 0 0 0 1 k BT /F 9 Tf 40 450 Td <0000> Tj ET")),
                arguments(PreflightRule.BLANK_PAGE, (Supplier<byte[]>)
                        () -> new TestSheet().painted("0 0 0 0 k 60 60 30 30 re f")));
    }

    private static Supplier<byte[]> painted(String operators) {
        return () -> new TestSheet().with(operators);
    }

    private static COSDictionary dictionary(String... pairs) {
        COSDictionary dictionary = new COSDictionary();
        for (int i = 0; i < pairs.length; i += 2) {
            dictionary.setName(COSName.getPDFName(pairs[i]), pairs[i + 1]);
        }
        return dictionary;
    }

    private static org.apache.pdfbox.pdmodel.font.PDFont helvetica() {
        try {
            return org.apache.pdfbox.pdmodel.font.PDFontFactory.createFont(
                    dictionary("Type", "Font", "Subtype", "Type1", "BaseFont", "Helvetica"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void anInkOfItsOwnMustBeDeclared() throws IOException {
        TestSheet sheet = new TestSheet();
        sheet.resources().put(COSName.getPDFName("Spot"), separation("PANTONE 485 C"));
        byte[] pdf = sheet.with("/Spot cs .5 scn 60 60 30 30 re f");
        Demands demands = new Demands(Optional.of(PressStandard.X1A), Optional.of(SHEET), 220, 200, false);

        assertThat(rules(pdf, false)).containsExactly(PreflightRule.COLOUR_SPACE);
        assertThat(Preflight.check(pdf, demands.allowing(List.of("PANTONE 485 C"))))
                .isEmpty();
        assertThat(Preflight.inspect(pdf, demands).pages().getFirst().plates()).containsExactly("K", "PANTONE 485 C");
    }

    /** A page with a pattern of tiles of 4 pt as {@code /P}. */
    private static byte[] tiled(String tile, String operators) throws IOException {
        TestSheet sheet = new TestSheet();
        PDTilingPattern pattern = new PDTilingPattern();
        pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
        pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
        pattern.setBBox(new PDRectangle(4, 4));
        pattern.setXStep(4);
        pattern.setYStep(4);
        pattern.setResources(sheet.resources());
        try (OutputStream out = pattern.getContentStream().createOutputStream()) {
            out.write(tile.getBytes(StandardCharsets.US_ASCII));
        }
        sheet.resources().put(COSName.getPDFName("P"), pattern);
        return sheet.with(operators);
    }

    private static final String HATCHED = "/Pattern cs /P scn 60 60 80 80 re f";

    /** From afar tiles are the mean of their inks; what they are made of is looked at as everything else is. */
    @Test
    void tilesAreTheMeanOfTheirInks() throws IOException {
        assertThat(rules(tiled("1 1 1 0 k 0 0 2 4 re f", HATCHED), false)).isEmpty();
        assertThat(rules(tiled("1 1 1 0 k 0 0 3.5 4 re f", HATCHED), false)).containsExactly(PreflightRule.TOTAL_INK);
        assertThat(rules(tiled("1 0 0 rg 0 0 2 4 re f", HATCHED), false)).containsExactly(PreflightRule.COLOUR_SPACE);
        assertThat(rules(tiled("0 0 1 0 k 0 0 2 4 re f", HATCHED), true)).contains(PreflightRule.PLATES);
    }

    /** A tile that is filled with itself never ends. */
    @Test
    void tilesOfThemselvesAreRefused() {
        assertThatThrownBy(() -> rules(tiled("/Pattern cs /P scn 0 0 4 4 re f", HATCHED), false))
                .isInstanceOf(IOException.class);
    }

    /** A page with a gradient from nothing to a colour as the pattern {@code /P}. */
    private static byte[] graded(COSName space, float... colour) throws IOException {
        TestSheet sheet = new TestSheet();
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setInt(COSName.N, 1);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.C0, numbers(new float[colour.length]));
        function.setItem(COSName.C1, numbers(colour));
        COSDictionary shading = new COSDictionary();
        shading.setInt(COSName.SHADING_TYPE, 2);
        shading.setItem(COSName.COLORSPACE, space);
        shading.setItem(COSName.COORDS, numbers(60, 60, 140, 60));
        shading.setItem(COSName.FUNCTION, function);
        COSDictionary pattern = new COSDictionary();
        pattern.setInt(COSName.PATTERN_TYPE, 2);
        pattern.setItem(COSName.SHADING, shading);
        sheet.resources().put(COSName.getPDFName("P"), new PDShadingPattern(pattern));
        return sheet.with(HATCHED);
    }

    @Test
    void gradientsAreInInksAndNotTooMuchOfThem() throws IOException {
        assertThat(rules(graded(COSName.DEVICECMYK, 1, .6f, .5f, 0), false)).isEmpty();
        assertThat(rules(graded(COSName.DEVICECMYK, 1, .8f, .8f, 0), false)).containsExactly(PreflightRule.TOTAL_INK);
        assertThat(rules(graded(COSName.DEVICERGB, 1, .8f, .8f), false)).contains(PreflightRule.COLOUR_SPACE);
        assertThat(rules(graded(COSName.DEVICECMYK, 0, 0, 1, 0), true)).contains(PreflightRule.PLATES);
    }

    private static PDSeparation registration() {
        return separation("All");
    }

    private static PDSeparation separation(String name) {
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setInt(COSName.N, 1);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.C0, numbers(0, 0, 0, 0));
        function.setItem(COSName.C1, numbers(1, 1, 1, 1));
        COSArray space = new COSArray();
        space.add(COSName.SEPARATION);
        space.add(COSName.getPDFName(name));
        space.add(PDDeviceCMYK.INSTANCE.getCOSObject());
        space.add(function);
        try {
            return new PDSeparation(space, null);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        array.setFloatArray(numbers);
        return array;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void eachMistakeHasItsOwnFinding(PreflightRule rule, Supplier<byte[]> pdf) throws IOException {
        assertThat(rules(pdf.get(), false)).containsExactly(rule);
    }

    @Test
    void aPageOfBlackNeedsNoOtherPlate() throws IOException {
        byte[] pdf = new TestSheet().with("0 0 1 0 k 60 60 30 30 re f");

        assertThat(rules(pdf, true)).containsExactly(PreflightRule.PLATES);
        assertThat(rules(new TestSheet().with("0 0 1 0 k 60 60 30 30 re f"), false))
                .isEmpty();
    }

    @Test
    void aCodeThatReadsWhatItShouldHasNoFinding() throws IOException {
        assertThat(rules(new TestSheet().with(CODE.operators()), true, List.of(CODE.demanded(SITE))))
                .isEmpty();
    }

    @Test
    void aCodeThatReadsSomethingElseIsFound() throws IOException {
        assertThat(rules(new TestSheet().with(CODE.operators()), true, List.of(CODE.demanded(SITE + "a"))))
                .containsExactly(PreflightRule.CODE_UNREADABLE);
    }

    @Test
    void aCodeCoveredOrGoneIsFound() throws IOException {
        String covered = CODE.operators() + " 0 0 0 1 k 210 310 40 30 re f";

        assertThat(rules(new TestSheet().with(covered), true, List.of(CODE.demanded(SITE))))
                .containsExactly(PreflightRule.CODE_UNREADABLE);
        assertThat(rules(new TestSheet().with(""), true, List.of(CODE.demanded(SITE))))
                .containsExactly(PreflightRule.CODE_UNREADABLE);
    }

    @Test
    void aCodeInColourOrCrowdedIsFound() throws IOException {
        String coloured = CODE.operators().replace("0 0 0 1 k", "1 0 0 1 k");
        String crowded = CODE.operators() + " 0 0 0 1 k 202 300 .5 60 re f";

        assertThat(rules(new TestSheet().with(coloured), false, List.of(CODE.demanded(SITE))))
                .containsExactly(PreflightRule.CODE_DISTURBED);
        assertThat(rules(new TestSheet().with(crowded), true, List.of(CODE.demanded(SITE))))
                .containsExactly(PreflightRule.CODE_DISTURBED);
    }

    @Test
    void everyOtherRuleHasItsMutation() {
        Set<PreflightRule> tried = new HashSet<>(
                mutations().map(mutation -> (PreflightRule) mutation.get()[0]).toList());
        tried.add(PreflightRule.PLATES);
        tried.add(PreflightRule.CODE_UNREADABLE);
        tried.add(PreflightRule.CODE_DISTURBED);

        assertThat(tried).containsExactlyInAnyOrderElementsOf(Arrays.asList(PreflightRule.values()));
    }
}
