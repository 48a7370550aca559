package duikai.preflight;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.Map;
import java.util.stream.Stream;

/** QR codes, read off the printed page as a telephone would (GB/T 18284). */
final class CodeChecks {
    private static final double RESOLUTION = 300;
    private static final int QUIET = 4;
    /** What is left over where the edge of the symbol falls inside a cell. */
    private static final double BARE = 0.02;

    private static final double WHITE = 255;

    private CodeChecks() {}

    static Stream<Finding> codes(PrintedPage page, Demands demands) {
        return demands.codes().stream().flatMap(code -> check(page, code));
    }

    private static Stream<Finding> check(PrintedPage page, Demands.Code code) {
        Rect place = new Rect(
                code.box().x().plus(page.trim().x()),
                code.box().y().plus(page.trim().y()),
                code.box().width(),
                code.box().height());
        InkRaster raster = InkRaster.of(page, place, RESOLUTION);
        String read = read(raster);
        if (!read.equals(code.content())) {
            return Stream.of(Finding.at(PreflightRule.CODE_UNREADABLE, page.number(), place, code.content(), read));
        }
        boolean disturbed = !isQuiet(raster, code.modules()) || inColour(page, place);
        return disturbed
                ? Stream.of(Finding.at(PreflightRule.CODE_DISTURBED, page.number(), place, code.content()))
                : Stream.empty();
    }

    private static String read(InkRaster raster) {
        int[] pixels = new int[raster.width() * raster.height()];
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                int grey = (int) Math.round((1 - raster.darkness(x, y)) * WHITE);
                pixels[y * raster.width() + x] = grey << 16 | grey << 8 | grey;
            }
        }
        BinaryBitmap picture =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(raster.width(), raster.height(), pixels)));
        try {
            return new QRCodeReader()
                    .decode(picture, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException unreadable) {
            return "";
        }
    }

    /** Whether the quiet zone is bare. */
    private static boolean isQuiet(InkRaster raster, int modules) {
        int zone = (int) Math.floor((double) raster.width() * QUIET / modules) - 1;
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                boolean inside =
                        x > zone && y > zone && x < raster.width() - 1 - zone && y < raster.height() - 1 - zone;
                if (!inside && raster.total(x, y) > BARE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Two plates out of register leave no code. */
    private static boolean inColour(PrintedPage page, Rect place) {
        return page.marks().stream()
                .filter(mark -> mark.box().overlaps(place.inset(Length.pt(0.5))))
                .anyMatch(mark ->
                        mark.flatPaint().map(paint -> !paint.ink().isGrey()).orElse(false));
    }
}
