package duikai.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a page of many stories one of few: the least important stories are put together by twos, above or beside each other,
 * until no more are left than the search takes one by one.
 */
final class Clusters {
    /** Separates the ids in that of a cluster; no id of a story has it. */
    private static final char AND = '\u0000';

    private record Shape(String cluster, int columns, int rows) {}

    private record Pair(Entry.Join join, Piece one, Outline first, Piece other, Outline second, double cost) {}

    private final Map<Shape, Pair> pairs = new HashMap<>();
    private final List<Piece> pieces;
    private final int mostRows;
    private final int mostColumns;

    /** @param bonded ids of stories that stay single, since the editor has wishes for them */
    Clusters(Board board, Collection<Piece> stories, Set<String> bonded, int most) {
        mostRows = board.rows();
        mostColumns = board.columns();
        pieces = new ArrayList<>(stories);
        while (pieces.size() > most) {
            List<Piece> smallest = pieces.stream()
                    .filter(piece -> !bonded.contains(piece.id()))
                    .sorted(Comparator.comparingInt(Piece::level)
                            .reversed()
                            .thenComparingInt(Clusters::cells)
                            .thenComparing(Piece::id))
                    .limit(2)
                    .toList();
            if (smallest.size() < 2) {
                return;
            }
            pieces.removeAll(smallest);
            pieces.add(cluster(smallest.getFirst(), smallest.getLast()));
        }
    }

    private static int cells(Piece piece) {
        return piece.outlines().stream()
                .mapToInt(outline -> outline.columns() * outline.rows())
                .min()
                .orElse(0);
    }

    /** By id. */
    List<Piece> pieces() {
        return pieces.stream().sorted(Comparator.comparing(Piece::id)).toList();
    }

    private Piece cluster(Piece one, Piece other) {
        String id = one.id() + AND + other.id();
        Map<Shape, Pair> cheapest = new LinkedHashMap<>();
        for (Outline first : one.outlines()) {
            for (Outline second : other.outlines()) {
                double cost = first.cost() + second.cost();
                int rows = first.rows() + second.rows();
                if (first.columns() == second.columns() && rows <= mostRows) {
                    keep(
                            id,
                            first.columns(),
                            rows,
                            new Pair(Entry.Join.STACK, one, first, other, second, cost),
                            cheapest);
                }
                int columns = first.columns() + second.columns();
                if (first.rows() == second.rows() && columns <= mostColumns) {
                    keep(
                            id,
                            columns,
                            first.rows(),
                            new Pair(Entry.Join.BESIDE, one, first, other, second, cost),
                            cheapest);
                }
            }
        }
        pairs.putAll(cheapest);
        List<Outline> outlines = new ArrayList<>();
        cheapest.forEach((shape, pair) -> outlines.add(new Outline(
                shape.columns(), shape.rows(), pair.cost(), pair.first().crown())));
        EnumSet<Piece.Edge> edges = EnumSet.noneOf(Piece.Edge.class);
        edges.addAll(one.edges());
        edges.addAll(other.edges());
        return new Piece(id, Math.min(one.level(), other.level()), edges, outlines);
    }

    private static void keep(String id, int columns, int rows, Pair pair, Map<Shape, Pair> cheapest) {
        cheapest.merge(new Shape(id, columns, rows), pair, (old, more) -> more.cost() < old.cost() ? more : old);
    }

    /** The stories themselves, by id. */
    List<Spot> single(List<Spot> spots) {
        List<Spot> single = new ArrayList<>();
        spots.forEach(spot -> addSingle(spot, single));
        single.sort(Comparator.comparing(Spot::id));
        return single;
    }

    private void addSingle(Spot spot, List<Spot> single) {
        Area area = spot.area();
        Pair pair = pairs.get(new Shape(spot.id(), area.columns(), area.rows()));
        if (pair == null) {
            single.add(spot);
            return;
        }
        boolean stack = pair.join() == Entry.Join.STACK;
        int column = stack ? area.column() : area.column() + pair.first().columns();
        int row = stack ? area.row() + pair.first().rows() : area.row();
        addSingle(spot(pair.one(), pair.first(), area.column(), area.row()), single);
        addSingle(spot(pair.other(), pair.second(), column, row), single);
    }

    private static Spot spot(Piece piece, Outline outline, int column, int row) {
        return new Spot(piece.id(), new Area(column, row, outline.columns(), outline.rows()));
    }
}
