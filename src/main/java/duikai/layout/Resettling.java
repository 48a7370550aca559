package duikai.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays a page out anew near a plan of it: the stories that still fit their places stay, and only a rectangle around those that do
 * not is filled anew. So a late correction moves as little as possible, and takes little time.
 */
public final class Resettling {
    /** In a rectangle that is filled anew. */
    private static final int MOST_STORIES = 7;

    private static final int MOST_RECTANGLES = 14;

    private final Board board;
    private final Map<String, Piece> pieces = new HashMap<>();
    private final Map<String, Spot> staying = new HashMap<>();
    private final List<Area> open = new ArrayList<>();
    private final Set<String> immovable;

    private Resettling(Board board, List<Piece> pieces, Collection<Spot> plan, Set<String> immovable) {
        this.board = board;
        this.immovable = immovable;
        pieces.forEach(piece -> this.pieces.put(piece.id(), piece));
        for (Spot spot : plan) {
            if (fits(this.pieces.get(spot.id()), spot.area())) {
                staying.put(spot.id(), spot);
            } else {
                open.add(spot.area());
            }
        }
    }

    /**
     * Full pages, the best first.
     *
     * @param board without blocks
     * @param plan where stories stood, of whom some may be gone, none over another
     * @param immovable ids of stories that must not stand elsewhere than in the plan
     * @return the plan itself where everything fits; empty where the whole page is to be laid out anew
     */
    public static List<Solution> near(
            Board board,
            List<Piece> pieces,
            Collection<Spot> plan,
            Set<String> immovable,
            List<Bond> bonds,
            Judge judge) {
        Resettling resettling = new Resettling(board, pieces, plan, immovable);
        return resettling.isSettled() ? List.of(resettling.settled(judge)) : resettling.anew(bonds, judge);
    }

    /** Ids of the stories that do not fit their places in the plan, or have none. */
    public static List<String> unsettled(List<Piece> pieces, Collection<Spot> plan) {
        Resettling resettling = new Resettling(new Board(0, 0, List.of()), pieces, plan, Set.of());
        return pieces.stream()
                .map(Piece::id)
                .filter(id -> !resettling.staying.containsKey(id))
                .toList();
    }

    private static boolean fits(@Nullable Piece piece, Area area) {
        return piece != null
                && piece.outlines().stream()
                        .anyMatch(outline -> outline.columns() == area.columns() && outline.rows() == area.rows());
    }

    private boolean isSettled() {
        int filled =
                staying.values().stream().mapToInt(spot -> spot.area().cells()).sum();
        return staying.size() == pieces.size() && filled == board.free();
    }

    private Solution settled(Judge judge) {
        return solution(List.of(), staying.values(), judge);
    }

    private Solution solution(List<Spot> anew, Collection<Spot> stay, Judge judge) {
        List<Spot> spots = Stream.concat(anew.stream(), stay.stream())
                .sorted(Comparator.comparing(Spot::id))
                .toList();
        double stories = 0;
        for (Spot spot : spots) {
            stories += cost(spot);
        }
        return new Solution(spots, stories, judge.flaws(spots));
    }

    private double cost(Spot spot) {
        Piece piece = pieces.get(spot.id());
        return piece == null
                ? 0
                : piece.outlines().stream()
                        .filter(outline -> outline.columns() == spot.area().columns()
                                && outline.rows() == spot.area().rows())
                        .mapToDouble(Outline::cost)
                        .min()
                        .orElse(0);
    }

    private List<Solution> anew(List<Bond> bonds, Judge judge) {
        List<Solution> solutions = new ArrayList<>();
        for (Area rectangle : rectangles()) {
            solutions.addAll(fill(rectangle, bonds, judge));
        }
        solutions.sort(Comparator.comparingDouble(Solution::cost));
        return solutions;
    }

