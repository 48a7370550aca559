package duikai.picture;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What camera, photographer and agency wrote into a JPEG file: Exif, and the records of IPTC-NAA (IIM 4.2).
 *
 * @param caption what is to be seen (2:120)
 * @param credit who took it (2:80), else who sells it (2:110)
 * @param generated whether it says that no camera took it (IPTC DigitalSourceType: trainedAlgorithmicMedia and its kin)
 */
public record PhotoNotes(
        Orientation orientation, Optional<String> caption, Optional<String> credit, boolean generated) {
    public static final PhotoNotes NONE =
            new PhotoNotes(Orientation.UPRIGHT, Optional.empty(), Optional.empty(), /* generated= */ false);

    /** Segments before the picture data. */
    private static final int MOST_HEAD = 1 << 18;

    private static final Charset CHINESE = Charset.forName("GB18030");

    /** The notes of a file; none where it is no JPEG, or they are damaged. */
    public static PhotoNotes of(byte[] file) {
        List<JpegSegmentMetadataReader> readers = List.of(new ExifReader(), new IptcSegments());
        try {
            Metadata notes = JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), readers);
            return new PhotoNotes(
                    orientation(notes.getFirstDirectoryOfType(ExifIFD0Directory.class)),
                    text(notes, IptcDirectory.TAG_CAPTION),
                    text(notes, IptcDirectory.TAG_BY_LINE).or(() -> text(notes, IptcDirectory.TAG_CREDIT)),
                    isGenerated(file));
        } catch (JpegProcessingException | IOException | RuntimeException e) {
            // Notes are an extra; whether the picture itself can be printed is found out elsewhere.
            return NONE;
        }
    }

    /** The word is looked for in the XMP as it stands: to be found it need not be understood. */
    private static boolean isGenerated(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, MOST_HEAD), StandardCharsets.ISO_8859_1);
        return head.contains("rainedAlgorithmicMedia");
    }

    private static Orientation orientation(@org.jspecify.annotations.Nullable Directory exif) {
        Integer number = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return number == null ? Orientation.UPRIGHT : Orientation.of(number);
    }

    private static Optional<String> text(Metadata notes, int tag) {
        Directory iptc = notes.getFirstDirectoryOfType(IptcDirectory.class);
        Object value = iptc == null ? null : iptc.getObject(tag);
        if (value instanceof StringValue[] several && several.length > 0) {
            value = several[0];
        }
        return value instanceof StringValue words
                ? Optional.of(decoded(words.getBytes()).strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** Few files say how they are written (1:90); what is not UTF-8 comes from programs of the mainland. */
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, CHINESE);
        }
    }
}
