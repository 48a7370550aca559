package duikai.layout;

import java.util.List;

/**
 * A division of the page into rectangles for stories, the fixed blocks left out.
 *
 * @param areas from the top, left to right
 * @param cost of the cuts that made it
 */
record Decomposition(List<Area> areas, double cost) {
    Decomposition {
        areas = List.copyOf(areas);
    }

    /** Row of the topmost area a lead can stand in: one of at least half the columns, else any. */
    int top(Board board) {
        return areas.stream()
                .filter(area -> 2 * area.columns() >= board.columns())
                .mapToInt(Area::row)
                .min()
                .orElseGet(() -> areas.stream().mapToInt(Area::row).min().orElse(0));
    }
}
