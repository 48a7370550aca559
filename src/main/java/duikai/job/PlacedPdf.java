package duikai.job;

import duikai.imposition.Insertion;
import duikai.issue.Issue;
import duikai.page.ComposedPage;
import duikai.page.PlacedPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pictures that are PDF, as advertisements come. A proof shows a picture of them, drawn once; on a page for the press their place
 * stays empty until the page is drawn, and then they are laid there themselves.
 */
final class PlacedPdf {
    private static final int DPI = 200;
    private static final double POINTS_PER_INCH = 72;
    private static final double MOST_PIXELS = 30_000_000;

    private PlacedPdf() {}

    /** A picture of its trimmed page; empty where it cannot be drawn. */
    static Optional<byte[]> picture(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            page.setCropBox(page.getTrimBox());
            double inches = page.getTrimBox().getWidth()
                    * (page.getTrimBox().getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH));
            float dpi = (float) Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(inches, 1)));
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
            ImageIO.write(image, "png", out);
            return Optional.of(out.toByteArray());
        } catch (IOException | RuntimeException e) {
            // Readers of damaged files throw whatever they stumble over.
            return Optional.empty();
        }
    }

    /** Art of nothing, in the proportions of the place. */
    static byte[] empty(PlacedPicture place) {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\"/>",
                        Math.max(1, Math.round(place.whole().width().toPoints())),
                        Math.max(1, Math.round(place.whole().height().toPoints())))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Those of a page. */
    static List<PlacedPicture> on(ComposedPage page) {
        return page.blocks().stream()
                .flatMap(block -> block.items().stream())
                .filter(item -> item instanceof PlacedPicture picture && picture.isDocument())
                .map(PlacedPicture.class::cast)
                .toList();
    }

    /** What is to be laid on a page. */
    static List<Insertion> insertions(ComposedPage page, Issue issue) {
        return on(page).stream()
                .flatMap(
                        picture -> issue
                                .file(picture.resource())
                                .map(file -> new Insertion(picture.box(), picture.whole(), file))
                                .stream())
                .toList();
    }
}
