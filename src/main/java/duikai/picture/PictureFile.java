package duikai.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Looks at the head of a picture file, without decoding it: what it is, how large, and whether it is whole. */
public final class PictureFile {
    /** What a look at a file brought. */
    public sealed interface Finding {}

    /**
     * A picture that can be placed.
     *
     * @param ending {@code jpg}, {@code png} or {@code svg}
     * @param turned whether a camera noted that it must be turned before it stands upright
     * @param rgb whether it reaches the page in RGB; of vector art only the finished page tells
     */
    public record Sound(ImageSize size, String ending, boolean turned, boolean rgb) implements Finding {}

    /** Cut off, or no longer what its head says. */
    public record Damaged() implements Finding {}

    /** A format printers do not take. */
    public record Foreign(String format) implements Finding {}

    /** Nothing known; perhaps no picture at all. */
    public record Unknown() implements Finding {}

    /** Vector art with something inside that is not allowed. */
    public record Refused(String what) implements Finding {}

    /** Vector art that does not say how large it is. */
    public record Sizeless() implements Finding {}

    /** How files of other formats begin. */
    private static final Map<String, String> FOREIGN = Map.of(
            "(?s)GIF8.*", "GIF",
            "(?s)RIFF....WEBP.*", "WebP",
            "(?s)(II\\*\0|MM\0\\*).*", "TIFF",
            "(?s)BM.*", "BMP",
            "(?s)%PDF.*", "PDF",
            "(?s)%!PS.*", "EPS",
            "(?s)8BPS.*", "Photoshop",
            "(?s)....ftyp.*", "HEIC / AVIF",
            "(?s)\0\0\0\u000CjP  .*", "JPEG 2000",
            "(?s)\u001F\u008B.*", "gzip / SVGZ");

    private PictureFile() {}

    /** What the bytes of a file are, whatever its name says. */
    public static Finding look(byte[] bytes) {
        return SvgCheck.looksLikeSvg(bytes) ? SvgCheck.check(bytes) : pixels(bytes);
    }

    private static Finding pixels(byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        if (PngHeader.isPng(data)) {
            return PngHeader.of(data);
        }
        if (bytes.length >= 3 && data.getShort(0) == (short) 0xFFD8) {
            return JpegHeader.of(data);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return FOREIGN.entrySet().stream()
                .filter(format -> head.matches(format.getKey()))
                .findFirst()
                .<Finding>map(format -> new Foreign(format.getValue()))
                .orElse(new Unknown());
    }
}
