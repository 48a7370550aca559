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
        ImageSize upright = orientation.upright(size(picture.image().getRaster()));
        BufferedImage rgb = new BufferedImage(upright.width(), upright.height(), BufferedImage.TYPE_INT_RGB);
        turn(picture.image().getRaster(), rgb.getRaster(), orientation);
        return picture.grey() ? grey(rgb) : rgb;
    }

    private static BufferedImage grey(BufferedImage rgb) {
        BufferedImage grey = new BufferedImage(rgb.getWidth(), rgb.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < rgb.getHeight(); y++) {
            for (int x = 0; x < rgb.getWidth(); x++) {
                grey.setRGB(x, y, rgb.getRGB(x, y));
            }
        }
        return grey;
    }

    private static Raster turned(Raster plates, Orientation orientation) {
        ImageSize upright = orientation.upright(size(plates));
        WritableRaster turned = Raster.createInterleavedRaster(
                DataBuffer.TYPE_BYTE, upright.width(), upright.height(), plates.getNumBands(), null);
        turn(plates, turned, orientation);
        return turned;
    }

    private static void turn(Raster stored, WritableRaster upright, Orientation orientation) {
        ImageSize size = size(stored);
        int[] pixel = new int[stored.getNumBands()];
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                int source = orientation.source(x, y, size);
                upright.setPixel(x, y, stored.getPixel(source % size.width(), source / size.width(), pixel));
            }
        }
    }

    private static ImageSize size(Raster raster) {
        return new ImageSize(raster.getWidth(), raster.getHeight());
    }
}