    /** Those with the fewest stories first. */
    private List<Area> rectangles() {
        Set<Area> seen = new LinkedHashSet<>();
        List<Area> next = new ArrayList<>();
        if (open.isEmpty()) {
            staying.values().stream().sorted(Comparator.comparing(Spot::id)).forEach(spot -> next.add(spot.area()));
        } else {
            next.add(closed(open.stream().reduce(Resettling::around).orElseThrow()));
        }
        while (!next.isEmpty()) {
            next.sort(Comparator.<Area>comparingInt(area -> within(area).size())
                    .thenComparingInt(Area::cells)
                    .thenComparingInt(Area::row)
                    .thenComparingInt(Area::column));
            Area area = next.removeFirst();
            if (seen.size() < MOST_RECTANGLES && anew(area) <= MOST_STORIES && seen.add(area)) {
                staying.values().stream()
                        .filter(spot -> !area.contains(spot.area()))
                        .sorted(Comparator.comparing(Spot::id))
                        .map(spot -> closed(around(area, spot.area())))
                        .filter(wider -> !seen.contains(wider) && !next.contains(wider))
                        .forEach(next::add);
            }
        }
        return List.copyOf(seen);
    }

    private int anew(Area rectangle) {
        return pieces.size() - staying.size() + within(rectangle).size();
    }

    private List<Spot> within(Area rectangle) {
        return staying.values().stream()
                .filter(spot -> rectangle.contains(spot.area()))
                .toList();
    }

    /** The least rectangle around it that cuts no story that stays. */
    private Area closed(Area area) {
        Area closed = area;
        for (boolean grown = true; grown; ) {
            grown = false;
            for (Spot spot : staying.values()) {
                if (closed.overlaps(spot.area()) && !closed.contains(spot.area())) {
                    closed = around(closed, spot.area());
                    grown = true;
                }
            }
        }
        return closed;
    }

    private static Area around(Area one, Area other) {
        int column = Math.min(one.column(), other.column());
        int row = Math.min(one.row(), other.row());
        int right = Math.max(one.right(), other.right());
        int bottom = Math.max(one.bottom(), other.bottom());
        return new Area(column, row, right - column, bottom - row);
    }

    private List<Solution> fill(Area rectangle, List<Bond> bonds, Judge judge) {
        List<Spot> inside = within(rectangle);
        if (inside.stream().anyMatch(spot -> immovable.contains(spot.id()))) {
            return List.of();
        }
        List<Spot> outside = new ArrayList<>(staying.values());
        outside.removeAll(inside);
        Set<String> settled = new HashSet<>();
        outside.forEach(spot -> settled.add(spot.id()));
        List<Piece> free = pieces.values().stream()
                .filter(piece -> !settled.contains(piece.id()))
                .map(Resettling::anywhere)
                .sorted(Comparator.comparing(Piece::id))
                .toList();
        Set<String> ids = new HashSet<>();
        free.forEach(piece -> ids.add(piece.id()));
        List<Bond> among = bonds.stream()
                .filter(bond -> ids.contains(bond.one()) && ids.contains(bond.other()))
                .toList();
        Board small = new Board(rectangle.columns(), rectangle.rows(), List.of());
        return LayoutSolver.solve(
                        small, free, among, (spots, enough) -> judge.flaws(together(spots, rectangle, outside), enough))
                .stream()
                .map(found -> solution(shifted(found.spots(), rectangle), outside, judge))
                .toList();
    }

    /** Edges of a page are none of a rectangle in it; the judge knows them. */
    private static Piece anywhere(Piece piece) {
        return new Piece(piece.id(), piece.level(), Set.of(), piece.outlines());
    }

    private static List<Spot> together(List<Spot> spots, Area rectangle, List<Spot> outside) {
        return Stream.concat(shifted(spots, rectangle).stream(), outside.stream())
                .sorted(Comparator.comparing(Spot::id))
                .toList();
    }

    private static List<Spot> shifted(List<Spot> spots, Area by) {
        return spots.stream()
                .map(spot -> new Spot(
                        spot.id(),
                        new Area(
                                spot.area().column() + by.column(),
                                spot.area().row() + by.row(),
                                spot.area().columns(),
                                spot.area().rows())))
                .toList();
    }
}
