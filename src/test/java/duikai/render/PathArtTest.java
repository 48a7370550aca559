package duikai.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.font.CompiledFonts;
import duikai.font.RepositoryFonts;
import duikai.pdf.PdfReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathArtTest {
    private static final String BOX =
            "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10' viewBox='0 0 40 20'>";
    private static final String PATH = "<path fill='#c8102e device-cmyk(0,1,1,0.05)' d='M1 1h38v18h-38z'/>";

    private static Optional<PathArt> read(String svg) throws Exception {
        return PathArtReader.read(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    }

    @Test
    void filledPathsAreReadWithTheirInks() throws Exception {
        PathArt art = read(BOX + PATH
                        + "<path fill='#000 device-cmyk(0,0,0,1)' fill-rule='evenodd' d='M0,0H3V3Z'/></svg>")
                .orElseThrow();
        assertThat(art.pixels().width).isEqualTo(20);
        assertThat(art.window().getHeight()).isEqualTo(20);
        assertThat(art.paths()).hasSize(2);
        assertThat(art.paths().getFirst().outline().getBounds2D().getWidth()).isEqualTo(38);
        assertThat(art.paths().getFirst().colour().getRed()).isEqualTo(0xC8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path fill='#c8102e' d='M1 1h38v18z'/>",
                "<path fill='red' d='M1 1h38v18z'/>",
                "<path d='M1 1h38v18z'/>",
                "<path fill='#000 device-cmyk(0,0,0,2)' d='M1 1h38v18z'/>",
                "<path fill='#000 device-cmyk(0,0,1)' d='M1 1h38v18z'/>",
                "<path fill='#000 device-cmyk(0,0,0,1)' d='M1 1 nonsense'/>",
                "<path fill='#000 device-cmyk(0,0,0,1)' stroke='#000' d='M1 1h38v18z'/>",
                "<path fill='#000 device-cmyk(0,0,0,1)' transform='scale(2)' d='M1 1h38v18z'/>",
                "<g><path fill='#000 device-cmyk(0,0,0,1)' d='M1 1h38v18z'/></g>",
                "<rect fill='#000 device-cmyk(0,0,0,1)' width='1' height='1'/>",
                "<script>alert(1)</script>",
                "<path",
            })
    void whateverIsMoreIsLeftToBatik(String inside) throws Exception {
        assertThat(read(BOX + inside + "</svg>")).isEmpty();
    }

    @Test
    void rootsAreReadOnlyWithPlainSizes() throws Exception {
        for (String root : List.of(
                "",
                "width='20' height='50%'",
                "width='0' height='1'",
                "width='2cm' height='1cm'",
                "width='2' height='2' viewBox='0 0 1'",
                "width='2' height='2' onload='x'",
                "width='2' height='2' preserveAspectRatio='none'")) {
            assertThat(read("<svg xmlns='http://www.w3.org/2000/svg' " + root + ">" + PATH + "</svg>"))
                    .as(root)
                    .isEmpty();
        }
        assertThat(read("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + BOX + PATH + "</svg>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nameplate", "corner-tl", "corner-br"})
    void looksAsBatikDrawsIt(String name) throws Exception {
        String svg = Files.readString(Path.of("fo-templates/xuhuibao", name + ".svg"));
        assertThat(read(svg)).isPresent();
        String batiks = svg.replace("<path ", "<path opacity='1' ");
        assertThat(read(batiks)).isEmpty();
        assertThat(difference(pdf(svg, "external"), pdf(batiks, "external"))).isLessThan(0.0002);
    }

    @Test
    void artInTheFoIsDrawnLikeArtFromFiles() throws Exception {
        String svg = BOX + PATH + "</svg>";
        byte[] inside = pdf(svg, "instream");
        assertThat(difference(inside, pdf(svg, "external"))).isZero();
        assertThat(difference(inside, pdf(svg.replace("<path ", "<path opacity='1' "), "instream")))
                .isLessThan(0.0002);
        assertThat(PdfReader.pages(inside).getFirst().colours()).contains("DeviceCMYK 0 1 1 0.05");
    }

    private static byte[] pdf(String svg, String way) {
        String properties = " width='300pt' height='150pt' content-width='scale-to-fit' content-height='scale-to-fit'";
        String graphic = way.equals("instream")
                ? "<fo:instream-foreign-object" + properties + ">" + svg + "</fo:instream-foreign-object>"
                : "<fo:external-graphic src='artwork:a.svg'" + properties + "/>";
        SampleFo fo = new SampleFo()
                .box(
                        "a",
                        100,
                        100,
                        300,
                        150,
                        "<fo:block font-size='0pt' line-height='0pt' line-stacking-strategy='max-height'>" + graphic
                                + "</fo:block>");
        Diagnostics diagnostics = new Diagnostics();
        Optional<byte[]> pdf = new FopRenderer(new CompiledFonts(), new RepositoryFonts())
                .render(fo.document(), uri -> Optional.of(svg.getBytes(UTF_8)), SourceSpan::ofFile, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return pdf.orElseThrow();
    }

    /** The share of pixels that differ by more than a trace of anti-aliasing. */
    private static double difference(byte[] one, byte[] other) throws Exception {
        BufferedImage a = picture(one);
        BufferedImage b = picture(other);
        int different = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                different += Math.abs((a.getRGB(x, y) >> 8 & 0xFF) - (b.getRGB(x, y) >> 8 & 0xFF)) > 16 ? 1 : 0;
            }
        }
        return (double) different / a.getWidth() / a.getHeight();
    }

    private static BufferedImage picture(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 144);
        }
    }
}
