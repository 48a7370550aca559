package duikai.separation;

import duikai.picture.ImageSize;
import duikai.picture.Orientation;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/** Turns photographs upright that a camera stored as it was held: PDF takes pixels as they are stored. */
public final class UprightPicture {
    /** It may be decoded and encoded once more for the press. */
    private static final float QUALITY = 0.95f;

    private UprightPicture() {}

    /** The same picture standing upright, without notes; the file itself where it does already; empty where it is damaged. */
    public static Optional<byte[]> of(byte[] file, Orientation orientation) {
        return orientation == Orientation.UPRIGHT ? Optional.of(file) : turned(file, orientation);
    }

    private static Optional<byte[]> turned(byte[] file, Orientation orientation) {
        return DecodedPicture.of(file)
                .map(picture -> JpegFile.of(turned(picture, orientation), QUALITY))
                .or(() -> CmykJpeg.plates(file).map(plates -> JpegFile.of(turned(plates, orientation), QUALITY)));
    }

    private static BufferedImage turned(DecodedPicture picture, Orientation orientation) {
        BufferedImage stored = picture.image();
        int type = picture.grey() ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
        int[] pixels = stored.getRGB(0, 0, stored.getWidth(), stored.getHeight(), null, 0, stored.getWidth());
        ImageSize size = new ImageSize(stored.getWidth(), stored.getHeight());
        int width = orientation.isLying() ? size.height() : size.width();
        int height = orientation.isLying() ? size.width() : size.height();
        BufferedImage upright = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                upright.setRGB(x, y, pixels[orientation.source(x, y, size)]);
            }
        }
        return upright;
    }

    private static Raster turned(Raster stored, Orientation orientation) {
        ImageSize size = new ImageSize(stored.getWidth(), stored.getHeight());
        int width = orientation.isLying() ? size.height() : size.width();
        int height = orientation.isLying() ? size.width() : size.height();
        WritableRaster upright =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, stored.getNumBands(), null);
        int[] pixel = new int[stored.getNumBands()];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int source = orientation.source(x, y, size);
                stored.getPixel(source % size.width(), source / size.width(), pixel);
                upright.setPixel(x, y, pixel);
            }
        }
        return upright;
    }
}
