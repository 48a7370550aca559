package duikai.makeup;

import duikai.layout.Area;

/**
 * A story in its shape at its place.
 *
 * @param column first basic column, from 0
 * @param row first row, from 0
 */
record Placement(StoryShape shape, int column, int row) {
    Area area() {
        return new Area(column, row, shape.columns(), shape.rows());
    }

    int right() {
        return column + shape.columns();
    }

    int bottom() {
        return row + shape.rows();
    }

    /** Whether the two share an edge, but for the white between them. */
    boolean adjoins(Placement other, int gap) {
        boolean sharesRows = row < other.bottom() && other.row < bottom();
        boolean sharesColumns = column < other.right() && other.column < right();
        boolean sides = right() == other.column || other.right() == column;
        boolean ends = bottom() + gap == other.row || other.bottom() + gap == row;
        return (sharesRows && sides) || (sharesColumns && ends);
    }
}
