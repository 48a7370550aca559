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
                    if (isFilled(outer, high) || isFilled(area.columns() - inner, high)) {
                        add(inner, outer, high);
                    }
                }
            }
        }
        return found;
    }

    private void add(int inner, int outer, int high) {
        for (int low = high + LEAST_ROWS; low <= area.rows() - LEAST_ROWS; low++) {
            add(clockwise(inner, outer, high, low));
            add(counterclockwise(inner, outer, high, low));
        }
    }

    private void add(List<Area> areas) {
        if (least(areas) < dearest) {
            found.add(new Decomposition(areas, 0));
        }
    }

    private boolean isFilled(int columns, int rows) {
        return !index.filling(columns, rows).isEmpty();
    }

    private double least(List<Area> areas) {
        double least = 0;
        for (Area part : areas) {
            List<Entry> entries = index.filling(part);
            if (entries.isEmpty()) {
                return Double.POSITIVE_INFINITY;
            }
            least += entries.getFirst().cost;
        }
        return least;
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
