package duikai.separation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;

/** Pictures as they are printed: four plates or one, no larger than needed. */
class PressPictureTest {
    private final OutputProfile newsprint = OutputProfileTest.newsprint();

    private static byte[] png(int type, Color... stripes) throws IOException {
        BufferedImage image = new BufferedImage(stripes.length * 100, 200, type);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < stripes.length; i++) {
            graphics.setColor(stripes[i]);
            graphics.fillRect(i * 100, 0, 100, 200);
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static Raster raster(byte[] jpeg) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg)));
        return reader.readRaster(0, null);
    }

    @Test
    void whiteHasNoInkAndRedHasMagentaAndYellow() throws IOException {
        byte[] picture = png(BufferedImage.TYPE_INT_RGB, Color.WHITE, Color.RED);
        Raster plates = raster(PressPicture.of(picture, 200, newsprint, false).orElseThrow());

        assertThat(plates.getNumBands()).isEqualTo(4);
        int[] white = plates.getPixel(50, 100, new int[4]);
        int[] red = plates.getPixel(150, 100, new int[4]);
        assertThat(white).containsExactly(0, 0, 0, 0);
        assertThat(red[1]).isGreaterThan(200);
        assertThat(red[2]).isGreaterThan(150);
        assertThat(red[0]).isLessThan(30);
    }

    @Test
    void glassIsPaper() throws IOException {
        byte[] picture = png(BufferedImage.TYPE_INT_ARGB, new Color(0, 0, 0, 0), Color.BLUE);
        Raster plates = raster(PressPicture.of(picture, 200, newsprint, false).orElseThrow());

        assertThat(plates.getPixel(50, 100, new int[4])).containsExactly(0, 0, 0, 0);
    }

    @Test
    void aPageOfBlackHasGreyPictures() throws IOException {
        byte[] picture = png(BufferedImage.TYPE_INT_RGB, Color.WHITE, Color.RED);
        Raster plate = raster(PressPicture.of(picture, 200, newsprint, true).orElseThrow());

        assertThat(plate.getNumBands()).isEqualTo(1);
        assertThat(plate.getSample(50, 100, 0)).isGreaterThan(250);
        assertThat(plate.getSample(150, 100, 0)).isBetween(80, 200);
    }

    @Test
    void greyPicturesStayOnTheBlackPlate() throws IOException {
        byte[] picture = png(BufferedImage.TYPE_BYTE_GRAY, Color.WHITE, Color.GRAY);

        assertThat(raster(PressPicture.of(picture, 200, newsprint, false).orElseThrow())
                        .getNumBands())
                .isEqualTo(1);
    }

    @Test
    void noMorePixelsThanThePressPrints() throws IOException {
        byte[] picture = png(BufferedImage.TYPE_INT_RGB, Color.WHITE, Color.RED, Color.GREEN, Color.BLUE);

        assertThat(raster(PressPicture.of(picture, 90, newsprint, false).orElseThrow())
                        .getWidth())
                .isEqualTo(90);
        assertThat(raster(PressPicture.of(picture, 350, newsprint, false).orElseThrow())
                        .getWidth())
                .isEqualTo(400);
    }

    @Test
    void whatIsNoPictureIsLeftAlone() {
        assertThat(PressPicture.of(new byte[] {1, 2, 3}, 100, newsprint, false)).isEmpty();
        assertThat(PressPicture.of("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8), 100, newsprint, false))
                .isEmpty();
    }
}
