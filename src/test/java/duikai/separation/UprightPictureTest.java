package duikai.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duikai.picture.ImageSize;
import duikai.picture.JpegNotes;
import duikai.picture.PhotoNotes;
import duikai.picture.PictureFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photographs as cameras and agencies store them. */
class UprightPictureTest {
    private static final Path CMYK = Path.of("src/test/resources/pictures/cmyk-adobe.jpg");

    /** 60 x 40, its quarters red, green, blue and white. */
    private static byte[] quarters() {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < colours.length; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * 30, i / 2 * 20, 30, 20);
        }
        graphics.dispose();
        return JpegFile.of(image, 1);
    }

    private static String corners(BufferedImage image) {
        int right = image.getWidth() - 5;
        int foot = image.getHeight() - 5;
        int[] corners = {image.getRGB(4, 4), image.getRGB(right, 4), image.getRGB(4, foot), image.getRGB(right, foot)};
        StringBuilder names = new StringBuilder();
        for (int corner : corners) {
            Color colour = new Color(corner);
            boolean red = colour.getRed() > 128;
            boolean blue = colour.getBlue() > 128;
            names.append(red && blue ? 'W' : red ? 'R' : blue ? 'B' : 'G');
        }
        return names.toString();
    }

    /** The corners from top left to bottom right, as Exif draws them. */
    @ParameterizedTest
    @CsvSource({"1,RGBW", "2,GRWB", "3,WBGR", "4,BWRG", "5,RBGW", "6,BRWG", "7,WGBR", "8,GWRB", "9,RGBW"})
    void picturesStandAsTheyWereTaken(int orientation, String corners) throws IOException {
        byte[] file = JpegNotes.held(quarters(), orientation);
        PictureFile.Sound sound = (PictureFile.Sound) PictureFile.look(file);
        byte[] upright = UprightPicture.of(file, sound.notes().orientation()).orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(upright));

        assertThat(corners(image)).isEqualTo(corners);
        assertThat(sound.size()).isEqualTo(new ImageSize(image.getWidth(), image.getHeight()));
        assertThat(image.getWidth()).isEqualTo(orientation >= 5 && orientation <= 8 ? 40 : 60);
        assertThat(PhotoNotes.of(upright).orientation())
                .isEqualTo(duikai.picture.Orientation.UPRIGHT)
                .as("once is enough");
    }

    /** Made by ImageMagick: cyan goes down, magenta up, yellow to the right, and a little black. */
    @Test
    void platesOfAdobesFilesAreRead() throws IOException {
        Raster plates = CmykJpeg.plates(Files.readAllBytes(CMYK)).orElseThrow();
        int foot = plates.getHeight() - 1;
        int right = plates.getWidth() - 1;

        assertThat(plates.getPixel(0, 0, (int[]) null)).satisfies(near(255, 0, 51, 26));
        assertThat(plates.getPixel(right, 0, (int[]) null)).satisfies(near(255, 0, 151, 26));
        assertThat(plates.getPixel(0, foot, (int[]) null)).satisfies(near(0, 230, 51, 0));
        assertThat(plates.getPixel(right, foot, (int[]) null)).satisfies(near(0, 230, 151, 0));
    }

    private static java.util.function.Consumer<int[]> near(int... inks) {
        return pixel -> {
            for (int i = 0; i < inks.length; i++) {
                assertThat(pixel[i]).isBetween(inks[i] - 4, inks[i] + 4);
            }
        };
    }

    @Test
    void platesAreTurnedToo() throws IOException {
        byte[] file = JpegNotes.held(Files.readAllBytes(CMYK), 6);
        byte[] upright =
                UprightPicture.of(file, PhotoNotes.of(file).orientation()).orElseThrow();
        Raster stored = CmykJpeg.plates(file).orElseThrow();
        Raster turned = CmykJpeg.plates(upright).orElseThrow();

        assertThat(turned.getWidth()).isEqualTo(stored.getHeight());
        int[] corner = stored.getPixel(0, stored.getHeight() - 1, (int[]) null);
        int[] topLeft = turned.getPixel(0, 0, (int[]) null);
        for (int i = 0; i < corner.length; i++) {
            assertThat(topLeft[i]).isBetween(corner[i] - 8, corner[i] + 8);
        }
    }

    @Test
    void onBlackPagesPlatesBecomeOneGrey() throws IOException {
        OutputProfile profile = OutputProfile.of(Files.readAllBytes(Path.of("fo-templates/base/newsprint.icc")))
                .orElseThrow();
        byte[] file = Files.readAllBytes(CMYK);

        assertThat(PressPicture.of(file, 1000, profile, false)).isEmpty();
        BufferedImage grey = ImageIO.read(new ByteArrayInputStream(
                PressPicture.of(file, 1000, profile, true).orElseThrow()));
        assertThat(grey.getRaster().getNumBands()).isEqualTo(1);
        assertThat(grey.getRaster().getSample(0, 0, 0)).isCloseTo(grey(profile, 255, 0, 51, 26), within(12));
        assertThat(grey.getRaster().getSample(63, 47, 0)).isCloseTo(grey(profile, 0, 230, 151, 0), within(12));
    }

    private static int grey(OutputProfile profile, double... inks) {
        Ink ink = new Ink(inks[0] / 255, inks[1] / 255, inks[2] / 255, inks[3] / 255);
        return (int) Math.round(255 * (1 - profile.grey(ink).black()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void agenciesCaptionsAreRead(String charset) {
        byte[] file = JpegNotes.iptc(quarters(), "10月30日，市民在青洛河边散步。", "沈知衡", Charset.forName(charset));
        PhotoNotes notes = PhotoNotes.of(file);

        assertThat(notes.caption()).contains("10月30日，市民在青洛河边散步。");
        assertThat(notes.credit()).contains("沈知衡");
        assertThat(notes.orientation()).isEqualTo(duikai.picture.Orientation.UPRIGHT);
    }

    @Test
    void damagedNotesAreNone() {
        byte[] file = JpegNotes.iptc(quarters(), "说明".repeat(50), "", StandardCharsets.UTF_8);
        for (int at = 2; at < 60; at++) {
            byte[] broken = file.clone();
            Arrays.fill(broken, at, at + 4, (byte) 0xFF);
            assertThat(PhotoNotes.of(broken)).isNotNull();
        }
    }
}
