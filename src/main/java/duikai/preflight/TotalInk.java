package duikai.preflight;

import duikai.unit.Length;
import duikai.unit.Rect;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Set;
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

    private static final Set<String> PLATES = Set.of("DeviceCMYK", "DeviceGray");

    private TotalInk() {}

    static Stream<Finding> check(PrintedPage page, Demands demands) {
        InkRaster raster = raster(page);
        int side = (int) Math.round(WINDOW * InkRaster.CELLS);
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
        return Length.pt(cells * 72 / InkRaster.CELLS);
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
        InkRaster raster = new InkRaster(page.sheet().width().toPoints(), high);
        for (Mark mark : page.marks()) {
            switch (mark) {
                case Mark.Area area -> raster.paint(area.outline(), area.paint().ink(), area.overprints());
                case Mark.Glyph glyph ->
                    glyph.outline()
                            .filter(outline -> !glyph.paint().ink().isGrey() || raster.hasColour(raster.cells(outline)))
                            .ifPresent(outline ->
                                    raster.paint(outline, glyph.paint().ink(), glyph.overprints()));
                case Mark.Picture picture ->
                    picture.samples()
                            .filter(samples -> PLATES.contains(picture.space()))
                            .ifPresent(samples ->
                                    raster.paint(samples, picture.place(), upwards(picture.box(), high), false));
                case Mark.Gradient gradient -> {}
            }
        }
        return raster;
    }

    private static Shape upwards(Rect box, double high) {
        return new Rectangle2D.Double(
                box.x().toPoints(),
                high - box.bottom().toPoints(),
                box.width().toPoints(),
                box.height().toPoints());
    }
}
