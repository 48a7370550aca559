package duikai.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a heading into a few lines: tries all sets of turns whose lines fit the measure, and takes the one that hurts phrases
 * least and balances best (composition rules for headlines, 标题转行). Sets of turns multiply with every line, so more lines
 * are {@link LongHeadlineBreaker}'s.
 */
final class HeadlineBreaker {
    static final double IMBALANCE = 100;
    /** A last line shorter than that share of the longest hangs in the air. */
    static final double SHORTEST_LAST = 1 / 3.0;

    static final double SHORT_LAST_LINE = 1e3;
    private static final double LOWER_LONGER = 20;
    /** Headlines of the ladder have no more; who turns more often has a text, not a headline. */
    private static final int MOST_LINES = 3;

    private final HeadlineLines text;
    private final int lines;

    private final int[] ends;
    private int[] bestEnds = {};
    private double best = Double.POSITIVE_INFINITY;

    private HeadlineBreaker(HeadlineLines text, int lines) {
        this.text = text;
        this.lines = lines;
        ends = new int[lines];
    }

    /** Where each line ends (index after its last cell, vanishing spaces included), and the cost. */
    record Turns(List<Integer> ends, double cost) {}

    /** The best turns. */
    static Optional<Turns> turn(HeadlineLines measured, int lines) {
        if (measured.fewest() > lines) {
            return Optional.empty();
        }
        if (lines > MOST_LINES) {
            return new LongHeadlineBreaker(measured, lines).turn();
        }
        HeadlineBreaker breaker = new HeadlineBreaker(measured, lines);
        breaker.search(0, 0, 0, 0, Long.MAX_VALUE);
        return breaker.best < Double.POSITIVE_INFINITY
                ? Optional.of(new Turns(breaker.boxedBest(), Math.max(0, breaker.best)))
                : Optional.empty();
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
        for (int to = from + 1; to <= text.size() && text.fits(from, to); to++) {
            long length = text.length(from, to);
            boolean atEnd = to == text.size();
            if (atEnd == lastLine && length > 0) {
                ends[line] = to;
                long longer = Math.max(longest, length);
                long shorter = Math.min(shortest, length);
                if (lastLine) {
                    conclude(cost + balance(longer, shorter, length));
                } else if (text.mayTurn(to)) {
                    search(to, line + 1, cost + text.turnCost(to), longer, shorter);
                }
            }
            if (text.mustTurn(to)) {
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
        double first = text.length(0, ends[0]);
        double lower = LOWER_LONGER * Math.max(0, last - first) / longest;
        double hanging = last < SHORTEST_LAST * longest ? SHORT_LAST_LINE : 0;
        return IMBALANCE * spread * spread + lower + hanging;
    }
}
