package duikai.planner;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes stories off pages that could not be filled with them even if all were as tight as they can be. */
final class Shedding {
    /** Of the page; editors can cut so much. */
    static final double CROWDED = 1.05;

    private Shedding() {}

    /** Whether any had to go. */
    static boolean run(Ledger ledger, Assignment assignment) {
        boolean shed = false;
        for (int place = 0; place < ledger.leftOut(); place++) {
            Optional<Integer> next = next(ledger, assignment, place);
            while (next.isPresent()) {
                assignment.bar(next.get());
                shed = true;
                next = next(ledger, assignment, place);
            }
        }
        return shed;
    }

    /** The least important story of a page that is crowded, of those the largest. */
    private static Optional<Integer> next(Ledger ledger, Assignment assignment, int place) {
        List<Integer> items = assignment.on(place);
        int least =
                items.stream().mapToInt(item -> least(ledger, assignment, item)).sum();
        if (least <= CROWDED * ledger.page(place).supply()) {
            return Optional.empty();
        }
        return items.stream()
                .max(Comparator.<Integer>comparingInt(item -> level(ledger, item))
                        .thenComparingInt(assignment::cells)
                        .thenComparing(Comparator.naturalOrder()))
                .map(item -> ledger.isRest(item) ? ledger.partner(item) : item);
    }

    private static int level(Ledger ledger, int item) {
        return ledger.story(item).level();
    }

    private static int least(Ledger ledger, Assignment assignment, int item) {
        Demand demand = ledger.story(item).demand();
        return ledger.isRest(item)
                ? assignment.cells(item)
                : Math.max(1, assignment.cells(item) - demand.cells() + demand.least());
    }
}
