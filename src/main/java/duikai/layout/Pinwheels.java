package duikai.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The divisions of a free rectangle that no straight cut can make: four parts around a fifth, in both directions. They have no
 * line through the whole page.
 */
final class Pinwheels {
    private static final int LEAST_ROWS = 10;

    private final Area area;
    private final ShapeIndex index;
    private final double dearest;
    private final List<Decomposition> found = new ArrayList<>();

    Pinwheels(Area area, ShapeIndex index, double dearest) {
        this.area = area;
        this.index = index;
        this.dearest = dearest;
    }

    /** Those that may make a page within the window. */
    List<Decomposition> all() {
        for (int inner = 1; inner < area.columns() - 1; inner++) {
            for (int outer = inner + 1; outer < area.columns(); outer++) {
                for (int high = LEAST_ROWS; high < area.rows() - 2 * LEAST_ROWS; high++) {
                    for (int low = high + LEAST_ROWS; low <= area.rows() - LEAST_ROWS; low++) {
                        add(inner, outer, high, low);
                    }
                }
            }
        }
        return found;
    }

    /** Both ways to turn, without making the parts of those that are too dear. */
    private void add(int inner, int outer, int high, int low) {
        if (least(inner, outer, high, low) < dearest) {
            found.add(new Decomposition(clockwise(inner, outer, high, low), 0));
        }
        // the other way is its mirror image
        if (least(area.columns() - outer, area.columns() - inner, high, low) < dearest) {
            found.add(new Decomposition(counterclockwise(inner, outer, high, low), 0));
        }
    }

    /** What the parts of the one that turns clockwise cost at least. */
    private double least(int inner, int outer, int high, int low) {
        return index.least(outer - inner, low - high)
                + index.least(outer, high)
                + index.least(area.columns() - outer, low)
                + index.least(area.columns() - inner, area.rows() - low)
                + index.least(inner, area.rows() - high);
    }

    private List<Area> clockwise(int inner, int outer, int high, int low) {
        return List.of(
                part(0, 0, outer, high),
                part(outer, 0, area.columns(), low),
                part(inner, low, area.columns(), area.rows()),
                part(0, high, inner, area.rows()),
                part(inner, high, outer, low));
    }

    private List<Area> counterclockwise(int inner, int outer, int high, int low) {
        return List.of(
                part(0, 0, inner, low),
                part(inner, 0, area.columns(), high),
                part(outer, high, area.columns(), area.rows()),
                part(0, low, outer, area.rows()),
                part(inner, high, outer, low));
    }

    private Area part(int left, int top, int right, int bottom) {
        return new Area(area.column() + left, area.row() + top, right - left, bottom - top);
    }
}
