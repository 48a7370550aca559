package duikai.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every way to cut the page around its fixed blocks, by cuts from edge to edge that go through none of them. */
final class Decompositions {
    /** A cut through the whole page (通线, 断版). */
    private static final double ACROSS = 1.6;

    private static final double DOWN = 0.8;
    /** A free cut leaves a part of at least so many rows. */
    private static final int LEAST_ROWS = 10;

    private record Key(Area area, int freeCuts) {}

    private final Board board;
    private final int mostAreas;
    private final boolean cutsEmptyAreas;
    private final Map<Key, List<Decomposition>> known = new HashMap<>();

    private Decompositions(Board board, int mostAreas, boolean cutsEmptyAreas) {
        this.board = board;
        this.mostAreas = mostAreas;
        this.cutsEmptyAreas = cutsEmptyAreas;
    }

    /**
     * All of them, the cheapest of equal ones.
     *
     * @param freeCuts that need not follow a block's edge, at most
     * @param cutsEmptyAreas whether free cuts may divide areas without blocks
     */
    static List<Decomposition> of(Board board, int freeCuts, int mostAreas, boolean cutsEmptyAreas) {
        Decompositions all = new Decompositions(board, mostAreas, cutsEmptyAreas);
        Map<List<Area>, Decomposition> distinct = new LinkedHashMap<>();
        for (int free = 0; free <= freeCuts; free++) {
            for (Decomposition one : all.within(board.whole(), free)) {
                if (!one.areas().isEmpty()) {
                    keep(one, distinct);
                }
            }
        }
        return List.copyOf(distinct.values());
    }

    private static void keep(Decomposition one, Map<List<Area>, Decomposition> cheapest) {
        cheapest.merge(one.areas(), one, (old, more) -> more.cost() < old.cost() ? more : old);
    }

    private List<Decomposition> within(Area area, int free) {
        List<Decomposition> before = known.get(new Key(area, free));
        if (before != null) {
            return before;
        }
        List<Area> blocks = board.blocks().stream().filter(area::overlaps).toList();
        Map<List<Area>, Decomposition> found = new LinkedHashMap<>();
        if (blocks.size() == 1 && blocks.getFirst().equals(area)) {
            found.put(List.of(), new Decomposition(List.of(), 0));
        } else {
            if (blocks.isEmpty()) {
                found.put(List.of(area), new Decomposition(List.of(area), 0));
            }
            if (!blocks.isEmpty() || (free > 0 && cutsEmptyAreas)) {
                cutDown(area, blocks, free, found);
                cutAcross(area, blocks, free, found);
            }
        }
        List<Decomposition> all = List.copyOf(found.values());
        known.put(new Key(area, free), all);
        return all;
    }

    private void cutDown(Area area, Collection<Area> blocks, int free, Map<List<Area>, Decomposition> found) {
        for (int at = area.column() + 1; at < area.right(); at++) {
            int column = at;
            boolean through = blocks.stream().anyMatch(block -> block.column() < column && column < block.right());
            boolean follows = blocks.stream().anyMatch(block -> block.column() == column || block.right() == column);
            if (!through && (follows || free > 0)) {
                Area left = new Area(area.column(), area.row(), column - area.column(), area.rows());
                Area right = new Area(column, area.row(), area.right() - column, area.rows());
                double cost = area.rows() >= board.rows() - 1 ? DOWN : 0;
                join(left, right, follows ? free : free - 1, cost, found);
            }
        }
    }

    private void cutAcross(Area area, Collection<Area> blocks, int free, Map<List<Area>, Decomposition> found) {
        for (int at = area.row() + 1; at < area.bottom(); at++) {
            int row = at;
            boolean through = blocks.stream().anyMatch(block -> block.row() < row && row < block.bottom());
            boolean follows = blocks.stream().anyMatch(block -> block.row() == row || block.bottom() == row);
            boolean roomy = row - area.row() >= LEAST_ROWS && area.bottom() - row >= LEAST_ROWS;
            if (!through && (follows || (free > 0 && roomy))) {
                Area upper = new Area(area.column(), area.row(), area.columns(), row - area.row());
                Area lower = new Area(area.column(), row, area.columns(), area.bottom() - row);
                double cost = area.columns() == board.columns() && !follows ? ACROSS : 0;
                join(upper, lower, follows ? free : free - 1, cost, found);
            }
        }
    }

    private void join(Area one, Area other, int free, double cost, Map<List<Area>, Decomposition> found) {
        for (int ofOne = 0; ofOne <= free; ofOne++) {
            for (Decomposition first : within(one, ofOne)) {
                for (Decomposition second : within(other, free - ofOne)) {
                    if (first.areas().size() + second.areas().size() <= mostAreas) {
                        List<Area> areas = new ArrayList<>(first.areas());
                        areas.addAll(second.areas());
                        areas.sort(Comparator.comparingInt(Area::row).thenComparingInt(Area::column));
                        keep(new Decomposition(areas, first.cost() + second.cost() + cost), found);
                    }
                }
            }
        }
    }
}
