package duikai.overlay;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws two versions of pages over each other. */
public final class VersionOverlay {
    /** Pixels per inch: body type can be read, and a page takes some megabytes. */
    private static final double RESOLUTION = 150;

    private static final double POINTS_PER_INCH = 72;

    /** About two millimetres. */
    private static final int CELL = 12;

    /** Of one page; a larger one is drawn coarser. A broadsheet has eight million. */
    private static final double MOST_PIXELS = 40e6;

    private VersionOverlay() {}

    /**
     * A PDF with a page for each pair, in the trimmed size of the new page; the same for the same documents.
     *
     * @throws IOException where one of the documents cannot be read
     */
    public static byte[] of(byte[] old, byte[] now, List<PagePair> pairs) throws IOException {
        try (PDDocument before = Loader.loadPDF(old);
                PDDocument after = Loader.loadPDF(now);
                PDDocument overlay = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20)) {
            for (PagePair pair : pairs) {
                add(overlay, before, after, pair);
            }
            // The id of the file is reckoned from this instead of the clock.
            overlay.setDocumentId(0L);
            overlay.save(out);
            return out.toByteArray();
        }
    }

    private static void add(PDDocument overlay, PDDocument before, PDDocument after, PagePair pair) throws IOException {
        PDRectangle size = size(before, after, pair);
        double scale =
                Math.min(RESOLUTION / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / size.getWidth() / size.getHeight()));
        BufferedImage old = drawn(before, pair.old(), scale);
        BufferedImage now = drawn(after, pair.now(), scale);
        PDPage page = new PDPage(new PDRectangle(size.getWidth(), size.getHeight()));
        overlay.addPage(page);
        BufferedImage both = new RedBlue(old, now, CELL).drawn();
        PDImageXObject image = LosslessFactory.createFromImage(overlay, both);
        float width = (float) (both.getWidth() / scale);
        float height = (float) (both.getHeight() / scale);
        try (PDPageContentStream content = new PDPageContentStream(overlay, page)) {
            content.drawImage(image, 0, size.getHeight() - height, width, height);
        }
    }

    private static PDRectangle size(PDDocument before, PDDocument after, PagePair pair) {
        PDPage page = pair.now().isPresent()
                ? after.getPage(pair.now().getAsInt())
                : before.getPage(pair.old().orElseThrow());
        return page.getTrimBox();
    }

    /** What lies within the trimmed page; a white pixel for a page that is not there. */
    private static BufferedImage drawn(PDDocument document, OptionalInt index, double scale) throws IOException {
        if (index.isEmpty()) {
            BufferedImage nothing = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
            nothing.setRGB(0, 0, 0xFFFFFF);
            return nothing;
        }
        PDPage page = document.getPage(index.getAsInt());
        PDRectangle trim = page.getTrimBox();
        page.setCropBox(trim);
        double pixels = trim.getWidth() * scale * trim.getHeight() * scale;
        if (pixels > 2 * MOST_PIXELS) {
            throw new IOException("page " + (index.getAsInt() + 1) + " is much larger in one version");
        }
        return new PDFRenderer(document).renderImage(index.getAsInt(), (float) scale, ImageType.RGB);
    }
}
