package duikai.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Puts into a JPEG file what cameras and agencies put there. */
public final class JpegNotes {
    private static final int AFTER_START_OF_IMAGE = 2;

    private JpegNotes() {}

    /** A note of the camera how it was held; 1 to 8 mean something. */
    public static byte[] held(byte[] jpeg, int orientation) {
        return with(jpeg, 0xE1, out -> {
            out.writeBytes("Exif\0\0MM\0*");
            out.writeInt(8);
            out.writeShort(1);
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(orientation);
            out.writeShort(0);
            out.writeInt(0);
        });
    }

    /** IPTC records as Photoshop keeps them, behind another of its resources. */
    public static byte[] iptc(byte[] jpeg, String caption, String byline, Charset charset) {
        return with(jpeg, 0xED, out -> {
            out.write("Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII));
            resource(out, 0x03ED, new byte[] {1, 2, 3});
            ByteArrayOutputStream records = new ByteArrayOutputStream();
            record(new DataOutputStream(records), 120, caption.getBytes(charset));
            record(new DataOutputStream(records), 80, byline.getBytes(charset));
            resource(out, 0x0404, records.toByteArray());
        });
    }

    /** An XMP packet. */
    public static byte[] xmp(byte[] jpeg, String packet) {
        return with(jpeg, 0xE1, out -> {
            out.writeBytes("http://ns.adobe.com/xap/1.0/\0");
            out.write(packet.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static void resource(DataOutputStream out, int number, byte[] content) throws IOException {
        out.writeBytes("8BIM");
        out.writeShort(number);
        out.writeShort(0);
        out.writeInt(content.length);
        out.write(content);
        if (content.length % 2 == 1) {
            out.write(0);
        }
    }

    private static void record(DataOutputStream out, int number, byte[] content) throws IOException {
        out.write(0x1C);
        out.write(2);
        out.write(number);
        out.writeShort(content.length);
        out.write(content);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] with(byte[] jpeg, int marker, Writing segment) {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            segment.to(new DataOutputStream(content));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(file);
            out.write(jpeg, 0, AFTER_START_OF_IMAGE);
            out.write(0xFF);
            out.write(marker);
            out.writeShort(content.size() + 2);
            content.writeTo(out);
            out.write(jpeg, AFTER_START_OF_IMAGE, jpeg.length - AFTER_START_OF_IMAGE);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
