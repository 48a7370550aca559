package duikai.render;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.xmlgraphics.java2d.Graphics2DImagePainter;

/**
 * Vector art of nothing but filled paths, as nameplates, ornaments and QR codes are.
 *
 * @param pixels how large the art says it is, in whole CSS pixels, as FOP counts vector art
 * @param window what of its own coordinates fills that size, in the middle and undistorted
 */
record PathArt(Dimension pixels, Rectangle2D window, List<Filled> paths) implements Graphics2DImagePainter {
    /** An outline and the colour inside it. */
    record Filled(Shape outline, Color colour) {}

    PathArt {
        paths = List.copyOf(paths);
    }

    @Override
    public Dimension getImageSize() {
        return new Dimension(pixels);
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area) {
        graphics.transform(placement(area));
        for (Filled path : paths) {
            graphics.setColor(path.colour());
            graphics.fill(path.outline());
        }
    }

    private AffineTransform placement(Rectangle2D area) {
        double scale = Math.min(area.getWidth() / window.getWidth(), area.getHeight() / window.getHeight());
        AffineTransform placement = AffineTransform.getTranslateInstance(area.getCenterX(), area.getCenterY());
        placement.scale(scale, scale);
        placement.translate(-window.getCenterX(), -window.getCenterY());
        return placement;
    }
}
