package duikai.separation;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes JPEG files. */
final class JpegFile {
    private JpegFile() {}

    /**
     * Samples as they are, without a colour transform: a reader takes four components without Adobe's mark for CMYK.
     *
     * @param quality 0 to 1
     */
    static byte[] of(Raster raster, float quality) {
        return of(new IIOImage(raster, null, null), raster.getWidth() * raster.getHeight(), quality);
    }

    /** @param quality 0 to 1 */
    static byte[] of(BufferedImage image, float quality) {
        return of(new IIOImage(image, null, null), image.getWidth() * image.getHeight(), quality);
    }

    private static byte[] of(IIOImage image, int pixels, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(pixels / 4 + 1024);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, image, parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
