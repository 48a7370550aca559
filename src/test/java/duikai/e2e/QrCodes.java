package duikai.e2e;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the QR codes off a picture of the page, as a telephone would. */
final class QrCodes {
    private QrCodes() {}

    /** What the codes in a part of a page say; the part in points from the top left corner. */
    static SortedSet<String> in(byte[] pdf, int page, double x, double y, double width, double height) {
        double scale = 300 / 72.0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage whole = new PDFRenderer(document).renderImageWithDPI(page, 300, ImageType.GRAY);
            BufferedImage part = whole.getSubimage(
                    (int) (x * scale), (int) (y * scale), (int) (width * scale), (int) (height * scale));
            SortedSet<String> contents = new TreeSet<>();
            Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap(part)))
                    .map(Result::getText)
                    .forEach(contents::add);
            return contents;
        } catch (NotFoundException e) {
            return new TreeSet<>();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BinaryBitmap bitmap(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
    }
}
