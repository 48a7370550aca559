package duikai.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of every set of stories as one rectangle cut by straight lines from edge to edge, bottom-up: heights add where
 * one part stands above another, and are equal where it stands beside it (Stockmeyer; on sets, Gange, Marriott and Stuckey).
 *
 * <p>Costs are those beyond what each story costs at its best, so that they are never negative and compare between sets of
 * any size: whatever exceeds the window can be part of no page within it.
 */
final class SubsetTables {
    /**
     * On pages of many stories small sets have to be within that part of the window, and larger ones within more: a mild beam.
     * Without it nothing within the window is missed.
     */
    private static final double WINDOW_OF_NONE = 0.4;

    private static final int FEW_STORIES = 6;

    private static final double EPSILON = 1e-9;

    private final Board board;
    private final List<Piece> pieces;
    private final JoinCosts joins;
    private final Bonds bonds;
    private final double window;
    /** What the set at work may cost. */
    private double dearest;

    private final @Nullable ShapeTable[] tables;
    private final Scratch[] scratch;

    /** The cheapest join found so far for each height of one width. */
    private static final class Scratch {
        final double[] cost;
        final Entry[] first;
        final Entry[] second;
        final Entry.Join[] join;
        boolean used;

        Scratch(int rows) {
            cost = new double[rows + 1];
            first = new Entry[rows + 1];
            second = new Entry[rows + 1];
            join = new Entry.Join[rows + 1];
        }
    }

    private SubsetTables(Board board, List<Piece> pieces, JoinCosts joins, Bonds bonds, double window) {
        this.board = board;
        this.pieces = pieces;
        this.joins = joins;
        this.bonds = bonds;
        this.window = window;
        tables = new ShapeTable[1 << pieces.size()];
        scratch = new Scratch[board.columns() + 1];
        for (int width = 1; width <= board.columns(); width++) {
            scratch[width] = new Scratch(board.rows());
        }
    }

    /**
     * The tables by set of stories; null where a set fills no rectangle within the window.
     *
     * @param mostStories in one rectangle
     */
    static @Nullable ShapeTable[] of(
            Board board, List<Piece> pieces, JoinCosts joins, Bonds bonds, double window, int mostStories) {
        SubsetTables all = new SubsetTables(board, pieces, joins, bonds, window);
        all.stories();
        int sets = 1 << pieces.size();
        for (int size = 2; size <= Math.min(mostStories, pieces.size()); size++) {
            for (int set = 1; set < sets; set++) {
                if (Integer.bitCount(set) == size && bonds.whole(set)) {
                    all.combine(set, size);
                }
            }
        }
        return all.tables;
    }

