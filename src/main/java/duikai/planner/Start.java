package duikai.planner;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The plan to begin with: one story after the other, the important and large ones first, goes where it costs least so far. */
final class Start {
    private Start() {}

    static Assignment of(Ledger ledger) {
        Assignment assignment = new Assignment(ledger);
        Changes changes = new Changes(ledger, assignment);
        List<Integer> order = IntStream.range(0, ledger.stories())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> ledger.story(i).use() == Use.MUST ? 0 : 1)
                        .thenComparingInt(i -> ledger.story(i).level())
                        .thenComparingInt(i -> -ledger.story(i).demand().cells())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        order.forEach(story -> place(ledger, changes, assignment, story));
        ledger.jumpers().forEach(story -> jump(ledger, changes, assignment, story));
        return assignment;
    }

    /** About half of what may move: the page of the front part says how much it is. */
    private static void jump(Ledger ledger, Changes changes, Assignment assignment, int story) {
        JumpTerms terms = ledger.terms(story);
        int moved = Math.max(JumpTerms.LEAST_MOVED, terms.mostMoved() / 2);
        for (int to = assignment.place(story) + 1; to < ledger.leftOut(); to++) {
            if (terms.goesOn().isPresent() && terms.possible() && changes.allowed(ledger.partner(story), to)) {
                assignment.apply(new Step.Split(story, moved, to));
                return;
            }
        }
    }

    private static void place(Ledger ledger, Changes changes, Assignment assignment, int story) {
        int best = ledger.leftOut();
        double least = ledger.cost(story, best);
        for (int to = 0; to < ledger.leftOut(); to++) {
            if (changes.allowed(story, to)) {
                double cost = changes.comeCost(story, to);
                if (cost < least) {
                    least = cost;
                    best = to;
                }
            }
        }
        assignment.apply(new Step.Move(story, best));
    }
}
