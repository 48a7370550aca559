package duikai.issue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.params.provider.Arguments;

/** Small real pictures, and heads that claim to be large ones. */
public final class Images {
    private Images() {}

    public static byte[] png(int width, int height) {
        return encoded(width, height, "png");
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(width, height, "jpg");
    }

    private static byte[] encoded(int width, int height, String format) {
        return encoded(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), format);
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Pictures of every kind that may be placed, with a name each. */
    public static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("RGB JPEG", encoded(BufferedImage.TYPE_INT_RGB, "jpg")),
                Arguments.of("grey JPEG", encoded(BufferedImage.TYPE_BYTE_GRAY, "jpg")),
                Arguments.of("progressive JPEG", progressive()),
                Arguments.of("RGB PNG", encoded(BufferedImage.TYPE_INT_RGB, "png")),
                Arguments.of("grey PNG", encoded(BufferedImage.TYPE_BYTE_GRAY, "png")),
                Arguments.of("16-bit PNG", encoded(BufferedImage.TYPE_USHORT_GRAY, "png")),
                Arguments.of("black and white PNG", encoded(BufferedImage.TYPE_BYTE_BINARY, "png")),
                Arguments.of("palette PNG", encoded(BufferedImage.TYPE_BYTE_INDEXED, "png")),
                Arguments.of("PNG with alpha", encoded(BufferedImage.TYPE_INT_ARGB, "png")),
                Arguments.of("CMYK JPEG", cmyk()),
                Arguments.of("SVG", svg()));
    }

    private static byte[] svg() {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'><rect width='300' height='200' fill='#ccc'/></svg>"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encoded(int type, String format) {
        return encoded(new BufferedImage(300, 200, type), format);
    }

    private static byte[] progressive() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return written(
                writer, new IIOImage(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), null, null), settings);
    }

    /** Four bands without a colour space are written as they are; readers take them for CMYK. */
    private static byte[] cmyk() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 300, 200, 4, null);
        return written(writer, new IIOImage(raster, null, null), writer.getDefaultWriteParam());
    }

    private static byte[] written(ImageWriter writer, IIOImage image, ImageWriteParam settings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, image, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A small PNG whose header claims another size. */
    public static byte[] pngClaiming(int width, int height) {
        byte[] bytes = png(1, 1);
        CRC32 sum = new CRC32();
        ByteBuffer data = ByteBuffer.wrap(bytes).putInt(16, width).putInt(20, height);
        sum.update(bytes, 12, 17);
        data.putInt(29, (int) sum.getValue());
        return bytes;
    }
}
