package duikai.planner;

/** A change of an assignment. Items and places are those of the {@link Ledger}. */
sealed interface Step {
    record Move(int item, int place) implements Step {}

    record Swap(int one, int other) implements Step {}

    /** A story jumps, or jumps otherwise than it did. */
    record Split(int story, int moved, int place) implements Step {}

    /** A story jumps no more. */
    record Join(int story) implements Step {}
}
