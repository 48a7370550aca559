package duikai.preflight;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import duikai.unit.Length;
import duikai.unit.Rect;

/**
 * A QR code on a sheet 600 points high.
 *
 * @param left of its quiet zone, in points
 * @param bottom of its quiet zone, in points
 * @param module in points
 */
record QrSheet(String content, int left, int bottom, int module) {
    private static final int HIGH = 600;
    private static final int QUIET = 4;

    private ByteMatrix matrix() {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What paints it. */
    String operators() {
        ByteMatrix matrix = matrix();
        StringBuilder operators = new StringBuilder("/out gs 0 0 0 1 k ");
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y) == 1) {
                    int row = matrix.getHeight() - 1 - y;
                    operators.append("%d %d %d %d re "
                            .formatted(left + (QUIET + x) * module, bottom + (QUIET + row) * module, module, module));
                }
            }
        }
        return operators.append("f").toString();
    }

    /** The place, and what is to be found there. */
    Demands.Code demanded(String wanted) {
        int modules = matrix().getWidth() + 2 * QUIET;
        int side = modules * module;
        Rect box = new Rect(Length.pt(left), Length.pt(HIGH - bottom - side), Length.pt(side), Length.pt(side));
        return new Demands.Code(box, wanted, modules);
    }
}
