package duikai.layout;

import java.util.List;

/** Everything some stories can look like as one rectangle: for each width the heights, the cheapest entry of each. */
final class ShapeTable {
    private static final Entry[] NONE = {};

    private final Entry[][] entries;
    /** The same as in the entries, side by side in memory: the search reads nothing else most of the time. */
    private final int[][] rows;

    private final double[][] costs;
    private final double[] least;
    /** Bit n % 64 where there is an entry of n rows. */
    private final long[] heights;

    private double leastOfAll = Double.POSITIVE_INFINITY;
    private int widths;

    ShapeTable(int columns) {
        entries = new Entry[columns + 1][];
        rows = new int[columns + 1][];
        costs = new double[columns + 1][];
        least = new double[columns + 1];
        heights = new long[columns + 1];
    }

    /** @param ofWidth by height, the lowest first; not empty */
    void put(int width, List<Entry> ofWidth) {
        Entry[] own = ofWidth.toArray(NONE);
        int[] ownRows = new int[own.length];
        double[] ownCosts = new double[own.length];
        double cheapest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < own.length; i++) {
            ownRows[i] = own[i].rows;
            ownCosts[i] = own[i].cost;
            cheapest = Math.min(cheapest, ownCosts[i]);
            heights[width] |= 1L << ownRows[i];
        }
        entries[width] = own;
        rows[width] = ownRows;
        costs[width] = ownCosts;
        least[width] = cheapest;
        leastOfAll = Math.min(leastOfAll, least[width]);
        widths |= 1 << width;
    }

    /** Bit w where the stories can be w columns wide. */
    int widths() {
        return widths;
    }

    Entry[] entries(int width) {
        return (widths & 1 << width) == 0 ? NONE : entries[width];
    }

    /** Whether a height in common with the other table in its width is possible; most pairs have none. */
    boolean mayHaveHeightOf(ShapeTable other, int width, int otherWidth) {
        return (heights[width] & other.heights[otherWidth]) != 0;
    }

    /** Cost of the cheapest entry of a width. */
    double least(int width) {
        return least[width];
    }

    /** Cost of the cheapest entry. */
    double least() {
        return leastOfAll;
    }

    int[] rows(int width) {
        return rows[width];
    }

    double[] costs(int width) {
        return costs[width];
    }
}
