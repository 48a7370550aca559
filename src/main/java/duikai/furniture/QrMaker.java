package duikai.furniture;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes QR codes (GB/T 18284): error correction M, a quiet zone of four modules. */
final class QrMaker {
    private static final int QUIET = 4;

    private QrMaker() {}

    /** The smallest version that holds the content, 1 to 40; empty where none does. */
    static Optional<Integer> version(String content) {
        return encode(content, Optional.empty()).map(code -> code.getVersion().getVersionNumber());
    }

    /** Modules along a side, quiet zone included. */
    static int side(int version) {
        return 17 + 4 * version + 2 * QUIET;
    }

    /** The rows of a code of that version, which must be large enough; see {@link duikai.page.QrSymbol}. */
    static List<String> modules(String content, int version) {
        ByteMatrix matrix = encode(content, Optional.of(version)).orElseThrow().getMatrix();
        String quiet = "0".repeat(QUIET);
        List<String> rows = new ArrayList<>();
        for (int y = -QUIET; y < matrix.getHeight() + QUIET; y++) {
            StringBuilder row = new StringBuilder(quiet);
            for (int x = 0; x < matrix.getWidth(); x++) {
                boolean inside = y >= 0 && y < matrix.getHeight();
                row.append(inside && matrix.get(x, y) == 1 ? '1' : '0');
            }
            rows.add(row.append(quiet).toString());
        }
        return rows;
    }

    private static Optional<QRCode> encode(String content, Optional<Integer> version) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(content)) {
            hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        }
        version.ifPresent(number -> hints.put(EncodeHintType.QR_VERSION, number));
        try {
            return Optional.of(Encoder.encode(content, ErrorCorrectionLevel.M, hints));
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }
}
