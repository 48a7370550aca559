package duikai.preflight;

import duikai.unit.Length;
import duikai.unit.Rect;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where more ink lies than the paper holds (总墨量). Judged by the mean of windows of 15 mm², as the Ghent Workgroup does: a
 * single pixel dries.
 */
final class TotalInk {
    /** Side of a window of 15 mm². */
    private static final double WINDOW = Math.sqrt(15) / 25.4;
    /** Tints are rounded, and pictures compressed. */
    private static final double TOLERANCE = 0.02;

    /** Cells to an inch. */
    private static final double CELLS = 72;

    private TotalInk() {}

    static Stream<Finding> check(PrintedPage page, Demands demands) {
        InkRaster raster = raster(page);
        int side = (int) Math.round(WINDOW * CELLS);
        double most = 0;
        Rect place = page.trim();
        for (int y = 0; y + side <= raster.height(); y += side / 2) {
            for (int x = 0; x + side <= raster.width(); x += side / 2) {
                double mean = mean(raster, x, y, side);
                if (mean > most) {
                    most = mean;
                    place = new Rect(cells(x), cells(y), cells(side), cells(side));
                }
            }
        }
        return most * 100 > demands.inkLimit() * (1 + TOLERANCE)
                ? Stream.of(Finding.at(
                        PreflightRule.TOTAL_INK,
                        page.number(),
                        place,
                        String.format(Locale.ROOT, "%.0f", most * 100),
                        Integer.toString(demands.inkLimit())))
                : Stream.empty();
    }

    private static Length cells(int cells) {
        return Length.pt(cells * 72 / CELLS);
    }

    private static double mean(InkRaster raster, int left, int top, int side) {
        double sum = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                sum += raster.total(x, y);
            }
        }
        return sum / (side * side);
    }

    /** The inks of a page. Black letters on bare paper are left out: they are one ink. */
    static InkRaster raster(PrintedPage page) {
        double high = page.sheet().height().toPoints();
        Rectangle2D sheet = new Rectangle2D.Double(0, 0, page.sheet().width().toPoints(), high);
        InkRaster raster = new InkRaster(sheet, CELLS);
        page.marks().forEach(mark -> raster.paint(mark, high, outline -> raster.hasColour(raster.cells(outline))));
        return raster;
    }
}
