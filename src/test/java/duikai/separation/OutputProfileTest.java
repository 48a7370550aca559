package duikai.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The profile of newsprint keeps its ink limit and prints greys as light as they are. */
class OutputProfileTest {
    private static final int STEPS = 33;

    private final OutputProfile newsprint = newsprint();

    static OutputProfile newsprint() {
        try {
            return OutputProfile.of(Files.readAllBytes(Path.of("fo-templates/base/newsprint.icc")))
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void noColourTakesMoreInkThanNewsprintHolds() {
        BufferedImage all = new BufferedImage(STEPS * STEPS, STEPS, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < all.getWidth(); x++) {
            for (int y = 0; y < STEPS; y++) {
                all.setRGB(x, y, step(x / STEPS) << 16 | step(x % STEPS) << 8 | step(y));
            }
        }
        Raster plates = newsprint.separated(all);
        double most = 0;
        int[] inks = new int[4];
        for (int x = 0; x < all.getWidth(); x++) {
            for (int y = 0; y < STEPS; y++) {
                plates.getPixel(x, y, inks);
                most = Math.max(most, (inks[0] + inks[1] + inks[2] + inks[3]) / 255.0);
            }
        }

        assertThat(most).isBetween(2.0, 2.2);
    }

    private static int step(int n) {
        return Math.min(255, n * 8);
    }

    @Test
    void whiteIsBarePaperAndBlackIsBlackAlone() {
        assertThat(newsprint.ink(1, 1, 1)).isEqualTo(Ink.PAPER);
        assertThat(newsprint.ink(0, 0, 0)).isEqualTo(Ink.BLACK);
        assertThat(newsprint.grey(Ink.BLACK)).isEqualTo(Ink.BLACK);
    }

    @Test
    void darkGreyPicturesAreMostlyBlack() {
        BufferedImage grey = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        grey.setRGB(0, 0, 0x808080);
        int[] inks = newsprint.separated(grey).getPixel(0, 0, new int[4]);

        assertThat(inks[3]).isGreaterThan(4 * Math.max(inks[0], Math.max(inks[1], inks[2])));
    }

    @Test
    void onABlackPlateAColourIsAsLightAsItWas() {
        double cyan = newsprint.grey(new Ink(1, 0, 0, 0)).black();
        double yellow = newsprint.grey(new Ink(0, 0, 1, 0)).black();

        assertThat(yellow).isLessThan(0.15);
        assertThat(cyan).isBetween(0.3, 0.7);
        assertThat(newsprint.grey(new Ink(0.5, 0, 0, 0)).black()).isCloseTo(cyan / 2, within(0.12));
    }

    @Test
    void whatIsNoProfileOfAPressIsRefused() throws IOException {
        assertThat(OutputProfile.of(new byte[10])).isEmpty();
        assertThat(OutputProfile.of(java.awt.color.ICC_Profile.getInstance(java.awt.color.ColorSpace.CS_sRGB)
                        .getData()))
                .isEmpty();
        byte[] cut = Files.readAllBytes(Path.of("fo-templates/base/newsprint.icc"));
        assertThat(OutputProfile.of(java.util.Arrays.copyOf(cut, 1000))).isEmpty();
        assertThat(newsprint.description()).isEqualTo("Newsprint coldset, CGATS TR 002-2007, TAC 220");
    }
}
