package duikai.planner;

/**
 * What moves and swaps would cost, remembered from step to step of one descent: a step changes two or three pages, and what
 * has to do with none of them costs what it did.
 */
final class RememberedChanges {
    /** What is not allowed. */
    static final double NEVER = Double.POSITIVE_INFINITY;

    private final Ledger ledger;
    private final Assignment assignment;
    private final Changes changes;
    private final double[][] moves;
    private final double[][] swaps;
    /** One more than the revision of which a cost is known. */
    private final int[][] moveKnown;

    private final int[][] swapKnown;

    RememberedChanges(Ledger ledger, Assignment assignment) {
        this.ledger = ledger;
        this.assignment = assignment;
        changes = new Changes(ledger, assignment);
        moves = new double[ledger.items()][];
        swaps = new double[ledger.items()][];
        moveKnown = new int[ledger.items()][];
        swapKnown = new int[ledger.items()][];
    }

    /** What it costs that an item that stands somewhere goes to another place. */
    double move(int item, int to) {
        if (moveKnown[item] == null) {
            moves[item] = new double[ledger.leftOut() + 1];
            moveKnown[item] = new int[ledger.leftOut() + 1];
        }
        if (moveKnown[item][to] <= Math.max(assignment.changed(item), assignment.placeChanged(to))) {
            moves[item][to] = changes.allowed(item, to) ? changes.moveDelta(item, to) : NEVER;
            moveKnown[item][to] = assignment.revision() + 1;
        }
        return moves[item][to];
    }

    /** What it costs that two items at different places, of which the first has the lower number, change theirs. */
    double swap(int one, int other) {
        if (swapKnown[one] == null) {
            swaps[one] = new double[ledger.items()];
            swapKnown[one] = new int[ledger.items()];
        }
        if (swapKnown[one][other] <= Math.max(assignment.changed(one), assignment.changed(other))) {
            boolean allowed = other != ledger.partner(one)
                    && changes.allowed(one, assignment.place(other))
                    && changes.allowed(other, assignment.place(one));
            swaps[one][other] = allowed ? changes.swapDelta(one, other) : NEVER;
            swapKnown[one][other] = assignment.revision() + 1;
        }
        return swaps[one][other];
    }

    double split(int story, int lines, int to) {
        return changes.allowed(ledger.partner(story), to) ? changes.splitDelta(story, lines, to) : NEVER;
    }

    double join(int story) {
        return changes.joinDelta(story);
    }
}