    private void stories() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            double least = piece.leastCost();
            ShapeTable table = new ShapeTable(board.columns());
            for (int width = 1; width <= board.columns(); width++) {
                List<Entry> entries = new ArrayList<>();
                for (Outline outline : piece.outlines()) {
                    if (outline.columns() == width
                            && outline.rows() <= board.rows()
                            && outline.cost() - least <= window) {
                        entries.add(Entry.story(i, piece.level(), outline, least));
                    }
                }
                if (!entries.isEmpty()) {
                    entries.sort(Comparator.comparingInt(entry -> entry.rows));
                    table.put(width, entries);
                }
            }
            tables[1 << i] = table.widths() == 0 ? null : table;
        }
    }

    private void combine(int set, int size) {
        dearest = dearest(size);
        int lowest = set & -set;
        for (int part = (set - 1) & set; part > 0; part = (part - 1) & set) {
            ShapeTable one = tables[part];
            ShapeTable other = tables[set ^ part];
            if ((part & lowest) != 0 && one != null && other != null && one.least() + other.least() <= dearest) {
                if (bonds.mayStack(part, set ^ part)) {
                    stack(one, other);
                }
                if (bonds.mayStandBeside(part, set ^ part)) {
                    beside(one, other);
                }
            }
        }
        tables[set] = harvest();
    }

    /** What a set of that many stories may cost. */
    private double dearest(int size) {
        boolean all = size == pieces.size() || pieces.size() <= FEW_STORIES;
        return window * (all ? 1 : WINDOW_OF_NONE + (1 - WINDOW_OF_NONE) * size / pieces.size());
    }

    private Scratch scratch(int width) {
        Scratch of = scratch[width];
        if (!of.used) {
            Arrays.fill(of.cost, Double.POSITIVE_INFINITY);
            of.used = true;
        }
        return of;
    }

    private void stack(ShapeTable one, ShapeTable other) {
        for (int common = one.widths() & other.widths(); common != 0; common &= common - 1) {
            int width = Integer.numberOfTrailingZeros(common);
            if (one.least(width) + other.least(width) > dearest) {
                continue;
            }
            Scratch best = scratch(width);
            int[] oneRows = one.rows(width);
            int[] otherRows = other.rows(width);
            double[] oneCosts = one.costs(width);
            double[] otherCosts = other.costs(width);
            for (int i = 0; i < oneRows.length; i++) {
                for (int j = 0; j < otherRows.length; j++) {
                    int rows = oneRows[i] + otherRows[j];
                    if (rows > board.rows()) {
                        break;
                    }
                    double cost = oneCosts[i] + otherCosts[j];
                    if (cost <= dearest && cost < best.cost[rows] - EPSILON) {
                        Entry upper = one.entries(width)[i];
                        Entry lower = other.entries(width)[j];
                        double asIs = joins.stack(upper, lower);
                        double swapped = joins.stack(lower, upper);
                        keep(best, rows, Entry.Join.STACK, upper, lower, cost, asIs, swapped);
                    }
                }
            }
        }
    }

    private void beside(ShapeTable one, ShapeTable other) {
        for (int left = one.widths(); left != 0; left &= left - 1) {
            int width = Integer.numberOfTrailingZeros(left);
            int fitting = other.widths() & ((1 << (board.columns() - width + 1)) - 1);
            for (int right = fitting; right != 0; right &= right - 1) {
                int otherWidth = Integer.numberOfTrailingZeros(right);
                if (one.least(width) + other.least(otherWidth) <= dearest) {
                    beside(one, width, other, otherWidth, scratch(width + otherWidth));
                }
            }
        }
    }

    private void beside(ShapeTable one, int width, ShapeTable other, int otherWidth, Scratch best) {
        int[] oneRows = one.rows(width);
        int[] otherRows = other.rows(otherWidth);
        int i = 0;
        int j = 0;
        while (i < oneRows.length && j < otherRows.length) {
            if (oneRows[i] < otherRows[j]) {
                i++;
            } else if (oneRows[i] > otherRows[j]) {
                j++;
            } else {
                double cost = one.costs(width)[i] + other.costs(otherWidth)[j];
                int rows = oneRows[i];
                if (cost <= dearest && cost < best.cost[rows] - EPSILON) {
                    Entry first = one.entries(width)[i];
                    Entry second = other.entries(otherWidth)[j];
                    double asIs = joins.beside(first, second);
                    double swapped = joins.beside(second, first);
                    keep(best, rows, Entry.Join.BESIDE, first, second, cost, asIs, swapped);
                }
                i++;
                j++;
            }
        }
    }

    /** The better of both orders where it is the cheapest so far. */
    private void keep(
            Scratch best,
            int rows,
            Entry.Join join,
            Entry one,
            Entry other,
            double parts,
            double asIs,
            double swapped) {
        double cost = parts + Math.min(asIs, swapped);
        if (cost < best.cost[rows] - EPSILON) {
            best.cost[rows] = cost;
            best.join[rows] = join;
            best.first[rows] = swapped < asIs ? other : one;
            best.second[rows] = swapped < asIs ? one : other;
        }
    }

    private @Nullable ShapeTable harvest() {
        ShapeTable table = new ShapeTable(board.columns());
        for (int width = 1; width <= board.columns(); width++) {
            Scratch best = scratch[width];
            if (best.used) {
                best.used = false;
                List<Entry> entries = new ArrayList<>();
                for (int rows = 1; rows <= board.rows(); rows++) {
                    if (best.cost[rows] <= dearest) {
                        entries.add(Entry.of(best.join[rows], best.first[rows], best.second[rows], best.cost[rows]));
                    }
                }
                if (!entries.isEmpty()) {
                    table.put(width, entries);
                }
            }
        }
        return table.widths() == 0 ? null : table;
    }
}
