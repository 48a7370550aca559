package duikai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.font.CompiledFonts;
import duikai.font.Face;
import duikai.font.FaceId;
import duikai.font.RepositoryFonts;
import duikai.pdf.PdfFont;
import duikai.pdf.PdfGlyph;
import duikai.pdf.PdfPage;
import duikai.pdf.PdfReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FopRendererTest {
    private static final CompiledFonts FONTS = new CompiledFonts();

    private final FopRenderer renderer = new FopRenderer(FONTS, new RepositoryFonts());
    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<byte[]> render(SampleFo fo, Map<String, byte[]> resources) {
        return renderer.render(
                fo.document(), uri -> Optional.ofNullable(resources.get(uri)), SourceSpan::ofFile, diagnostics);
    }

    private List<PdfPage> pages(SampleFo fo) {
        return PdfReader.pages(render(fo, Map.of()).orElseThrow(() -> new AssertionError(diagnostics.all())));
    }

    @Test
    void everyGlyphStandsWhereTheAdvancesOfTheLibraryPutIt() {
        SampleFo fo = new SampleFo();
        String text = "坚定信心，毫不松懈——“徐汇”2022年A区·喆堃䶮𬭎𫘧";
        FaceId song = new FaceId("Song", 400);
        fo.line("a", 100, 200, 500, "Song-400", 9.5, text);
        List<PdfGlyph> glyphs = pages(fo).getFirst().glyphs();
        assertThat(glyphs.stream().map(PdfGlyph::text).collect(Collectors.joining()))
                .startsWith("坚定信心");
        Face face = FONTS.face(song);
        double x = 100;
        int[] codePoints = text.codePoints().toArray();
        assertThat(glyphs).hasSameSizeAs(codePoints.length == 0 ? List.of() : glyphs);
        for (int i = 0; i < codePoints.length; i++) {
            assertThat(glyphs.get(i).x())
                    .as("x of " + Character.toString(codePoints[i]))
                    .isCloseTo(x, within(0.02));
            x += face.advance(codePoints[i]) * 9.5 / 1000;
        }
        double leading = 9.5 * 1.25;
        assertThat(glyphs.getFirst().y()).isCloseTo(200 + (leading - 9.5) / 2 + 0.88 * 9.5, within(0.002));
    }

    @Test
    void facesAreEmbeddedAsSubsetsWithTheirText() {
        List<PdfFont> fonts = pages(SampleFo.tabloid()).getFirst().fonts();
        assertThat(fonts)
                .extracting(PdfFont::name)
                .containsExactlyInAnyOrder(
                        "NotoSerifSC-Black",
                        "NotoSansSC-Bold",
                        "LXGWWenKai-Regular",
                        "NotoSansSC-Regular",
                        "NotoSerifSC-Regular",
                        "LiberationSerif");
        assertThat(fonts).allMatch(font -> font.embedded() && font.subset() && font.hasUnicode());
    }

    @Test
    void radicalsSharingAGlyphWithAnIdeographKeepTheirText() {
        SampleFo fo = new SampleFo().line("a", 50, 50, 300, "Song-400", 10, "⽉月⼀一民⺠");
        assertThat(pages(fo).getFirst().text()).isEqualTo("⽉月⼀一民⺠");
    }

    @Test
    void compositeGlyphsKeepTheirParts() throws Exception {
        byte[] pdf = render(new SampleFo().line("a", 10, 10, 400, "Latin-400", 60, "éÄÅç½"), Map.of())
                .orElseThrow();
        assertThat(Ink.share(pdf, 10, 10, 200, 80)).isBetween(0.05, 0.4);
        assertThat(PdfReader.pages(pdf).getFirst().text()).isEqualTo("éÄÅç½");
    }

    @Test
    void missingGlyphsAreErrorsAtTheirBox() {
        SampleFo fo = new SampleFo().line("lead.p1.l1", 50, 50, 300, "Song-400", 10, "王𠮷先生");
        assertThat(render(fo, Map.of())).isEmpty();
        assertThat(diagnostics.all()).extracting(Diagnostic::problem).containsExactly(RenderProblem.MISSING_GLYPH);
        assertThat(diagnostics.all().getFirst().arguments()).containsExactly("U+20BB7", "𠮷", "Song-400", "lead.p1.l1");
        assertThat(diagnostics.all().getFirst().span().file()).isEqualTo("lead.p1.l1");
    }

    @Test
    void unknownFacesAreErrors() {
        assertThat(render(new SampleFo().line("a", 50, 50, 300, "Comic-400", 10, "字"), Map.of()))
                .isEmpty();
        assertThat(diagnostics.all()).extracting(Diagnostic::problem).containsExactly(RenderProblem.UNKNOWN_FACE);
    }

    @Test
    void aLineWiderThanItsBoxIsAnErrorWithTheAmount() {
        SampleFo fo = new SampleFo().line("ok", 50, 50, 40, "Song-400", 10, "一二三四");
        fo.line("second.h1", 50, 80, 40, "Song-400", 10, "一二三四五");
        assertThat(render(fo, Map.of())).isEmpty();
        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().getFirst().problem()).isEqualTo(RenderProblem.BOX_OVERFLOW);
        assertThat(diagnostics.all().getFirst().arguments()).containsExactly("second.h1", "10");
    }

    private static String picture(String uri) {
        return "<fo:block font-family='Song' font-size='0pt' line-height='0pt' line-stacking-strategy='max-height'><fo:external-graphic src='"
                + uri + "' content-width='100pt' content-height='50pt'/></fo:block>";
    }

    @Test
    void picturesComeFromTheGivenBytesOnly() throws Exception {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_GRAY), "jpeg", jpeg);
        SampleFo fo = new SampleFo().box("p", 100, 150, 100, 50, picture("picture:abc.jpg"));
        byte[] pdf = render(fo, Map.of("picture:abc.jpg", jpeg.toByteArray())).orElseThrow();
        assertThat(PdfReader.pages(pdf).getFirst().images()).singleElement().satisfies(image -> {
            assertThat(image.x()).isCloseTo(100, within(0.01));
            assertThat(image.y()).isCloseTo(150, within(0.01));
            assertThat(image.width()).isCloseTo(100, within(0.01));
            assertThat(image.colourSpace()).isEqualTo("DeviceGray");
        });
    }

    @Test
    void aPictureWithTheSameNameAndOtherBytesIsDrawnAnew() throws Exception {
        SampleFo fo = new SampleFo().box("p", 100, 150, 100, 50, picture("picture:abc.jpg"));
        for (int width : List.of(100, 200)) {
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, 100, BufferedImage.TYPE_BYTE_GRAY), "jpeg", jpeg);
            byte[] pdf =
                    render(fo, Map.of("picture:abc.jpg", jpeg.toByteArray())).orElseThrow();
            assertThat(PdfReader.pages(pdf).getFirst().images().getFirst().pixelsAcross())
                    .isEqualTo(width);
        }
    }

    @Test
    void nothingElseCanBeReached() throws Exception {
        java.nio.file.Path secret = java.nio.file.Files.createTempFile("secret", ".jpg");
        for (String uri : List.of(
                "picture:missing.jpg",
                secret.toUri().toString(),
                "http://127.0.0.1:9/a.jpg",
                "jar:http://127.0.0.1:9/a.jar!/b.jpg",
                "../../etc/passwd",
                "font:Song-700")) {
            Diagnostics before = new Diagnostics();
            before.addAll(diagnostics.all());
            SampleFo fo = new SampleFo().box("photo.1", 0, 0, 100, 50, picture(uri));
            assertThat(render(fo, Map.of())).as(uri).isEmpty();
            assertThat(diagnostics.count(Severity.ERROR)).as(uri).isGreaterThan(before.count(Severity.ERROR));
        }
        assertThat(diagnostics.all()).allMatch(problem -> problem.span().file().equals("photo.1"));
    }

    @Test
    void aBrokenPictureIsAnError() {
        SampleFo fo = new SampleFo().box("photo.1", 0, 0, 100, 50, picture("picture:abc.jpg"));
        assertThat(render(fo, Map.of("picture:abc.jpg", "no jpeg".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(diagnostics.all().getFirst().problem()).isEqualTo(RenderProblem.IMAGE_UNREADABLE);
    }

    @Test
    void invalidFoIsAnError() {
        assertThat(render(new SampleFo().box("x", 0, 0, 100, 50, "<fo:nonsense/>"), Map.of()))
                .isEmpty();
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void theSameIdOnTwoPagesDoesNotMatter() {
        SampleFo fo = new SampleFo().line("a", 50, 50, 300, "Song-400", 10, "一").endPage();
        fo.line("a", 50, 50, 300, "Song-400", 10, "二");
        assertThat(pages(fo)).extracting(PdfPage::text).containsExactly("一", "二");
    }

    @Test
    void blackIsBlackOnly() {
        assertThat(pages(SampleFo.tabloid()).getFirst().colours()).containsExactly("DeviceCMYK 0 0 0 1");
    }
}
