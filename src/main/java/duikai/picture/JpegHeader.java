package duikai.picture;

import duikai.picture.PictureFile.Damaged;
import duikai.picture.PictureFile.Finding;
import duikai.picture.PictureFile.Sound;
import java.nio.ByteBuffer;

/** The segments of a JPEG file before its picture data (ITU-T T.81 annex B). */
final class JpegHeader {
    private JpegHeader() {}

    static Finding of(ByteBuffer data) {
        int at = 2;
        while (at + 9 < data.limit()) {
            if ((data.get(at) & 0xFF) != 0xFF) {
                return new Damaged();
            }
            int marker = data.get(at + 1) & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = data.getShort(at + 2) & 0xFFFF;
            if (isFrame(marker)) {
                ImageSize size = new ImageSize(data.getShort(at + 7) & 0xFFFF, data.getShort(at + 5) & 0xFFFF);
                boolean sound =
                        size.width() > 0 && size.height() > 0 && (!size.isPrintable() || endsProperly(data, at));
                return sound ? new Sound(size, "jpg") : new Damaged();
            }
            at += 2 + Math.max(2, length);
        }
        return new Damaged();
    }

    /** Start of frame: all of C0–CF but tables (C4), JPG (C8) and conditioning (CC). */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Whether an end of image stands anywhere behind; cameras put their own data after it. */
    private static boolean endsProperly(ByteBuffer data, int from) {
        for (int at = data.limit() - 2; at > from; at--) {
            if (data.getShort(at) == (short) 0xFFD9) {
                return true;
            }
        }
        return false;
    }
}
