package duikai.overlay;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Lays two pictures of a page over each other. A pixel's ink is what it lacks of white; ink of both is grey, ink of the old one
 * alone red, of the new one alone blue. Around every difference the paper is yellow, so that a changed comma is found on a
 * broadsheet.
 */
final class RedBlue {
    private static final int WHITE = 255;

    /** Ink both have is shown at so much of its strength, so that colours stand out. */
    private static final double FAINT = 0.45;

    /** Differences below this are edges of letters that fell on other pixels by a hair. */
    private static final int LEAST = 40;

    private final BufferedImage old;
    private final BufferedImage now;
    private final int width;
    private final int height;
    private final Halo halo;

    /** @param cell size of the cells whose paper becomes yellow, in pixels */
    RedBlue(BufferedImage old, BufferedImage now, int cell) {
        this.old = old;
        this.now = now;
        width = Math.max(old.getWidth(), now.getWidth());
        height = Math.max(old.getHeight(), now.getHeight());
        halo = new Halo(width, height, cell);
    }

    BufferedImage drawn() {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] was = new int[width];
        int[] is = new int[width];
        for (int y = 0; y < height; y++) {
            row(old, y, was);
            row(now, y, is);
            for (int x = 0; x < width; x++) {
                is[x] = pixel(was[x], is[x], x, y);
            }
            drawn.setRGB(0, y, width, 1, is, 0, width);
        }
        halo.tint(drawn);
        return drawn;
    }

    /** A row of a picture, white where it has no more. */
    private static void row(BufferedImage image, int y, int[] row) {
        Arrays.fill(row, 0xFFFFFF);
        if (y < image.getHeight()) {
            image.getRGB(0, y, image.getWidth(), 1, row, 0, image.getWidth());
        }
    }

    private int pixel(int was, int is, int x, int y) {
        int inkWas = ink(was);
        int inkIs = ink(is);
        int both = Math.min(inkWas, inkIs);
        int red = inkWas - both;
        int blue = inkIs - both;
        int colour = difference(was, is);
        if (Math.max(red, blue) < LEAST && colour >= LEAST) {
            // Another colour of the same strength.
            red = colour / 2;
            blue = colour / 2;
        }
        if (Math.max(red, blue) >= LEAST) {
            halo.mark(x, y);
        }
        double paper = WHITE - both * FAINT;
        return packed(paper - blue, paper - red - blue, paper - red);
    }

    /** By the weights of ITU-R BT.601. */
    private static int ink(int rgb) {
        return WHITE - (299 * channel(rgb, 16) + 587 * channel(rgb, 8) + 114 * channel(rgb, 0)) / 1000;
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs(channel(one, shift) - channel(other, shift)));
        }
        return most;
    }

    private static int channel(int rgb, int shift) {
        return (rgb >> shift) & 0xFF;
    }

    private static int packed(double red, double green, double blue) {
        return (clamped(red) << 16) | (clamped(green) << 8) | clamped(blue);
    }

    private static int clamped(double value) {
        return Math.clamp(Math.round(value), 0, WHITE);
    }
}
