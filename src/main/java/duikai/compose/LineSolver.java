package duikai.compose;

import duikai.compose.Gaps.Turn;
import java.util.Arrays;

/**
 * Justifies one line (CLREQ 3.1.3): what must be given or taken is shared out turn by turn; within a turn all gaps change by
 * the same amount until they hit their limit, and a turn is exhausted before the next begins. All in whole millipoints, so
 * that the line is exact; what does not divide goes to the first gaps.
 */
final class LineSolver {
    static final Turn[] SHRINKING = {Turn.WORD, Turn.INTERPUNCT, Turn.BRACKET, Turn.COMMA, Turn.HAN_LATIN, Turn.STOP};
    static final Turn[] STRETCHING = {Turn.WORD, Turn.HAN_LATIN};
    /** Demerits of using a turn up, by slot of the turn. */
    private static final double[] SHRINK_WEIGHT = {1, 1, 1, 2, 2, 6, 0, 0};

    private static final double STRETCH_WEIGHT = 2;
    private static final double OPENED = 30;
    /** Gap between hanzi, in em, that costs 100. */
    private static final double UGLY_GAP = 0.10;
    /** From this gap on, in em, word and Han–Latin spaces grow along (JIS X 4051, CLREQ). */
    private static final double SHARED_FROM = 0.25;

    private final LineMeasure measure;
    private final int em;

    LineSolver(LineMeasure measure, int em) {
        this.measure = measure;
        this.em = em;
    }

    /** Shares out an excess of room among the gaps between some cells; negative where room is lacking. */
    Settlement settle(long excess, int from, int to) {
        if (excess == 0) {
            return Settlement.SOLID;
        }
        return excess < 0 ? shrink(excess, from, to) : stretch(excess, from, to);
    }

    private Settlement shrink(long excess, int from, int to) {
        double cost = 0;
        long left = -excess;
        for (Turn turn : SHRINKING) {
            long available = measure.shrinkable(turn, from, to);
            if (left > 0 && available > 0) {
                long taken = Math.min(left, available);
                cost += SHRINK_WEIGHT[turn.slot] * square((double) taken / available);
                left -= taken;
            }
        }
        return left > 0 ? Settlement.IMPOSSIBLE : new Settlement(excess, 0, false, cost);
    }

    private Settlement stretch(long excess, int from, int to) {
        double cost = 0;
        long left = excess;
        for (Turn turn : STRETCHING) {
            long available = measure.stretchable(turn, from, to);
            if (left > 0 && available > 0) {
                long given = Math.min(left, available);
                cost += STRETCH_WEIGHT * square((double) given / available);
                left -= given;
            }
        }
        return left == 0 ? new Settlement(excess, 0, false, cost) : open(excess, left, cost, from, to);
    }

    private Settlement open(long excess, long left, double cost, int from, int to) {
        int hanGaps = measure.hanGaps(from, to);
        boolean shared = hanGaps == 0 || (double) left / hanGaps > SHARED_FROM * em;
        int gaps = shared ? hanGaps + measure.spaces(from, to) : hanGaps;
        if (gaps == 0) {
            return Settlement.IMPOSSIBLE;
        }
        double gap = (double) left / gaps / em;
        return new Settlement(excess, gap, shared, cost + OPENED + 100 * square(gap / UGLY_GAP));
    }

    /** How much of a settlement falls to a turn; to {@link Turn#HAN} what is left for all that open last. */
    long given(Settlement settlement, Turn asked, int from, int to) {
        long left = settlement.excess();
        boolean shrinks = left < 0;
        for (Turn turn : shrinks ? SHRINKING : STRETCHING) {
            long given = shrinks
                    ? -Math.min(-left, measure.shrinkable(turn, from, to))
                    : Math.min(left, measure.stretchable(turn, from, to));
            if (turn == asked) {
                return given;
            }
            left -= given;
        }
        return asked == Turn.HAN ? left : 0;
    }

    /** The most room the gaps between some cells can take where gaps between hanzi open by no more than that many em. */
    long mostTaken(double widestGap, int from, int to) {
        long most = (long) ((measure.hanGaps(from, to) + measure.spaces(from, to)) * widestGap * em) + 1;
        for (Turn turn : STRETCHING) {
            most += measure.stretchable(turn, from, to);
        }
        return most;
    }

    private static double square(double x) {
        return x * x;
    }

    /** The widths of the gaps {@code from} to {@code to} (exclusive) under a settlement. */
    static int[] widths(Gaps gaps, int from, int to, Settlement settlement) {
        int[] widths = Arrays.copyOfRange(gaps.natural, from, to);
        long left = settlement.excess();
        for (Turn turn : left < 0 ? SHRINKING : STRETCHING) {
            left = share(widths, limits(gaps, from, to, turn, left), left);
        }
        share(widths, openable(gaps, from, to, settlement.shared()), left);
        return widths;
    }

    /** How far each gap of the turn may move; zero for those of other turns. */
    private static long[] limits(Gaps gaps, int from, int to, Turn turn, long amount) {
        long[] limits = new long[to - from];
        for (int i = from; i < to; i++) {
            if (amount < 0 && gaps.shrink[i] == turn) {
                limits[i - from] = (long) gaps.natural[i] - gaps.least[i];
            } else if (amount > 0 && gaps.stretch[i] == turn) {
                limits[i - from] = (long) gaps.most[i] - gaps.natural[i];
            }
        }
        return limits;
    }

    private static long[] openable(Gaps gaps, int from, int to, boolean shared) {
        long[] limits = new long[to - from];
        for (int i = from; i < to; i++) {
            boolean takesPart = gaps.stretch[i] == Turn.HAN || (shared && gaps.stretch[i] != Turn.RIGID);
            limits[i - from] = takesPart ? Integer.MAX_VALUE : 0;
        }
        return limits;
    }

    /** Gives the gaps equal amounts up to their limits; what is left over is returned. */
    private static long share(int[] widths, long[] limits, long amount) {
        long left = Math.min(Math.abs(amount), Arrays.stream(limits).sum());
        int sign = amount < 0 ? -1 : 1;
        long rest = amount - sign * left;
        while (left > 0) {
            int active = 0;
            for (long limit : limits) {
                active += limit > 0 ? 1 : 0;
            }
            long each = Math.max(1, left / active);
            for (int i = 0; i < widths.length && left > 0; i++) {
                long given = Math.min(Math.min(each, limits[i]), left);
                widths[i] += (int) (sign * given);
                limits[i] -= given;
                left -= given;
            }
        }
        return rest;
    }
}
