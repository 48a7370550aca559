package duikai.planner;

import java.util.Comparator;
import java.util.List;

/**
 * Finds pages that could not be filled even if all their stories were as tight as they can be, and lets their least important
 * stories be left out, must-run or not, so that the page can be made at all.
 */
final class Crowding {
    private Crowding() {}

    /** Whether there are such pages. */
    static boolean run(Ledger ledger, Assignment assignment) {
        boolean crowded = false;
        for (int place = 0; place < ledger.leftOut(); place++) {
            if (least(ledger, assignment, assignment.on(place))
                    > ledger.page(place).mostCopy()) {
                waive(ledger, assignment, place);
                crowded = true;
            }
        }
        return crowded;
    }

    /** As many as have to go for the others to fit. */
    private static void waive(Ledger ledger, Assignment assignment, int place) {
        List<Integer> order = assignment.on(place).stream()
                .sorted(Comparator.<Integer>comparingInt(
                                item -> ledger.story(item).level())
                        .thenComparingInt(assignment::cells)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int fitting = order.size(); fitting > 0; fitting--) {
            if (least(ledger, assignment, order.subList(0, fitting))
                    <= ledger.page(place).supply()) {
                return;
            }
            int last = order.get(fitting - 1);
            assignment.waive(ledger.isRest(last) ? ledger.partner(last) : last);
        }
    }

    private static int least(Ledger ledger, Assignment assignment, List<Integer> items) {
        int least = 0;
        for (int item : items) {
            Demand demand = ledger.story(item).demand();
            int tighter = ledger.isRest(item) ? 0 : demand.cells() - demand.least();
            least += Math.max(1, assignment.cells(item) - tighter);
        }
        return least;
    }
}
