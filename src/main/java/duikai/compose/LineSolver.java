package duikai.compose;

import duikai.compose.Gaps.Turn;
import java.util.Optional;

/**
 * Justifies one line (CLREQ 3.1.3): what must be given or taken is shared out turn by turn; within a turn all gaps change by
 * the same amount until they hit their limit, and a turn is exhausted before the next begins. All in whole millipoints, so
 * that the line is exact; what does not divide goes to the first gaps.
 */
final class LineSolver {
    private static final Turn[] SHRINKING = {
        Turn.WORD, Turn.INTERPUNCT, Turn.BRACKET, Turn.COMMA, Turn.HAN_LATIN, Turn.STOP
    };
    private static final Turn[] STRETCHING = {Turn.WORD, Turn.HAN_LATIN};
    /** Demerits of using a turn up, by slot of the turn. */
    private static final double[] SHRINK_WEIGHT = {1, 1, 1, 2, 2, 6, 0, 0};

    private static final double STRETCH_WEIGHT = 2;
    private static final double OPENED = 30;
    /** Gap between hanzi, in em, that costs 100. */
    private static final double UGLY_GAP = 0.10;
    /** From this gap on, in em, word and Han–Latin spaces grow along (JIS X 4051, CLREQ). */
    private static final double SHARED_FROM = 0.25;

    private LineSolver() {}

    /** Room in the gaps of one line, by turn, and how many gaps may be opened up. */
    record Room(TurnAmounts shrink, TurnAmounts stretch, int hanGaps, int sharedGaps) {}

    /**
     * How much each turn gives.
     *
     * @param amounts by turn; negative: taken away
     * @param hanGap by how much each gap between hanzi is opened, in em
     * @param shared whether the amount of {@link Turn#HAN} goes to word and Han–Latin spaces as well
     * @param cost demerits, 0 for a solid line
     */
    record Settlement(TurnAmounts amounts, double hanGap, boolean shared, double cost) {
        static final Settlement SOLID = new Settlement(new TurnAmounts(), 0, false, 0);
    }

    /**
     * Shares out an excess of room, negative where room is lacking.
     *
     * @return empty where the gaps cannot give it
     */
    static Optional<Settlement> settle(long excess, Room room, int em) {
        if (excess == 0) {
            return Optional.of(Settlement.SOLID);
        }
        return excess < 0 ? shrink(-excess, room) : stretch(excess, room, em);
    }

    private static Optional<Settlement> shrink(long need, Room room) {
        TurnAmounts amounts = new TurnAmounts();
        double cost = 0;
        long left = need;
        for (Turn turn : SHRINKING) {
            long available = room.shrink.of(turn);
            if (left > 0 && available > 0) {
                long taken = Math.min(left, available);
                amounts.set(turn, -taken);
                cost += SHRINK_WEIGHT[turn.slot] * square((double) taken / available);
                left -= taken;
            }
        }
        return left > 0 ? Optional.empty() : Optional.of(new Settlement(amounts, 0, false, cost));
    }

    private static Optional<Settlement> stretch(long need, Room room, int em) {
        TurnAmounts amounts = new TurnAmounts();
        double cost = 0;
        long left = need;
        for (Turn turn : STRETCHING) {
            long available = room.stretch.of(turn);
            if (left > 0 && available > 0) {
                long given = Math.min(left, available);
                amounts.set(turn, given);
                cost += STRETCH_WEIGHT * square((double) given / available);
                left -= given;
            }
        }
        if (left == 0) {
            return Optional.of(new Settlement(amounts, 0, false, cost));
        }
        boolean shared = room.hanGaps == 0 || (double) left / room.hanGaps > SHARED_FROM * em;
        int gaps = shared ? room.sharedGaps : room.hanGaps;
        if (gaps == 0) {
            return Optional.empty();
        }
        double gap = (double) left / gaps / em;
        amounts.set(Turn.HAN, left);
        return Optional.of(new Settlement(amounts, gap, shared, cost + OPENED + 100 * square(gap / UGLY_GAP)));
    }

    private static double square(double x) {
        return x * x;
    }

    /** The widths of the gaps {@code from} to {@code to} (exclusive) under a settlement. */
    static int[] widths(Gaps gaps, int from, int to, Settlement settlement) {
        int[] widths = new int[to - from];
        System.arraycopy(gaps.natural, from, widths, 0, widths.length);
        for (Turn turn : Turn.values()) {
            long amount = settlement.amounts.of(turn);
            if (turn != Turn.HAN && amount != 0) {
                share(widths, limits(gaps, from, to, turn, amount), amount);
            }
        }
        long opened = settlement.amounts.of(Turn.HAN);
        if (opened != 0) {
            share(widths, openable(gaps, from, to, settlement.shared), opened);
        }
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

    /** Equal amounts up to the limits; the amount must not exceed their sum. */
    private static void share(int[] widths, long[] limits, long amount) {
        long left = Math.abs(amount);
        int sign = amount < 0 ? -1 : 1;
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
    }
}
