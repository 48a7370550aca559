package duikai.separation;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;

/** Brings pictures to the resolution that is printed, and gives back the crispness that costs. */
final class Resampling {
    /** A screen needs no more than twice its ruling; a picture a little finer is left alone. */
    private static final double SPARE = 1.25;

    /** Weight of what a pixel differs from its neighbours by; newsprint softens, so more than on screens. */
    private static final float SHARPENING = 0.35f;

    private Resampling() {}

    /**
     * The picture, no larger than needed, sharpened.
     *
     * @param width in pixels that are needed for print, at least 1
     */
    static BufferedImage to(BufferedImage image, int width) {
        return sharpened(image.getWidth() > width * SPARE ? reduced(image, width) : image);
    }

    /** By halves as long as that goes: each pixel then is the mean of all it stands for. */
    private static BufferedImage reduced(BufferedImage image, int width) {
        BufferedImage reduced = image;
        while (reduced.getWidth() >= 2 * width) {
            reduced = scaled(reduced, (reduced.getWidth() + 1) / 2, (reduced.getHeight() + 1) / 2);
        }
        int height = (int) Math.max(1, Math.round((double) image.getHeight() * width / image.getWidth()));
        return scaled(reduced, width, height);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    private static BufferedImage sharpened(BufferedImage image) {
        if (image.getWidth() < 3 || image.getHeight() < 3) {
            return image;
        }
        float side = -SHARPENING / 4;
        float[] weights = {0, side, 0, side, 1 + SHARPENING, side, 0, side, 0};
        return new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
    }
}
