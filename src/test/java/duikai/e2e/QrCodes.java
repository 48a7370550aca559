package duikai.e2e;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import duikai.page.QrSymbol;
import duikai.unit.Rect;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the QR codes off a picture of the page, as a telephone would. */
final class QrCodes {
    private static final int DPI = 240;
    private static final double SCALE = DPI / 72.0;
    private static final int QUIET_MODULES = 4;
    private static final int WHITE = 250;
    /** Pixels that may be grey between black and white, and lost to rounding the box. */
    private static final int SOFT_EDGE = 2;

    private QrCodes() {}

    /** Codes that say something else than they should, or nothing; and a first page that has none. */
    static List<String> unreadable(MadePages made) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < made.pages().size(); i++) {
            List<QrSymbol> codes = codes(made, i);
            if (codes.isEmpty()) {
                continue;
            }
            BufferedImage page = picture(made, i);
            for (QrSymbol code : codes) {
                String read = read(part(page, code.box()));
                if (!read.equals(code.content())) {
                    wrong.add("'%s' instead of '%s'".formatted(read, code.content()));
                }
            }
        }
        return wrong;
    }

    /** Codes with anything in the four modules around them. */
    static List<String> disturbed(MadePages made) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < made.pages().size(); i++) {
            List<QrSymbol> codes = codes(made, i);
            BufferedImage page = codes.isEmpty() ? null : picture(made, i);
            for (QrSymbol code : codes) {
                BufferedImage part = part(page, code.box());
                int quiet = part.getWidth() * QUIET_MODULES / code.modules().size() - 2 * SOFT_EDGE;
                if (!isQuiet(part, quiet)) {
                    wrong.add(code.content());
                }
            }
        }
        return wrong;
    }

    private static boolean isQuiet(BufferedImage part, int quiet) {
        for (int y = 0; y < part.getHeight(); y++) {
            for (int x = 0; x < part.getWidth(); x++) {
                boolean inside =
                        x >= quiet && y >= quiet && x < part.getWidth() - quiet && y < part.getHeight() - quiet;
                if (!inside && (part.getRGB(x, y) & 0xFF) < WHITE) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<QrSymbol> codes(MadePages made, int page) {
        return made.page(page).blocks().stream()
                .flatMap(block -> block.items().stream())
                .filter(QrSymbol.class::isInstance)
                .map(QrSymbol.class::cast)
                .toList();
    }

    private static BufferedImage picture(MadePages made, int page) {
        try (PDDocument document = Loader.loadPDF(made.pdf())) {
            return new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage part(BufferedImage page, Rect box) {
        int x = (int) (box.x().toPoints() * SCALE) + SOFT_EDGE;
        int y = (int) (box.y().toPoints() * SCALE) + SOFT_EDGE;
        int side = (int) (box.width().toPoints() * SCALE) - 2 * SOFT_EDGE;
        return page.getSubimage(x, y, side, side);
    }

    private static String read(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        try {
            Result[] found = new QRCodeMultiReader().decodeMultiple(bitmap);
            return found.length == 1 ? found[0].getText() : "";
        } catch (NotFoundException e) {
            return "";
        }
    }
}
