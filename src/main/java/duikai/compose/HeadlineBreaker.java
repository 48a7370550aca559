package duikai.compose;

import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a heading into a given number of lines: tries all sets of turns whose lines fit the measure, and takes the one that
 * hurts phrases least and balances best (composition rules for headlines, 标题转行).
 */
final class HeadlineBreaker {
    private static final double IMBALANCE = 100;
    /** A last line shorter than that share of the longest hangs in the air. */
    private static final double SHORTEST_LAST = 1 / 3.0;

    private static final double SHORT_LAST_LINE = 1e3;
    private static final double LOWER_LONGER = 20;

    private final List<Cell> cells;
    private final LineMeasure measure;
    private final double[] costs;
    private final long width;
    private final int lines;

    private final int[] ends;
    private int[] bestEnds = {};
    private double best = Double.POSITIVE_INFINITY;

    private HeadlineBreaker(SetText text, double[] costs, Length width, int lines) {
        cells = text.cells();
        measure = new LineMeasure(text.cells(), text.gaps());
        this.costs = costs;
        this.width = width.mpt();
        this.lines = lines;
        ends = new int[lines];
    }

    /** Where each line ends (index after its last cell, vanishing spaces included), and the cost. */
    record Turns(List<Integer> ends, double cost) {}

    /**
     * The best turns.
     *
     * @param costs of a turn after each cell; infinite where there must be none
     */
    static Optional<Turns> turn(SetText text, double[] costs, Length width, int lines) {
        HeadlineBreaker breaker = new HeadlineBreaker(text, costs, width, lines);
        breaker.search(0, 0, 0, 0, Long.MAX_VALUE);
        return breaker.best < Double.POSITIVE_INFINITY
                ? Optional.of(new Turns(breaker.boxedBest(), Math.max(0, breaker.best)))
                : Optional.empty();
    }

    /** Whether the editor wants the line to end after the cell. */
    static boolean isForced(Cell cell) {
        return cell.cluster().joint() == Cluster.Joint.TURN;
    }

    private List<Integer> boxedBest() {
        List<Integer> boxed = new ArrayList<>();
        for (int end : bestEnds) {
            boxed.add(end);
        }
        return boxed;
    }

    private void search(int from, int line, double cost, long longest, long shortest) {
        boolean lastLine = line == lines - 1;
        for (int to = from + 1; to <= cells.size(); to++) {
            long length = length(from, to);
            if (length > width) {
                return;
            }
            boolean atEnd = to == cells.size();
            if (atEnd == lastLine && length > 0) {
                ends[line] = to;
                long longer = Math.max(longest, length);
                long shorter = Math.min(shortest, length);
                if (lastLine) {
                    conclude(cost + balance(longer, shorter, length));
                } else if (costs[to - 1] < Double.POSITIVE_INFINITY) {
                    search(to, line + 1, cost + costs[to - 1], longer, shorter);
                }
            }
            if (!atEnd && isForced(cells.get(to - 1))) {
                return;
            }
        }
    }

    private void conclude(double cost) {
        if (cost < best) {
            best = cost;
            bestEnds = ends.clone();
        }
    }

    private double balance(long longest, long shortest, long last) {
        if (lines == 1) {
            return 0;
        }
        double spread = (double) (longest - shortest) / longest;
        double first = length(0, ends[0]);
        double lower = LOWER_LONGER * Math.max(0, last - first) / longest;
        double hanging = last < SHORTEST_LAST * longest ? SHORT_LAST_LINE : 0;
        return IMBALANCE * spread * spread + lower + hanging;
    }

    /** Width of a line as the eye sees it: the blanks of marks at both ends and vanishing spaces do not count. */
    private long length(int from, int to) {
        int end = contentEnd(cells, from, to);
        return end == from ? 0 : cells.get(from).atLineStart() + measure.natural(from, end);
    }

    /** Spaces vanish at a turn. */
    static int contentEnd(List<Cell> cells, int from, int to) {
        int end = to;
        while (end > from && cells.get(end - 1).kind().isSpace()) {
            end--;
        }
        return end;
    }
}
