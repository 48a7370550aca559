package duikai.job;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of finished pages, drawn from the PDF itself so that they show what was written and not what was meant. */
public final class PagePictures {
    /** Enough to read body type on a screen. */
    private static final int DPI = 150;

    private static final float THUMBNAIL_DPI = 12;

    private PagePictures() {}

    /**
     * A small PNG of the first page.
     *
     * @throws IOException where the document cannot be read
     */
    public static byte[] thumbnail(byte[] pdf) throws IOException {
        ImageIO.setUseCache(false);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, THUMBNAIL_DPI, ImageType.GRAY);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
    }

    /** How many pages a document has. */
    static int count(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** A PNG of each page. */
    public static List<byte[]> png(byte[] pdf) {
        return png(pdf, DPI);
    }

    /** The same, so many pixels to an inch. */
    public static List<byte[]> png(byte[] pdf, int dpi) {
        List<byte[]> pictures = new ArrayList<>();
        ImageIO.setUseCache(false);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, dpi, ImageType.RGB);
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
                ImageIO.write(image, "png", out);
                pictures.add(out.toByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pictures;
    }
}
