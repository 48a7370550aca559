package duikai.compose;

/**
 * How far the characters of a headline may be moved so that its longest line fills the measure (字距), in em of its size. All
 * lines of a headline are tracked alike.
 *
 * @param tightest together, 0 or more
 * @param loosest apart, 0 or more
 */
public record Tracking(double tightest, double loosest) {
    public static final Tracking NONE = new Tracking(0, 0);
}
