package duikai.preflight;

import duikai.separation.Ink;
import duikai.unit.Rect;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The inks of a page in a raster of small cells, painted as plates are: a mark cuts out what lies under it on every plate, or
 * where it overprints only on the plates it prints itself.
 */
final class InkRaster {
    private static final double POINTS_PER_INCH = 72;
    private static final Set<String> PLATE_SPACES = Set.of("DeviceCMYK", "DeviceGray");

    private static final int PLATES = 4;
    private static final double WHOLE = 255;

    private final int width;
    private final int height;
    private final AffineTransform toCells;
    private final float[][] plates;

    /**
     * @param region in points from the bottom left corner of the sheet
     * @param resolution cells to an inch
     */
    InkRaster(Rectangle2D region, double resolution) {
        double scale = resolution / POINTS_PER_INCH;
        width = Math.max(1, (int) Math.ceil(region.getWidth() * scale));
        height = Math.max(1, (int) Math.ceil(region.getHeight() * scale));
        toCells = new AffineTransform(scale, 0, 0, -scale, -region.getX() * scale, region.getMaxY() * scale);
        plates = new float[PLATES][width * height];
    }

    /** All a page prints in a region of it, from its top left corner. */
    static InkRaster of(PrintedPage page, Rect region, double resolution) {
        double high = page.sheet().height().toPoints();
        InkRaster raster = new InkRaster(upwards(region, high), resolution);
        page.marks().stream()
                .filter(mark -> mark.box().overlaps(region))
                .forEach(mark -> raster.paint(mark, high, outline -> true));
        return raster;
    }

    private static Rectangle2D upwards(Rect box, double high) {
        return new Rectangle2D.Double(
                box.x().toPoints(),
                high - box.bottom().toPoints(),
                box.width().toPoints(),
                box.height().toPoints());
    }

    /**
     * Paints a mark.
     *
     * @param high the sheet in points
     * @param grey whether a letter in black alone, of such an outline, is painted too
     */
    void paint(Mark mark, double high, Predicate<Shape> grey) {
        switch (mark) {
            case Mark.Area area -> paint(area.outline(), area.paint().ink(), area.overprints());
            case Mark.Glyph glyph ->
                glyph.outline()
                        .filter(outline -> !glyph.paint().ink().isGrey() || grey.test(outline))
                        .ifPresent(outline -> paint(outline, glyph.paint().ink(), glyph.overprints()));
            case Mark.Picture picture ->
                picture.samples()
                        .filter(samples -> PLATE_SPACES.contains(picture.space()))
                        .ifPresent(samples ->
                                paint(samples, picture.place(), upwards(picture.box(), high), /* overprints= */ false));
            case Mark.Gradient gradient -> paint(gradient.outline(), gradient.heaviest(), gradient.overprints());
        }
    }

    /** The mean of each ink. */
    Ink mean() {
        return new Ink(mean(0), mean(1), mean(2), mean(3));
    }

    private double mean(int plate) {
        double sum = 0;
        for (float share : plates[plate]) {
            sum += share;
        }
        return sum / plates[plate].length;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Total ink of a cell, of 0 to 4. */
    double total(int x, int y) {
        int cell = y * width + x;
        return plates[0][cell] + plates[1][cell] + plates[2][cell] + plates[3][cell];
    }

    /** How dark it looks, 0 to 1. */
    double darkness(int x, int y) {
        int cell = y * width + x;
        double colours = 0.3 * plates[0][cell] + 0.59 * plates[1][cell] + 0.11 * plates[2][cell];
        return Math.min(1, colours + plates[3][cell]);
    }

    /** Whether any ink but black lies in a region already. */
    boolean hasColour(Rectangle cells) {
        Rectangle inside = cells.intersection(new Rectangle(width, height));
        for (int y = inside.y; y < inside.y + inside.height; y++) {
            for (int x = inside.x; x < inside.x + inside.width; x++) {
                int cell = y * width + x;
                if (plates[0][cell] + plates[1][cell] + plates[2][cell] > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    Rectangle cells(Shape shape) {
        Rectangle bounds = toCells.createTransformedShape(shape).getBounds();
        bounds.grow(1, 1);
        return bounds.intersection(new Rectangle(width, height));
    }

    void paint(Shape shape, Ink ink, boolean overprints) {
        Rectangle region = cells(shape);
        if (region.isEmpty()) {
            return;
        }
        Raster mask = mask(shape, region);
        float[] inks = {(float) ink.cyan(), (float) ink.magenta(), (float) ink.yellow(), (float) ink.black()};
        for (int y = 0; y < region.height; y++) {
            for (int x = 0; x < region.width; x++) {
                double covered = mask.getSample(x, y, 0) / WHOLE;
                if (covered > 0) {
                    put((region.y + y) * width + region.x + x, inks, covered, overprints);
                }
            }
        }
    }

    private Raster mask(Shape shape, Rectangle region) {
        BufferedImage mask = new BufferedImage(region.width, region.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = mask.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.translate(-region.x, -region.y);
        graphics.transform(toCells);
        graphics.fill(shape);
        graphics.dispose();
        return mask.getRaster();
    }

    private void put(int cell, float[] inks, double covered, boolean overprints) {
        for (int plate = 0; plate < PLATES; plate++) {
            if (!overprints || inks[plate] > 0) {
                plates[plate][cell] += (float) ((inks[plate] - plates[plate][cell]) * covered);
            }
        }
    }

    /**
     * A picture in CMYK or grey.
     *
     * @param place of the unit square in points
     * @param seen what is not clipped, in points
     */
    void paint(Raster samples, AffineTransform place, Shape seen, boolean overprints) {
        AffineTransform back = new AffineTransform(toCells);
        back.concatenate(place);
        try {
            back.invert();
        } catch (NoninvertibleTransformException e) {
            return;
        }
        Rectangle region = cells(seen);
        int bands = samples.getNumBands();
        int[] pixel = new int[bands];
        float[] inks = new float[PLATES];
        Point2D at = new Point2D.Double();
        for (int y = region.y; y < region.y + region.height; y++) {
            for (int x = region.x; x < region.x + region.width; x++) {
                back.transform(new Point2D.Double(x + 0.5, y + 0.5), at);
                int column = (int) Math.floor(at.getX() * samples.getWidth());
                int row = (int) Math.floor((1 - at.getY()) * samples.getHeight());
                if (column >= 0 && row >= 0 && column < samples.getWidth() && row < samples.getHeight()) {
                    samples.getPixel(column, row, pixel);
                    if (bands == PLATES) {
                        for (int plate = 0; plate < PLATES; plate++) {
                            inks[plate] = (float) (pixel[plate] / WHOLE);
                        }
                    } else {
                        inks[PLATES - 1] = (float) (1 - pixel[0] / WHOLE);
                    }
                    put(y * width + x, inks, 1, overprints);
                }
            }
        }
    }
}
