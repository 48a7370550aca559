package duikai.unit;

/** A rectangle on a page by its top left corner; see {@link Point} for the origin. */
public record Rect(Length x, Length y, Length width, Length height) {
    public Length right() {
        return x.plus(width);
    }

    public Length bottom() {
        return y.plus(height);
    }

    public Size size() {
        return new Size(width, height);
    }

    /** This rectangle made smaller by the same amount on all four sides. */
    public Rect inset(Length by) {
        return inset(by, by);
    }

    /** This rectangle made smaller by {@code dx} left and right and by {@code dy} above and below. */
    public Rect inset(Length dx, Length dy) {
        return new Rect(x.plus(dx), y.plus(dy), width.minus(dx.times(2)), height.minus(dy.times(2)));
    }

    /** Whether the two share an area; touching edges do not count. */
    public boolean overlaps(Rect other) {
        return x.compareTo(other.right()) < 0
                && other.x.compareTo(right()) < 0
                && y.compareTo(other.bottom()) < 0
                && other.y.compareTo(bottom()) < 0;
    }

    public boolean contains(Rect other) {
        return x.compareTo(other.x) <= 0
                && y.compareTo(other.y) <= 0
                && right().compareTo(other.right()) >= 0
                && bottom().compareTo(other.bottom()) >= 0;
    }
}
