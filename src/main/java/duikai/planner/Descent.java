package duikai.planner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the best single change of an assignment, one after the other. Where none makes it better, the one that makes it least
 * worse is taken and may not be undone for a while (tabu search); the best assignment met on the way stays.
 */
final class Descent {
    /** Less is not worth a step, and sums of costs are not exact. */
    private static final double LEAST_GAIN = 1e-6;

    private static final int STEPS_AN_ITEM = 6;
    /** Steps taken without anything better. */
    private static final int PATIENCE = 40;

    private static final int RESTING = 4;
    private static final int ITEMS_RESTING = 20;

    private final Ledger ledger;
    private final Assignment assignment;
    private final RememberedChanges changes;
    private final List<Integer> jumpers;
    private final int[] restsUntil;
    private final int resting;
    private int steps;
    /** By how much a step has to make things better for an item that rests to take it all the same. */
    private double goal;

    private double change;
    private @Nullable Step best;

    private Descent(Ledger ledger, Assignment assignment) {
        this.ledger = ledger;
        this.assignment = assignment;
        changes = new RememberedChanges(ledger, assignment);
        jumpers = ledger.jumpers();
        restsUntil = new int[ledger.items()];
        resting = RESTING + ledger.stories() / ITEMS_RESTING;
    }

    static void run(Ledger ledger, Assignment assignment) {
        new Descent(ledger, assignment).run();
    }

    private void run() {
        Assignment.Standing least = assignment.standing();
        double above = 0;
        int mostSteps = STEPS_AN_ITEM * ledger.items();
        int last = PATIENCE;
        for (steps = 1; steps <= Math.min(last, mostSteps); steps++) {
            goal = above + LEAST_GAIN;
            Step step = bestStep();
            if (step == null) {
                break;
            }
            assignment.apply(step);
            rest(step);
            above += change;
            if (above < -LEAST_GAIN) {
                least = assignment.standing();
                above = 0;
                last = steps + PATIENCE;
            }
        }
        assignment.restore(least);
    }

    private void rest(Step step) {
        switch (step) {
            case Step.Move move -> restsUntil[move.item()] = steps + resting;
            case Step.Swap swap -> {
                restsUntil[swap.one()] = steps + resting;
                restsUntil[swap.other()] = steps + resting;
            }
            case Step.Split split -> restsUntil[split.story()] = steps + resting;
            case Step.Join join -> restsUntil[join.story()] = steps + resting;
        }
    }

    private @Nullable Step bestStep() {
        change = Double.POSITIVE_INFINITY;
        best = null;
        for (int item = 0; item < ledger.items(); item++) {
            if (isFree(item)) {
                moves(item);
                swaps(item);
            }
        }
        jumpers.forEach(this::jumps);
        return best;
    }

    private boolean isBetter(double delta, boolean rested) {
        return delta < change && (rested || delta < -goal);
    }

    private boolean rested(int item) {
        return restsUntil[item] < steps;
    }

    /** Where the front part is set, its jump line is printed. */
    private boolean isFree(int item) {
        int place = assignment.place(item);
        if (place == Assignment.ABSENT || assignment.settled(place)) {
            return false;
        }
        return !ledger.isRest(item) || !assignment.settled(assignment.place(ledger.partner(item)));
    }

    private void moves(int item) {
        for (int to = 0; to <= ledger.leftOut(); to++) {
            if (to != assignment.place(item)) {
                double delta = changes.move(item, to);
                if (isBetter(delta, rested(item))) {
                    change = delta;
                    best = new Step.Move(item, to);
                }
            }
        }
    }

    private void swaps(int item) {
        int here = assignment.place(item);
        for (int other = item + 1; other < ledger.items(); other++) {
            int there = assignment.place(other);
            if (there != here && isFree(other)) {
                double delta = changes.swap(item, other);
                if (isBetter(delta, rested(item) && rested(other))) {
                    change = delta;
                    best = new Step.Swap(item, other);
                }
            }
        }
    }

    private void jumps(int story) {
        int rest = assignment.place(ledger.partner(story));
        boolean jumped = rest != Assignment.ABSENT;
        if (!isFree(story) || assignment.place(story) == ledger.leftOut() || (jumped && assignment.settled(rest))) {
            return;
        }
        if (jumped && ledger.terms(story).goesOn().isEmpty()) {
            double delta = changes.join(story);
            if (isBetter(delta, rested(story))) {
                change = delta;
                best = new Step.Join(story);
            }
        }
        splits(story, rest);
    }

    private void splits(int story, int rest) {
        int lines = linesToMove(story);
        if (lines == 0) {
            return;
        }
        for (int to = assignment.place(story) + 1; to < ledger.leftOut(); to++) {
            if (to != rest || lines != assignment.moved(story)) {
                double delta = changes.split(story, lines, to);
                if (isBetter(delta, rested(story))) {
                    change = delta;
                    best = new Step.Split(story, lines, to);
                }
            }
        }
    }

    /** So many that the page is full then; 0 where it is not too long with the whole story. */
    private int linesToMove(int story) {
        Tally tally = assignment.tally(assignment.place(story));
        int whole = ledger.story(story).demand().cells();
        int load = tally.load() - assignment.cells(story) + whole;
        if (load <= tally.window().high()) {
            return 0;
        }
        JumpTerms terms = ledger.terms(story);
        int wanted = load - tally.window().middle() + JumpTerms.SIGN;
        return Math.min(terms.mostMoved(), Math.max(JumpTerms.LEAST_MOVED, wanted));
    }
}
