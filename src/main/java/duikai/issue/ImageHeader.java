package duikai.issue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Looks at the head of a picture file, without decoding it: what it is, how large, and whether it is whole. */
final class ImageHeader {
    /** What a look at a file brought. */
    sealed interface Finding {}

    /** @param turned whether a camera noted that it must be turned before it stands upright */
    record Sound(ImageSize size, String ending, boolean turned) implements Finding {}

    record Damaged() implements Finding {}

    /** A format printers do not take. */
    record Foreign(String format) implements Finding {}

    /** Vector art with something inside that is not allowed. */
    record Refused(String what) implements Finding {}

    record Sizeless() implements Finding {}

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;

    private ImageHeader() {}

    static Finding of(byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        if (bytes.length >= 8 && data.getLong(0) == PNG) {
            return png(data);
        }
        if (bytes.length >= 3 && data.getShort(0) == (short) 0xFFD8) {
            return JpegHeader.of(data);
        }
        return new Foreign(formatOf(bytes));
    }

    private static Finding png(ByteBuffer data) {
        if (data.limit() < 33 || data.getInt(12) != IHDR) {
            return new Damaged();
        }
        ImageSize size = new ImageSize(data.getInt(16), data.getInt(20));
        boolean tooLarge = size.width() > 0 && size.height() > 0 && !size.isPrintable();
        return tooLarge || isWhole(data) ? new Sound(size, "png", false) : new Damaged();
    }

    /** Walks from chunk to chunk: each says how long it is. */
    private static boolean isWhole(ByteBuffer data) {
        long at = 8;
        while (at + 12 <= data.limit()) {
            int length = data.getInt((int) at);
            if (length < 0) {
                return false;
            }
            if (data.getInt((int) at + 4) == IEND) {
                return true;
            }
            at += 12L + length;
        }
        return false;
    }

    private static String formatOf(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        if (head.startsWith("GIF8")) {
            return "GIF";
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return "WebP";
        }
        if (head.startsWith("II*") || head.startsWith("MM")) {
            return "TIFF";
        }
        if (head.startsWith("BM")) {
            return "BMP";
        }
        if (head.startsWith("%PDF")) {
            return "PDF";
        }
        return head.startsWith("ftyp", 4) ? "HEIC" : "?";
    }
}
