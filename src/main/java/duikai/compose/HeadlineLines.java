package duikai.compose;

import duikai.unit.Length;
import java.util.Arrays;
import java.util.List;

/** The lines a heading could be turned into at some size and measure. A line runs from a cell to before another. */
final class HeadlineLines {
    private final List<Cell> cells;
    private final LineMeasure measure;
    private final double[] costs;
    private final long width;
    private final int tightest;

    /**
     * @param costs of a turn after each cell; infinite where there must be none
     * @param tightest by how much each gap may be made narrower, in millipoints
     */
    HeadlineLines(List<Cell> cells, LineMeasure measure, double[] costs, Length width, int tightest) {
        this.cells = cells;
        this.measure = measure;
        this.costs = costs;
        this.width = width.mpt();
        this.tightest = tightest;
    }

    int size() {
        return cells.size();
    }

    /** Width of a line as the eye sees it: the blanks of marks at both ends and vanishing spaces do not count. */
    long length(int from, int to) {
        int end = contentEnd(cells, from, to);
        return end == from ? 0 : cells.get(from).atLineStart() + measure.natural(from, end);
    }

    boolean fits(int from, int to) {
        return length(from, to) - (long) tightest * gaps(from, to) <= width;
    }

    private int gaps(int from, int to) {
        return Math.max(0, contentEnd(cells, from, to) - from - 1);
    }

    /** What each gap may be given so that the longest line just fills the measure; negative where it must be narrower. */
    int spare(List<Integer> ends) {
        long spare = Integer.MAX_VALUE;
        int from = 0;
        for (int to : ends) {
            int gaps = gaps(from, to);
            spare = gaps == 0 ? spare : Math.min(spare, Math.floorDiv(width - length(from, to), gaps));
            from = to;
        }
        return (int) spare;
    }

    /** Whether a line may end before that cell and another follow. */
    boolean mayTurn(int to) {
        return costs[to - 1] < Double.POSITIVE_INFINITY;
    }

    double turnCost(int to) {
        return costs[to - 1];
    }

    /** Whether a line must end before that cell. */
    boolean mustTurn(int to) {
        return to < cells.size() && isForced(cells.get(to - 1));
    }

    /** The fewest lines the heading fits in; more than anybody asks for where it fits in none. */
    int fewest() {
        int[] fewest = new int[size() + 1];
        Arrays.fill(fewest, Integer.MAX_VALUE);
        fewest[0] = 0;
        for (int from = 0; from < size(); from++) {
            if (fewest[from] == Integer.MAX_VALUE) {
                continue;
            }
            for (int to = from + 1; to <= size() && fits(from, to); to++) {
                if (length(from, to) > 0 && (to == size() || mayTurn(to))) {
                    fewest[to] = Math.min(fewest[to], fewest[from] + 1);
                }
                if (mustTurn(to)) {
                    break;
                }
            }
        }
        return fewest[size()];
    }

    /** Whether the editor wants the line to end after the cell. */
    static boolean isForced(Cell cell) {
        return cell.cluster().joint() == Cluster.Joint.TURN;
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
