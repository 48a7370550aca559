package duikai.compose;

import duikai.compose.HeadlineBreaker.Turns;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Turns a heading into many lines. Their balance is measured by how far each is from the mean line, which needs no look at the
 * other lines: for every line and every place it may end the cheapest way there is enough, and the effort grows with the
 * length of the text, not with the sets of its turns.
 */
final class LongHeadlineBreaker {
    private final HeadlineLines text;
    private final int lines;
    private final double mean;
    /** The cheapest turns to each end of the line last looked at. */
    private double[] costs;
    /** Where a line starts that ends there, by line and end. */
    private final int[][] starts;

    LongHeadlineBreaker(HeadlineLines text, int lines) {
        this.text = text;
        this.lines = lines;
        mean = Math.max(1, (double) text.length(0, text.size()) / lines);
        costs = unreached();
        costs[0] = 0;
        starts = new int[lines][text.size() + 1];
    }

    private double[] unreached() {
        double[] unreached = new double[text.size() + 1];
        Arrays.fill(unreached, Double.POSITIVE_INFINITY);
        return unreached;
    }

    Optional<Turns> turn() {
        for (int line = 0; line < lines; line++) {
            addLine(line);
        }
        double cost = costs[text.size()];
        return cost < Double.POSITIVE_INFINITY ? Optional.of(new Turns(ends(), Math.max(0, cost))) : Optional.empty();
    }

    private void addLine(int line) {
        double[] longer = unreached();
        for (int from = 0; from < text.size(); from++) {
            for (int to = from + 1; reached(from) && to <= text.size() && text.fits(from, to); to++) {
                double cost = costs[from] + cost(from, to, line == lines - 1);
                if (cost < longer[to]) {
                    longer[to] = cost;
                    starts[line][to] = from;
                }
                if (text.mustTurn(to)) {
                    break;
                }
            }
        }
        costs = longer;
    }

    private boolean reached(int end) {
        return costs[end] < Double.POSITIVE_INFINITY;
    }

    private double cost(int from, int to, boolean last) {
        long length = text.length(from, to);
        if (length == 0 || last != (to == text.size())) {
            return Double.POSITIVE_INFINITY;
        }
        double off = (length - mean) / mean;
        double hanging = length < HeadlineBreaker.SHORTEST_LAST * mean ? HeadlineBreaker.SHORT_LAST_LINE : 0;
        return HeadlineBreaker.IMBALANCE * off * off + (last ? hanging : text.turnCost(to));
    }

    private List<Integer> ends() {
        Deque<Integer> ends = new ArrayDeque<>();
        int end = text.size();
        for (int line = lines - 1; line >= 0; line--) {
            ends.addFirst(end);
            end = starts[line][end];
        }
        return List.copyOf(ends);
    }
}
