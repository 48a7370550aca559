package duikai.lint;

import duikai.layout.Area;

/** Something in its place on the page. */
public record Site(Figure figure, int column, int row) {
    public String id() {
        return figure.id();
    }

    /** Without the white below. */
    public Area area() {
        return new Area(column, row, figure.columns(), figure.rows());
    }

    int right() {
        return column + figure.columns();
    }

    int bottom() {
        return row + figure.rows();
    }

    boolean sharesRows(Site other) {
        return row < other.bottom() && other.row < bottom();
    }

    boolean sharesColumns(Site other) {
        return column < other.right() && other.column < right();
    }

    /** Whether the other is the neighbour at the right. */
    boolean leftOf(Site other) {
        return right() == other.column && sharesRows(other);
    }

    boolean above(Site other) {
        return bottom() <= other.row && sharesColumns(other);
    }

    /** Whether it is a framed or tinted story. */
    boolean boxed() {
        return figure instanceof StoryFigure story && story.boxed();
    }
}
