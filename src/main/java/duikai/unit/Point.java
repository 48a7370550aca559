package duikai.unit;

/** A place on a page; x grows to the right, y grows downwards, the origin is the top left corner of the trimmed page. */
public record Point(Length x, Length y) {
    public Point plus(Length dx, Length dy) {
        return new Point(x.plus(dx), y.plus(dy));
    }

    public Point plus(Point other) {
        return plus(other.x, other.y);
    }
}
