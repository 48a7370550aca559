package duikai.picture;

import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.iptc.IptcReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds the records of IPTC among the resources that picture programs keep in a JPEG's APP13 segments (8BIM 0x0404), and reads
 * nothing else there: the XMP beside them is XML from anywhere.
 */
final class IptcSegments implements JpegSegmentMetadataReader {
    private static final byte[] PREAMBLE = "Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int SIGNATURE = 0x3842494D;
    private static final int IPTC = 0x0404;
    /** Signature, number, the shortest name, length. */
    private static final int HEAD = 4 + 2 + 2 + 4;

    @Override
    public Iterable<JpegSegmentType> getSegmentTypes() {
        return List.of(JpegSegmentType.APPD);
    }

    @Override
    public void readJpegSegments(Iterable<byte[]> segments, Metadata metadata, JpegSegmentType type) {
        for (byte[] segment : segments) {
            if (segment.length > PREAMBLE.length
                    && ByteBuffer.wrap(segment, 0, PREAMBLE.length).equals(ByteBuffer.wrap(PREAMBLE))) {
                resources(ByteBuffer.wrap(segment).position(PREAMBLE.length), metadata);
            }
        }
    }

    private static void resources(ByteBuffer data, Metadata metadata) {
        while (data.remaining() >= HEAD && data.getInt() == SIGNATURE) {
            int number = data.getShort() & 0xFFFF;
            int name = data.get() & 0xFF;
            int padded = name + (name + 1) % 2;
            if (padded + 4 > data.remaining()) {
                return;
            }
            data.position(data.position() + padded);
            int length = data.getInt();
            if (length < 0 || length > data.remaining()) {
                return;
            }
            byte[] content = new byte[length];
            data.get(content);
            if (number == IPTC) {
                new IptcReader().extract(new SequentialByteArrayReader(content), metadata, length);
            }
            data.position(data.position() + Math.min(length % 2, data.remaining()));
        }
    }
}
