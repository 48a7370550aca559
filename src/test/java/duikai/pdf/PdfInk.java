package duikai.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Where the glyphs of a page have their ink: the bounds of their outlines as the PDF's own fonts have them. */
public final class PdfInk extends PDFMarkedContentExtractor {
    private static final double THOUSANDTH = 0.001;

    /**
     * A glyph's ink.
     *
     * @param bounds in points from the top left corner of the page
     * @param turned whether the glyph is turned clockwise
     */
    public record Ink(Rectangle2D bounds, boolean turned) {}

    private final double height;
    private final List<Ink> inks = new ArrayList<>();

    private PdfInk(double height) {
        this.height = height;
    }

    /** Of each glyph of the first page's {@link PdfPage#glyphs}, in their order. */
    public static List<Ink> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfInk reader = new PdfInk(document.getPage(0).getMediaBox().getHeight());
            reader.processPage(document.getPage(0));
            return reader.inks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        AffineTransform onPage = AffineTransform.getScaleInstance(1, -1);
        onPage.translate(0, -height);
        onPage.concatenate(matrix.createAffineTransform());
        onPage.scale(THOUSANDTH, THOUSANDTH);
        Rectangle2D bounds = ((PDVectorFont) font)
                .getNormalizedPath(code)
                .createTransformedShape(onPage)
                .getBounds2D();
        inks.add(new Ink(bounds, matrix.getShearX() < 0 || matrix.getShearY() < 0));
    }
}
