package duikai.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Looks at the head of a picture file, without decoding it: what it is, how large, and whether it is whole. */
public final class PictureFile {
    /** What a look at a file brought. */
    public sealed interface Finding {}

    /**
     * A picture that can be placed.
     *
     * @param ending {@code jpg}, {@code png} or {@code svg}
     * @param turned whether a camera noted that it must be turned before it stands upright
     */
    public record Sound(ImageSize size, String ending, boolean turned) implements Finding {}

    /** Cut off, or no longer what its head says. */
    public record Damaged() implements Finding {}

    /** A format printers do not take. */
    public record Foreign(String format) implements Finding {}

    /** Vector art with something inside that is not allowed. */
    public record Refused(String what) implements Finding {}

    /** Vector art that does not say how large it is. */
    public record Sizeless() implements Finding {}

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;

    private PictureFile() {}

    /** What the bytes of a file are, whatever its name says. */
    public static Finding look(byte[] bytes) {
        return SvgCheck.looksLikeSvg(bytes) ? SvgCheck.check(bytes) : pixels(bytes);
    }

    private static Finding pixels(byte[] bytes) {
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
        boolean sensible = size.width() > 0 && size.height() > 0;
        boolean sound = sensible && (!size.isPrintable() || isWhole(data));
        return sound ? new Sound(size, "png", false) : new Damaged();
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
