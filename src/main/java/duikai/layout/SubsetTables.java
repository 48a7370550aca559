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
    /** What the set at work may cost, and the cells it may have. */
    private double dearest;

    private int fewestCells;
    private int mostCells;

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
        List<List<Outline>> outlines = all.outlines();
        if (outlines.stream().anyMatch(List::isEmpty)) {
            return all.tables;
        }
        for (int i = 0; i < pieces.size(); i++) {
            all.tables[1 << i] = all.story(i, outlines.get(i));
        }
        CellRanges ranges = new CellRanges(board.free(), outlines);
        int sets = 1 << pieces.size();
        for (int size = 2; size <= Math.min(mostStories, pieces.size()); size++) {
            for (int set = 1; set < sets; set++) {
                if (Integer.bitCount(set) == size && bonds.whole(set)) {
                    all.fewestCells = ranges.fewest(set);
                    all.mostCells = ranges.most(set);
                    all.combine(set, size);
                }
            }
        }
        return all.tables;
    }

    /** The sizes each story can take on a full page; those of any story may be none, and then there is no such page. */
    private List<List<Outline>> outlines() {
        List<List<Outline>> outlines = new ArrayList<>();
        for (Piece piece : pieces) {
            double dearestOutline = piece.leastCost() + window;
            outlines.add(piece.outlines().stream()
                    .filter(outline -> outline.columns() <= board.columns()
                            && outline.rows() <= board.rows()
                            && outline.cost() <= dearestOutline)
                    .toList());
        }
        boolean fewer = true;
        while (fewer && outlines.stream().noneMatch(List::isEmpty)) {
            fewer = narrow(outlines);
        }
        return outlines;
    }

    /** Leaves out the sizes that can be part of no full page; returns whether there were any. */
    private boolean narrow(List<List<Outline>> outlines) {
        CellRanges ranges = new CellRanges(board.free(), outlines);
        boolean fewer = false;
        for (int i = 0; i < outlines.size(); i++) {
            int fewest = ranges.fewest(1 << i);
            int most = ranges.most(1 << i);
            List<Outline> fitting = outlines.get(i).stream()
                    .filter(outline ->
                            outline.columns() * outline.rows() >= fewest && outline.columns() * outline.rows() <= most)
                    .toList();
            fewer |= fitting.size() < outlines.get(i).size();
            outlines.set(i, fitting);
        }
        return fewer;
    }

    private ShapeTable story(int index, List<Outline> outlines) {
        Piece piece = pieces.get(index);
        double least = piece.leastCost();
        ShapeTable table = new ShapeTable(board.columns());
        for (int width = 1; width <= board.columns(); width++) {
            List<Entry> entries = new ArrayList<>();
            for (Outline outline : outlines) {
                if (outline.columns() == width) {
                    entries.add(Entry.story(index, piece.level(), outline, least));
                }
            }
            if (!entries.isEmpty()) {
                entries.sort(Comparator.comparingInt(entry -> entry.rows));
                table.put(width, entries);
            }
        }
        return table;
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
            int lowest = Math.ceilDiv(fewestCells, width);
            int highest = Math.min(board.rows(), Math.floorDiv(mostCells, width));
            Scratch best = scratch(width);
            int[] oneRows = one.rows(width);
            int[] otherRows = other.rows(width);
            double[] oneCosts = one.costs(width);
            double[] otherCosts = other.costs(width);
            int from = otherRows.length;
            for (int i = 0; i < oneRows.length; i++) {
                while (from > 0 && oneRows[i] + otherRows[from - 1] >= lowest) {
                    from--;
                }
                for (int j = from; j < otherRows.length; j++) {
                    int rows = oneRows[i] + otherRows[j];
                    if (rows > highest) {
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
        int lowest = Math.ceilDiv(fewestCells, width + otherWidth);
        int highest = Math.floorDiv(mostCells, width + otherWidth);
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
                if (rows >= lowest && rows <= highest && cost <= dearest && cost < best.cost[rows] - EPSILON) {
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
