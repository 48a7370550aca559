import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Separates a picture into four inks and writes it as press desks do: JPEG with an Adobe marker, inks inverted. */
final class Press {
    /** The newspaper takes 220 %, and coding adds some in places. */
    private static final double MOST_INK = 2.12;
    private static final float QUALITY = 0.80f;

    private Press() {}

    static void proof(float[][] rgb, int width, int height, Path file) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            int v = 0;
            for (int c = 0; c < 3; c++) {
                v = v << 8 | Math.round(rgb[c][i] * 255);
            }
            image.setRGB(i % width, i / width, v);
        }
        ImageIO.write(image, "png", file.toFile());
    }

    static void print(float[][] rgb, int width, int height, double lift, Path file) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        double[] ink = new double[4];
        for (int i = 0; i < width * height; i++) {
            separate(rgb[0][i], rgb[1][i], rgb[2][i], lift, ink);
            for (int c = 0; c < 4; c++) {
                raster.setSample(i % width, i / width, c, 255 - (int) Math.round(ink[c] * 255));
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        ByteArrayOutputStream coded = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(coded)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), how);
        }
        writer.dispose();
        byte[] data = coded.toByteArray();
        byte[] marker = {
            (byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0 /* no change of colour space */
        };
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(data, 0, 2);
        whole.write(marker);
        whole.write(data, 2, data.length - 2);
        Files.write(file, whole.toByteArray());
    }

    /**
     * Colours are made purer and lighter first, for on newsprint they lose of both; much of the grey goes into black; then the
     * limit.
     */
    private static void separate(double r, double g, double b, double lift, double[] ink) {
        double light = 0.30 * r + 0.59 * g + 0.11 * b;
        double[] c = {r, g, b};
        for (int i = 0; i < 3; i++) {
            double pure = Math.min(1, Math.max(0, light + (c[i] - light) * 1.35));
            c[i] = 1 - Math.pow(pure, lift);
        }
        double grey = Math.min(c[0], Math.min(c[1], c[2]));
        double black = Math.pow(grey, 2.1) * 0.9;
        double under = 0.8 * black;
        ink[0] = Math.max(0, (c[0] - under) / (1 - under));
        ink[1] = Math.max(0, (c[1] - under) / (1 - under)) * 0.94;
        ink[2] = Math.max(0, (c[2] - under) / (1 - under)) * 0.92;
        ink[3] = black;
        double over = ink[0] + ink[1] + ink[2] + ink[3] - MOST_INK;
        if (over > 0) {
            double colours = ink[0] + ink[1] + ink[2];
            for (int i = 0; i < 3; i++) {
                ink[i] *= 1 - over / colours;
            }
        }
    }
}
