package duikai.layout;

/**
 * A rectangle of the grid.
 *
 * @param column of its left edge, from 0
 * @param row of its upper edge, from 0
 */
public record Area(int column, int row, int columns, int rows) {
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

    /** Grid cells in it. */
    public int cells() {
        return columns * rows;
    }
}
