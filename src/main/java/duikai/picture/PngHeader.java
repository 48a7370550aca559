package duikai.picture;

import duikai.picture.PictureFile.Damaged;
import duikai.picture.PictureFile.Finding;
import duikai.picture.PictureFile.Heavy;
import duikai.picture.PictureFile.Sound;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The chunks of a PNG file (ISO/IEC 15948): each says how long it is and carries a checksum, so that a flipped byte is found
 * without decoding. The picture data are unpacked and counted, since a small file may claim to be a large picture, and a colour
 * profile may unpack to a gigabyte.
 */
final class PngHeader {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int ICCP = 0x69434350;
    private static final int TRNS = 0x74524E53;

    /** Bytes of an unpacked picture: FOP needs them twice. */
    private static final long MOST_UNPACKED = 180_000_000;

    private static final int LARGEST_PROFILE = 16 << 20;

    private final ByteBuffer data;
    private final Inflater inflater = new Inflater();
    private final byte[] unpacked = new byte[1 << 16];
    private final long leastBytes;
    private long pictureBytes;
    private boolean transparent;

    private PngHeader(ByteBuffer data, ImageSize size) {
        this.data = data;
        leastBytes = leastBytes(data, size);
    }

    static boolean isPng(ByteBuffer data) {
        return data.limit() >= 8 && data.getLong(0) == SIGNATURE;
    }

    static Finding of(ByteBuffer data) {
        if (data.limit() < 33 || data.getInt(12) != IHDR) {
            return new Damaged();
        }
        ImageSize size = new ImageSize(data.getInt(16), data.getInt(20));
        boolean sensible = size.width() > 0 && size.height() > 0;
        if (sensible && !size.isPrintable()) {
            return new Sound(size, "png");
        }
        PngHeader png = new PngHeader(data, size);
        if (!sensible || !png.isWhole()) {
            return new Damaged();
        }
        return png.isHeavy(size) ? new Heavy(size) : new Sound(size, "png");
    }

    /** FOP embeds grey, colours and palettes of up to eight bits as they are, and unpacks what is finer, transparent or interlaced. */
    private boolean isHeavy(ImageSize size) {
        int kind = data.get(25);
        boolean unpacked = data.get(24) == 16 || kind == 4 || kind == 6 || transparent || data.get(28) != 0;
        int samples = transparent || kind == 3 ? 4 : samples(data);
        long bytes = (long) size.width() * size.height() * samples * Math.max(1, data.get(24) / 8);
        return unpacked && bytes > MOST_UNPACKED;
    }

    private boolean isWhole() {
        try {
            return walk() && pictureBytes >= leastBytes;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** Whether every chunk up to the last is there, unharmed. */
    private boolean walk() throws DataFormatException {
        long at = 8;
        while (at + 12 <= data.limit()) {
            int length = data.getInt((int) at);
            int kind = data.getInt((int) at + 4);
            if (length < 0 || at + 12 + length > data.limit() || !isIntact((int) at, length)) {
                return false;
            }
            ByteBuffer content = data.slice((int) at + 8, length);
            if (kind == IEND) {
                return true;
            }
            transparent |= kind == TRNS;
            if (kind == IDAT && pictureBytes < leastBytes) {
                pictureBytes += unpack(content, inflater, leastBytes - pictureBytes);
            }
            if (kind == ICCP && isBomb(content)) {
                return false;
            }
            at += 12L + length;
        }
        return false;
    }

    private boolean isIntact(int at, int length) {
        CRC32 sum = new CRC32();
        sum.update(data.slice(at + 4, length + 4));
        return (int) sum.getValue() == data.getInt(at + 8 + length);
    }

    /** A profile's name of at most 79 letters, a zero, the method, then the packed profile. */
    private boolean isBomb(ByteBuffer profile) throws DataFormatException {
        int start = 0;
        while (start < profile.limit() && profile.get(start) != 0) {
            start++;
        }
        Inflater own = new Inflater();
        try {
            int from = Math.min(profile.limit(), start + 2);
            return unpack(profile.slice(from, profile.limit() - from), own, LARGEST_PROFILE) > LARGEST_PROFILE;
        } finally {
            own.end();
        }
    }

    /** How many bytes come out; no more than a little above {@code most} are unpacked. */
    private long unpack(ByteBuffer packed, Inflater with, long most) throws DataFormatException {
        with.setInput(packed);
        long count = 0;
        int more = with.inflate(unpacked);
        while (more > 0 && count <= most) {
            count += more;
            more = with.inflate(unpacked);
        }
        return count;
    }

    /** The picture's rows with a byte before each; interlaced pictures have a few more. */
    private static long leastBytes(ByteBuffer data, ImageSize size) {
        long bits = (long) size.width() * samples(data) * data.get(24);
        return ((bits + 7) / 8 + 1) * size.height();
    }

    private static int samples(ByteBuffer data) {
        return switch (data.get(25)) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }
}
