package duikai.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** How dark a part of the first page is. */
final class Ink {
    private Ink() {}

    /** The share of dark pixels in a box given in points from the top left corner. */
    static double share(byte[] pdf, int x, int y, int width, int height) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 72, ImageType.GRAY);
            int dark = 0;
            for (int i = x; i < x + width; i++) {
                for (int j = y; j < y + height; j++) {
                    dark += (image.getRGB(i, j) & 0xFF) < 128 ? 1 : 0;
                }
            }
            return (double) dark / (width * height);
        }
    }
}
