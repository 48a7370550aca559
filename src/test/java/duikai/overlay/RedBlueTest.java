package duikai.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** What has which colour in an overlay. */
class RedBlueTest {
    private static final int SIDE = 120;
    private static final int WHITE = 0xFFFFFF;

    private static BufferedImage paper() {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                image.setRGB(x, y, WHITE);
            }
        }
        return image;
    }

    private static BufferedImage with(int x, int y, int rgb) {
        BufferedImage image = paper();
        image.setRGB(x, y, rgb);
        return image;
    }

    private static int[] channels(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return new int[] {(rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF};
    }

    @Test
    void inkOfBothIsGreyOnWhitePaper() {
        BufferedImage drawn = new RedBlue(with(10, 10, 0), with(10, 10, 0), 12).drawn();

        int[] ink = channels(drawn, 10, 10);
        assertThat(ink[0]).isBetween(100, 200).isEqualTo(ink[1]).isEqualTo(ink[2]);
        assertThat(drawn.getRGB(11, 10) & WHITE).isEqualTo(WHITE);
    }

    @Test
    void inkOfTheOldOneIsRedAndOfTheNewOneBlueOnYellowPaper() {
        BufferedImage drawn = new RedBlue(with(10, 10, 0), with(60, 10, 0), 12).drawn();

        assertThat(channels(drawn, 10, 10)[0]).isGreaterThan(200);
        assertThat(channels(drawn, 10, 10)[1]).isZero();
        assertThat(channels(drawn, 10, 10)[2]).isZero();
        assertThat(channels(drawn, 60, 10)[0]).isZero();
        assertThat(channels(drawn, 60, 10)[1]).isZero();
        assertThat(channels(drawn, 60, 10)[2]).isGreaterThan(150);
        assertThat(channels(drawn, 12, 12)[2]).as("paper beside it").isLessThan(200);
        assertThat(drawn.getRGB(110, 110) & WHITE).as("paper far from it").isEqualTo(WHITE);
    }

    @Test
    void anotherColourOfTheSameStrengthIsSeen() {
        BufferedImage drawn = new RedBlue(with(10, 10, 0xFF0000), with(10, 10, 0x008200), 12).drawn();

        assertThat(channels(drawn, 12, 12)[2]).as("paper beside it").isLessThan(200);
    }

    @Test
    void aHairIsNoDifference() {
        BufferedImage drawn = new RedBlue(with(10, 10, 0x404040), with(10, 10, 0x505050), 12).drawn();

        assertThat(drawn.getRGB(12, 12) & WHITE).isEqualTo(WHITE);
    }

    @Test
    void whatStandsOutOfTheSmallerPageIsSeenToo() {
        BufferedImage small = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        small.setRGB(0, 0, WHITE);

        BufferedImage drawn = new RedBlue(with(60, 60, 0), small, 12).drawn();

        assertThat(drawn.getWidth()).isEqualTo(SIDE);
        assertThat(channels(drawn, 60, 60)[0]).isGreaterThan(200);
        assertThat(channels(drawn, 60, 60)[1]).isZero();
    }
}
