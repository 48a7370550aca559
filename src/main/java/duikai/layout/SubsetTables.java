package duikai.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of every set of stories as one rectangle cut by straight lines from edge to edge, bottom-up: heights add where
 * one part stands above another, and are equal where it stands beside it (Stockmeyer; on sets, Gange, Marriott and Stuckey).
 *
 * <p>Costs are those beyond what each story costs at its best, so that they are never negative and compare between sets of
 * any size: whatever exceeds the window can be part of no page within it. Nor can what has more or fewer cells than the other
 * stories can leave over.
 */
final class SubsetTables {
    /**
     * On pages of many stories small sets have to be within that part of the window, and larger ones within more: a mild beam.
     * Without it nothing within the window is missed.
     */
    private static final double WINDOW_OF_NONE = 0.4;

    private static final int FEW_STORIES = 6;

    private final Board board;
    private final List<Piece> pieces;
    private final Bonds bonds;
    private final double window;
    private final BestJoins best;

    private final @Nullable ShapeTable[] tables;

    private SubsetTables(Board board, List<Piece> pieces, JoinCosts joins, Bonds bonds, double window) {
        this.board = board;
        this.pieces = pieces;
        this.bonds = bonds;
        this.window = window;
        best = new BestJoins(board, joins);
        tables = new ShapeTable[1 << pieces.size()];
    }

    /**
     * The tables by set of stories; null where a set fills no rectangle within the window.
     *
     * @param mostStories in one rectangle
     */
    static @Nullable ShapeTable[] of(
            Board board, List<Piece> pieces, JoinCosts joins, Bonds bonds, double window, int mostStories) {
        SubsetTables all = new SubsetTables(board, pieces, joins, bonds, window);
        StorySizes sizes = new StorySizes(board, pieces, window);
        if (sizes.areEnough()) {
            all.fill(sizes, mostStories);
        }
        return all.tables;
    }

    private void fill(StorySizes sizes, int mostStories) {
        for (int i = 0; i < pieces.size(); i++) {
            tables[1 << i] = story(i, sizes.of(i));
        }
        CellRanges ranges = sizes.ranges();
        for (int size = 2; size <= Math.min(mostStories, pieces.size()); size++) {
            for (int set = 1; set < tables.length; set++) {
                if (Integer.bitCount(set) == size && bonds.whole(set)) {
                    best.begin(dearest(size), ranges.fewest(set), ranges.most(set));
                    combine(set, dearest(size));
                }
            }
        }
    }

    private ShapeTable story(int index, List<Outline> sizes) {
        Piece piece = pieces.get(index);
        double least = piece.leastCost();
        ShapeTable table = new ShapeTable(board.columns());
        for (int width = 1; width <= board.columns(); width++) {
            List<Entry> entries = new ArrayList<>();
            for (Outline outline : sizes) {
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

    private void combine(int set, double dearest) {
        int lowest = set & -set;
        for (int part = (set - 1) & set; part > 0; part = (part - 1) & set) {
            ShapeTable one = tables[part];
            ShapeTable other = tables[set ^ part];
            if ((part & lowest) != 0 && one != null && other != null && one.least() + other.least() <= dearest) {
                if (bonds.mayStack(part, set ^ part)) {
                    best.stack(one, other);
                }
                if (bonds.mayStandBeside(part, set ^ part)) {
                    best.beside(one, other);
                }
            }
        }
        tables[set] = best.found();
    }

    /** What a set of that many stories may cost. */
    private double dearest(int size) {
        boolean all = size == pieces.size() || pieces.size() <= FEW_STORIES;
        return window * (all ? 1 : WINDOW_OF_NONE + (1 - WINDOW_OF_NONE) * size / pieces.size());
    }
}
