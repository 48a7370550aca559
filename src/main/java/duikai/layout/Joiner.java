package duikai.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Fills the areas of decompositions with disjoint sets of stories and keeps the cheapest pages. */
final class Joiner {
    private static final double LEAD_NOT_ON_TOP = 3.5;
    /** A small story across the top of the page. */
    private static final double SMALL_ON_TOP = 0.5;

    private static final int SMALL = 3;

    /**
     * How many tries are made: counts, so that the result is the same on every machine.
     *
     * @param forOne decomposition
     */
    record Effort(int forOne, int inAll) {}

    private record Ranked(Candidate candidate, int number) {}

    private final Board board;
    private final ShapeIndex index;
    private final JoinCosts joins;
    private final int all;
    private final int most;
    private final double dearest;
    private final Effort effort;
    private final PriorityQueue<Ranked> best = new PriorityQueue<>(
            Comparator.<Ranked>comparingDouble(ranked -> ranked.candidate().cost())
                    .thenComparingInt(Ranked::number)
                    .reversed());
    /** What a page has to cost less than to be kept. */
    private double bound;

    private int found;
    private int tries;
    private int limit;

    /**
     * @param stories how many there are
     * @param most pages to keep
     * @param dearest pages that cost more are not kept
     */
    Joiner(Board board, ShapeIndex index, JoinCosts joins, int stories, int most, double dearest, Effort effort) {
        this.board = board;
        this.index = index;
        this.joins = joins;
        all = (1 << stories) - 1;
        this.most = most;
        this.dearest = dearest;
        this.effort = effort;
        bound = dearest;
    }

    /** The pages, the cheapest first. */
    List<Candidate> found() {
        return best.stream()
                .sorted(Comparator.<Ranked>comparingDouble(
                                ranked -> ranked.candidate().cost())
                        .thenComparingInt(Ranked::number))
                .map(Ranked::candidate)
                .toList();
    }

    /** Tries decompositions, the most promising first. */
    void fill(List<Decomposition> decompositions) {
        record Promise(Decomposition decomposition, double least) {}
        List<Promise> promises = new ArrayList<>();
        for (Decomposition decomposition : decompositions) {
            double least = least(decomposition);
            if (least < dearest) {
                promises.add(new Promise(decomposition, least));
            }
        }
        promises.sort(Comparator.comparingDouble(Promise::least));
        for (Promise promise : promises) {
            if (promise.least() >= bound || tries > effort.inAll()) {
                return;
            }
            fill(promise.decomposition());
        }
    }

    private double least(Decomposition decomposition) {
        double least = decomposition.cost();
        for (Area area : decomposition.areas()) {
            least += index.least(area);
        }
        return least;
    }

    private void fill(Decomposition decomposition) {
        limit = tries + effort.forOne();
        List<Area> areas = decomposition.areas();
        double[] leastFrom = new double[areas.size() + 1];
        for (int i = areas.size() - 1; i >= 0; i--) {
            leastFrom[i] = leastFrom[i + 1] + index.least(areas.get(i));
        }
        fill(decomposition, decomposition.top(board), leastFrom, 0, new ArrayList<>(), decomposition.cost());
    }

    private void fill(
            Decomposition decomposition, int top, double[] leastFrom, int stories, List<Entry> entries, double cost) {
        List<Area> areas = decomposition.areas();
        int next = entries.size();
        if (next == areas.size()) {
            if (stories == all) {
                keep(new Candidate(areas, entries, cost));
            }
            return;
        }
        Area area = areas.get(next);
        if (next == areas.size() - 1) {
            Entry last = stories == all ? null : index.filling(area, all ^ stories);
            if (last != null && cost + last.cost + position(last, area, top) < bound) {
                take(decomposition, top, leastFrom, stories, entries, cost, last, area);
            }
            return;
        }
        for (Entry entry : index.filling(area)) {
            double least = cost + entry.cost + leastFrom[next + 1];
            if (++tries > limit || least >= bound) {
                return;
            }
            if ((entry.stories & stories) == 0 && least + position(entry, area, top) < bound) {
                take(decomposition, top, leastFrom, stories, entries, cost, entry, area);
            }
        }
    }

    private void take(
            Decomposition decomposition,
            int top,
            double[] leastFrom,
            int stories,
            List<Entry> entries,
            double cost,
            Entry entry,
            Area area) {
        entries.add(entry);
        double more = cost + entry.cost + position(entry, area, top);
        fill(decomposition, top, leastFrom, stories | entry.stories, entries, more);
        entries.removeLast();
    }

    private void keep(Candidate candidate) {
        best.add(new Ranked(candidate, found++));
        if (best.size() > most) {
            best.remove();
        }
        if (best.size() == most) {
            bound = best.element().candidate().cost();
        }
    }

    private double position(Entry entry, Area area, int top) {
        double order = 0;
        if (entry.level == 1) {
            order = area.row() > top ? LEAD_NOT_ON_TOP : 0;
        } else if (area.row() == top && entry.level >= SMALL && area.columns() >= SMALL) {
            order = SMALL_ON_TOP;
        }
        return order + joins.place(entry, area, board.whole());
    }
}
