package duikai.picture;

import duikai.picture.PictureFile.Damaged;
import duikai.picture.PictureFile.Finding;
import duikai.picture.PictureFile.Refused;
import duikai.picture.PictureFile.Sound;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Looks at a PDF that is to be placed as a picture, as advertisements come: one page, as large as it is trimmed. */
final class PdfArt {
    private static final double PIXELS_PER_POINT = 96.0 / 72;

    private PdfArt() {}

    static Finding look(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) {
                return new Refused("encryption");
            }
            if (document.getNumberOfPages() != 1) {
                return new Refused(document.getNumberOfPages() + " pages");
            }
            PDPage page = document.getPage(0);
            if (page.getRotation() != 0) {
                return new Refused("a turned page");
            }
            PDRectangle trim = page.getTrimBox();
            ImageSize size = new ImageSize(pixels(trim.getWidth()), pixels(trim.getHeight()));
            return size.width() > 0 && size.height() > 0 ? new Sound(size, "pdf") : new Damaged();
        } catch (IOException | RuntimeException e) {
            // Readers of damaged files throw whatever they stumble over.
            return new Damaged();
        }
    }

    private static int pixels(double points) {
        return (int) Math.round(points * PIXELS_PER_POINT);
    }
}
