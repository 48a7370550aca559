package duikai.layout;

/**
 * A rectangle of the grid.
 *
 * @param column of its left edge, from 0
 * @param row of its upper edge, from 0
 */
public record Area(int column, int row, int columns, int rows) {
    private static final double SAME_PLACE = 0.5;

    /** Column after its last. */
    public int right() {
        return column + columns;
    }

    /** Row after its last. */
    public int bottom() {
        return row + rows;
    }

    public boolean overlaps(Area other) {
        return column < other.right() && other.column < right() && row < other.bottom() && other.row < bottom();
    }

    public boolean contains(Area other) {
        return column <= other.column && other.right() <= right() && row <= other.row && other.bottom() <= bottom();
    }

    /** Whether what stands in both has not moved, to the eye: they share at least half of the larger one. */
    public boolean isSamePlaceAs(Area other) {
        int across = Math.min(right(), other.right()) - Math.max(column, other.column);
        int down = Math.min(bottom(), other.bottom()) - Math.max(row, other.row);
        return across > 0 && down > 0 && across * down >= SAME_PLACE * Math.max(cells(), other.cells());
    }

    /** Grid cells in it. */
    public int cells() {
        return columns * rows;
    }
}
