package duikai.planner;

/**
 * Room a story asks for, in cells of the grid (one column wide, one row high), the white below it included.
 *
 * @param least in its tightest shape
 * @param cells in its best shape
 * @param most in its loosest shape
 */
public record Demand(int least, int cells, int most) {
    public Demand {
        if (least < 1 || least > cells || cells > most) {
            throw new IllegalArgumentException(least + " to " + most + " around " + cells);
        }
    }

    /** A story with one shape only. */
    public static Demand of(int cells) {
        return new Demand(cells, cells, cells);
    }
}
