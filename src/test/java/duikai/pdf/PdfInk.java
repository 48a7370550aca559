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

    private final double height;
    private final List<Rectangle2D> bounds = new ArrayList<>();

    private PdfInk(double height) {
        this.height = height;
    }

    /** In points from the top left corner of the first page, a box for each glyph of {@link PdfPage#glyphs} in their order. */
    public static List<Rectangle2D> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfInk reader = new PdfInk(document.getPage(0).getMediaBox().getHeight());
            reader.processPage(document.getPage(0));
            return reader.bounds;
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
        bounds.add(((PDVectorFont) font)
                .getNormalizedPath(code)
                .createTransformedShape(onPage)
                .getBounds2D());
    }
}
