package duikai.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks at the head of a picture file, without decoding it: what it is, how large, and whether it is whole. */
public final class PictureFile {
    /** What a look at a file brought. */
    public sealed interface Finding {}

    /**
     * A picture that can be placed.
     *
     * @param size of the upright picture
     * @param ending {@code jpg}, {@code png}, {@code svg} or {@code pdf}
     */
    public record Sound(ImageSize size, String ending, PhotoNotes notes) implements Finding {
        Sound(ImageSize size, String ending) {
            this(size, ending, PhotoNotes.NONE);
        }

        private Sound with(PhotoNotes found) {
            return new Sound(found.orientation().upright(size), ending, found);
        }
    }

    /** Cut off, or no longer what its head says. */
    public record Damaged() implements Finding {}

    /** A format printers do not take. */
    public record Foreign(String format) implements Finding {}

    /** Nothing known; perhaps no picture at all. */
    public record Unknown() implements Finding {}

    /** Pixels that FOP passes on only after unpacking them, more of them than there is memory for. */
    public record Heavy(ImageSize size) implements Finding {}

    /** Vector art with something inside that is not allowed. */
    public record Refused(String what) implements Finding {}

    /** Vector art that does not say how large it is. */
    public record Sizeless() implements Finding {}

    /** How files of other formats begin. */
    private record Beginning(String pattern, String format) {}

    private static final int PDF = 0x25504446;

    /** The first that fits counts. */
    private static final List<Beginning> FOREIGN = List.of(
            new Beginning("(?s)GIF8.*", "GIF"),
            new Beginning("(?s)RIFF....WEBP.*", "WebP"),
            new Beginning("(?s)(II\\*\0|MM\0\\*).*", "TIFF"),
            new Beginning("(?s)....ftyp.*", "HEIC / AVIF"),
            new Beginning("(?s)\0\0\0\u000CjP  .*", "JPEG 2000"),
            new Beginning("(?s)%!PS.*", "EPS"),
            new Beginning("(?s)8BPS.*", "Photoshop"),
            new Beginning("(?s)\u001F\u008B.*", "gzip / SVGZ"),
            new Beginning("(?s)BM.*", "BMP"));

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
            Finding jpeg = JpegHeader.of(data);
            return jpeg instanceof Sound sound && sound.size().isPrintable() ? sound.with(PhotoNotes.of(bytes)) : jpeg;
        }
        if (bytes.length >= 4 && data.getInt(0) == PDF) {
            return PdfArt.look(bytes);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return FOREIGN.stream()
                .filter(beginning -> head.matches(beginning.pattern()))
                .findFirst()
                .<Finding>map(beginning -> new Foreign(beginning.format()))
                .orElse(new Unknown());
    }
}
