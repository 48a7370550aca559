package duikai.compose;

import duikai.compose.Gaps.Turn;

/** A sum for each turn, in millipoints. */
final class TurnAmounts {
    private final long[] bySlot = new long[Turn.COUNT];

    long of(Turn turn) {
        return bySlot[turn.slot];
    }

    void set(Turn turn, long amount) {
        bySlot[turn.slot] = amount;
    }
}
