package duikai.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins two rectangles at a time and keeps the cheapest for each width and height, for one set of stories after the other. */
final class BestJoins {
    private static final double EPSILON = 1e-9;

    private final int columns;
    private final int rows;
    private final JoinCosts joins;
    /** The cheapest joins of each width. */
    private final Scratch[] scratch;

    private double dearest;

    /** The cheapest join found so far for each height of one width, and the heights that are of use. */
    private static final class Scratch {
        final double[] cost;
        final Entry[] first;
        final Entry[] second;
        final Entry.Join[] join;
        int lowest;
        int highest;
        boolean used;

        Scratch(int rows) {
            cost = new double[rows + 1];
            first = new Entry[rows + 1];
            second = new Entry[rows + 1];
            join = new Entry.Join[rows + 1];
        }
    }

    BestJoins(Board board, JoinCosts joins) {
        this.joins = joins;
        columns = board.columns();
        rows = board.rows();
        scratch = new Scratch[columns + 1];
        for (int width = 1; width <= columns; width++) {
            scratch[width] = new Scratch(rows);
        }
    }

    /**
     * Begins with a set of stories.
     *
     * @param dearest joins that cost more are not kept
     * @param fewest cells that are of use
     */
    void begin(double dearest, int fewest, int most) {
        this.dearest = dearest;
        for (int width = 1; width <= columns; width++) {
            scratch[width].lowest = Math.max(1, Math.ceilDiv(fewest, width));
            scratch[width].highest = Math.min(rows, Math.floorDiv(most, width));
        }
    }

    /** Puts them one above the other, in all widths and both orders. */
    void stack(ShapeTable one, ShapeTable other) {
        for (int common = one.widths() & other.widths(); common != 0; common &= common - 1) {
            int width = Integer.numberOfTrailingZeros(common);
            Scratch best = scratch[width];
            if (best.lowest <= best.highest && one.least(width) + other.least(width) <= dearest) {
                stack(one, other, width, best);
            }
        }
    }

    private void stack(ShapeTable one, ShapeTable other, int width, Scratch best) {
        int[] oneRows = one.rows(width);
        int[] otherRows = other.rows(width);
        double[] oneCosts = one.costs(width);
        double[] otherCosts = other.costs(width);
        double cheapest = other.least(width);
        int from = otherRows.length;
        for (int i = 0; i < oneRows.length; i++) {
            while (from > 0 && oneRows[i] + otherRows[from - 1] >= best.lowest) {
                from--;
            }
            if (oneCosts[i] + cheapest > dearest) {
                continue;
            }
            for (int j = from; j < otherRows.length; j++) {
                int height = oneRows[i] + otherRows[j];
                if (height > best.highest) {
                    break;
                }
                double cost = oneCosts[i] + otherCosts[j];
                if (cost <= dearest && isBetter(cost, height, best)) {
                    Entry upper = one.entries(width)[i];
                    Entry lower = other.entries(width)[j];
                    double asIs = joins.stack(upper, lower);
                    double swapped = joins.stack(lower, upper);
                    keep(best, height, Entry.Join.STACK, upper, lower, cost, asIs, swapped);
                }
            }
        }
    }

    /** Puts them side by side, in all widths that have a height in common and both orders. */
    void beside(ShapeTable one, ShapeTable other) {
        for (int left = one.widths(); left != 0; left &= left - 1) {
            int width = Integer.numberOfTrailingZeros(left);
            int fitting = other.widths() & ((1 << (columns - width + 1)) - 1);
            for (int right = fitting; right != 0; right &= right - 1) {
                int otherWidth = Integer.numberOfTrailingZeros(right);
                Scratch best = scratch[width + otherWidth];
                if (best.lowest <= best.highest
                        && one.mayHaveHeightOf(other, width, otherWidth)
                        && one.least(width) + other.least(otherWidth) <= dearest) {
                    beside(one, width, other, otherWidth, best);
                }
            }
        }
    }

    private void beside(ShapeTable one, int width, ShapeTable other, int otherWidth, Scratch best) {
        int[] oneRows = one.rows(width);
        int[] otherRows = other.rows(otherWidth);
        double[] oneCosts = one.costs(width);
        double[] otherCosts = other.costs(otherWidth);
        int i = 0;
        int j = 0;
        while (i < oneRows.length && j < otherRows.length && oneRows[i] <= best.highest) {
            if (oneRows[i] < otherRows[j]) {
                i++;
            } else if (oneRows[i] > otherRows[j]) {
                j++;
            } else {
                double cost = oneCosts[i] + otherCosts[j];
                int height = oneRows[i];
                if (height >= best.lowest && cost <= dearest && isBetter(cost, height, best)) {
                    Entry first = one.entries(width)[i];
                    Entry second = other.entries(otherWidth)[j];
                    double asIs = joins.beside(first, second);
                    double swapped = joins.beside(second, first);
                    keep(best, height, Entry.Join.BESIDE, first, second, cost, asIs, swapped);
                }
                i++;
                j++;
            }
        }
    }

    private static boolean isBetter(double cost, int height, Scratch best) {
        return !best.used || cost < best.cost[height] - EPSILON;
    }

    /** The better of both orders where it is the cheapest so far. */
    private static void keep(
            Scratch best,
            int height,
            Entry.Join join,
            Entry one,
            Entry other,
            double parts,
            double asIs,
            double swapped) {
        if (!best.used) {
            Arrays.fill(best.cost, Double.POSITIVE_INFINITY);
            best.used = true;
        }
        double cost = parts + Math.min(asIs, swapped);
        if (cost < best.cost[height] - EPSILON) {
            best.cost[height] = cost;
            best.join[height] = join;
            best.first[height] = swapped < asIs ? other : one;
            best.second[height] = swapped < asIs ? one : other;
        }
    }

    /** What was found for the set; null where that is nothing. */
    @Nullable
    ShapeTable found() {
        ShapeTable table = null;
        for (int width = 1; width <= columns; width++) {
            Scratch best = scratch[width];
            if (best.used) {
                best.used = false;
                List<Entry> entries = new ArrayList<>();
                for (int height = best.lowest; height <= best.highest; height++) {
                    if (best.cost[height] <= dearest) {
                        entries.add(Entry.of(
                                best.join[height], best.first[height], best.second[height], best.cost[height]));
                    }
                }
                if (!entries.isEmpty()) {
                    table = table == null ? new ShapeTable(columns) : table;
                    table.put(width, entries);
                }
            }
        }
        return table;
    }
}
