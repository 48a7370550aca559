package duikai.makeup;

/**
 * A story in its shape at its place.
 *
 * @param column first basic column, from 0
 * @param row first row, from 0
 */
record Placement(StoryShape shape, int column, int row) {
    int right() {
        return column + shape.columns();
    }

    int bottom() {
        return row + shape.rows();
    }
}
