package duikai.separation;

import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes of a picture file what the press prints of it: a JPEG in CMYK, or in grey where no colours are printed. */
public final class PressPicture {
    /** Above it files grow and nobody sees a difference in newsprint's screen. */
    private static final float QUALITY = 0.9f;

    private PressPicture() {}

    /**
     * The picture as it is printed.
     *
     * @param file JPEG or PNG in RGB or grey, with any profile
     * @param width in pixels that are needed at the size it is printed in
     * @param mono whether only the black plate is printed
     * @return empty where the file is in CMYK already and may be printed as it is, or cannot be decoded
     */
    public static Optional<byte[]> of(byte[] file, int width, OutputProfile profile, boolean mono) {
        return DecodedPicture.of(file).map(picture -> {
            var sized = Resampling.to(picture.image(), width);
            return jpeg(picture.grey() || mono ? profile.black(sized) : profile.separated(sized));
        });
    }

    /** As the samples are, without a colour transform: a reader takes four components without Adobe's mark for CMYK. */
    private static byte[] jpeg(Raster raster) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raster.getWidth() * raster.getHeight() / 4);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
