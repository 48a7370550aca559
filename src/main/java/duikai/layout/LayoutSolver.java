package duikai.layout;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best full pages. The window of costs that are looked at grows until pages are found, so that easy pages are quick
 * and hard ones are found all the same.
 */
public final class LayoutSolver {
    /** Stories the search takes one by one; more are put together first. */
    private static final int MOST_STORIES = 14;

    private static final double FIRST_WINDOW = 3.2;
    /** On pages of many stories a narrow one finds pages soon enough. */
    private static final double FIRST_WINDOW_OF_MANY = 2;

    private static final double WIDER = 1.6;
    private static final double WIDEST = 80;
    /** What joins and cuts may cost on top. */
    private static final double BEYOND_WINDOW = 4;

    private static final Joiner.Effort EFFORT = new Joiner.Effort(4000, 3_000_000);
    /** There are many of them, and those that make good pages do so soon. */
    private static final Joiner.Effort PINWHEEL_EFFORT = new Joiner.Effort(300, 150_000);

    private static final int KEPT = 48;
    private static final int ENOUGH = 12;
    /** Pages whose joins are swapped: who is worse than so many before is hardly ever the best after. */
    private static final int BETTERED = 24;

    /** With more stories only small sets are tabled, and the page is cut more often instead. */
    private static final int ALL_SETS = 10;

    private static final int LARGEST_SET = 6;
    private static final int FEW_STORIES = 6;
    private static final int LEAST_FOR_PINWHEEL = 5;
    /** Where no straight cuts make a page. */
    private static final double PINWHEEL_WINDOW = 14;

    private final Board board;
    private final List<Piece> pieces;
    private final JoinCosts joins;
    private final Bonds bonds;
    private final Judge judge;
    private final List<Decomposition> decompositions;

    private LayoutSolver(Board board, List<Piece> pieces, List<Bond> wishes, Judge judge) {
        this.board = board;
        this.pieces = pieces;
        this.judge = judge;
        joins = new JoinCosts(pieces);
        bonds = new Bonds(wishes, pieces);
        decompositions = decompositions();
    }

    /** Full pages, the best first; empty where none can be found. The order of the pieces does not matter. */
    public static List<Solution> solve(Board board, List<Piece> pieces, List<Bond> bonds, Judge judge) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        Set<String> bonded = new HashSet<>();
        bonds.forEach(bond -> bonded.addAll(List.of(bond.one(), bond.other())));
        Clusters clusters = new Clusters(board, pieces, bonded, MOST_STORIES);
        return new LayoutSolver(
                        board, clusters.pieces(), bonds, (spots, enough) -> judge.flaws(clusters.single(spots), enough))
                .solve().stream()
                        .map(one -> new Solution(clusters.single(one.spots()), one.stories(), one.flaws()))
                        .toList();
    }

    private boolean many() {
        return pieces.size() > ALL_SETS;
    }

    private List<Decomposition> decompositions() {
        int freeCuts = pieces.size() < 3 ? 0 : many() ? 2 : 1;
        int mostAreas = many() ? 3 + board.blocks().size() : 4;
        boolean cutsEmpty = many() || board.blocks().isEmpty() || pieces.size() <= FEW_STORIES;
        return Decompositions.of(
                        board, freeCuts, Math.max(mostAreas, board.blocks().size() + 1), cutsEmpty)
                .stream()
                .filter(one -> one.areas().size() <= pieces.size())
                .toList();
    }

    private List<Solution> solve() {
        List<Candidate> before = List.of();
        for (double window = many() ? FIRST_WINDOW_OF_MANY : FIRST_WINDOW; window <= WIDEST; window *= WIDER) {
            ShapeIndex index = index(window);
            List<Candidate> found = joined(index, decompositions, window, EFFORT);
            if (found.size() >= ENOUGH || (!found.isEmpty() && !before.isEmpty())) {
                return judged(found, pinwheels(index, window));
            }
            before = found.isEmpty() ? before : found;
        }
        return judged(before, before.isEmpty() ? pinwheels(index(PINWHEEL_WINDOW), PINWHEEL_WINDOW) : List.of());
    }

    private List<Solution> judged(List<Candidate> found, List<Candidate> pinwheels) {
        List<Flips> pages = Stream.concat(found.stream(), pinwheels.stream())
                .map(candidate -> new Flips(pieces, judge, candidate))
                .sorted(Comparator.comparingDouble(Flips::cost))
                .toList();
        pages.stream().limit(BETTERED).forEach(Flips::better);
        return pages.stream()
                .map(Flips::solution)
                .sorted(Comparator.comparingDouble(Solution::cost))
                .toList();
    }

    private ShapeIndex index(double window) {
        int largest = many() ? LARGEST_SET : pieces.size();
        @Nullable ShapeTable[] tables = SubsetTables.of(board, pieces, joins, bonds, window, largest);
        return new ShapeIndex(board, tables, bonds);
    }

    private List<Candidate> joined(ShapeIndex index, List<Decomposition> into, double window, Joiner.Effort effort) {
        Joiner joiner = new Joiner(board, index, joins, pieces.size(), KEPT, window + BEYOND_WINDOW, effort);
        joiner.fill(into);
        return joiner.found();
    }

    private List<Candidate> pinwheels(ShapeIndex index, double window) {
        if (pieces.size() < LEAST_FOR_PINWHEEL) {
            return List.of();
        }
        List<Decomposition> wheels = decompositions.stream()
                .filter(one -> one.areas().size() == 1)
                .flatMap(one -> new Pinwheels(one.areas().getFirst(), index, window + BEYOND_WINDOW).all().stream())
                .toList();
        return joined(index, wheels, window, PINWHEEL_EFFORT);
    }
}
