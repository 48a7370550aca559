package duikai.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tries all pages of an assignment once. A page that has the rest of a story waits for the page of the front part, which says
 * how long the rest is; whatever is not tried yet is balanced again then.
 */
final class Round {
    private final Ledger ledger;
    private final Assignment assignment;
    private final Trials trials;
    private final Map<Integer, PagePlan> pages = new TreeMap<>();

    private Round(Ledger ledger, Assignment assignment, Trials trials) {
        this.ledger = ledger;
        this.assignment = assignment;
        this.trials = trials;
    }

    /** Pages by number; the assignment knows the lengths of all parts afterwards. */
    static List<PagePlan> run(Ledger ledger, Assignment assignment, Trials trials) {
        return new Round(ledger, assignment, trials).run();
    }

    private List<PagePlan> run() {
        while (pages.size() < ledger.leftOut()) {
            List<Integer> ready = ready();
            boolean lengthsFound = tryPages(ready);
            ready.forEach(assignment::settle);
            if (lengthsFound) {
                Descent.run(ledger, assignment);
            }
        }
        assignment.free();
        return List.copyOf(pages.values());
    }

    /** Pages not tried yet whose rests are as long as they will be. */
    private List<Integer> ready() {
        Set<Integer> ready = new TreeSet<>();
        for (int place = 0; place < ledger.leftOut(); place++) {
            if (!pages.containsKey(place)
                    && assignment.on(place).stream()
                            .filter(ledger::isRest)
                            .allMatch(rest -> pages.containsKey(assignment.place(ledger.partner(rest))))) {
                ready.add(place);
            }
        }
        return List.copyOf(ready);
    }

    /** Whether the length of a rest changed. */
    private boolean tryPages(List<Integer> places) {
        List<Trials.Try> tries = new ArrayList<>();
        for (int place : places) {
            Trials.Try one = page(place);
            if (!one.parts().isEmpty()) {
                tries.add(one);
            }
        }
        List<Outcome> outcomes = trials.outcomes(tries);
        boolean changed = false;
        int next = 0;
        for (int place : places) {
            boolean empty = assignment.on(place).isEmpty();
            Outcome outcome = empty ? blank(ledger.page(place).supply()) : outcomes.get(next++);
            changed |= keep(place, outcome);
            Trials.Try after = page(place);
            pages.put(place, new PagePlan(after.page(), after.parts(), outcome));
            if (!empty && outcome instanceof Outcome.Full) {
                trials.learn(after, outcome);
            }
        }
        return changed;
    }

    private static Outcome blank(int supply) {
        return supply == 0 ? Outcome.Full.of(0) : new Outcome.Underset(supply);
    }

    private boolean keep(int place, Outcome outcome) {
        if (!(outcome instanceof Outcome.Full full)) {
            return false;
        }
        boolean changed = false;
        for (int item : assignment.on(place)) {
            Integer kept = full.kept().get(ledger.story(item).id());
            if (kept != null && !ledger.isRest(item) && assignment.moved(item) > 0) {
                JumpTerms terms = ledger.terms(item);
                int moved = terms.lines() - Math.clamp(kept, terms.leastKept(), terms.mostKept());
                changed |= moved != assignment.moved(item);
                assignment.apply(new Step.Split(item, moved, assignment.place(ledger.partner(item))));
            }
        }
        return changed;
    }

    private Trials.Try page(int place) {
        List<Part> parts = assignment.on(place).stream()
                .sorted(Comparator.<Integer>comparingInt(this::level)
                        .thenComparingInt(item -> -assignment.cells(item))
                        .thenComparing(Comparator.naturalOrder()))
                .map(this::part)
                .toList();
        return new Trials.Try(ledger.page(place).number(), parts);
    }

    private int level(int item) {
        return ledger.isRest(item) ? Ledger.REST_LEVEL : ledger.story(item).level();
    }

    private Part part(int item) {
        String id = ledger.story(item).id();
        int partner = assignment.place(ledger.partner(item));
        if (ledger.isRest(item)) {
            int front = ledger.partner(item);
            return new Part.Rest(id, ledger.page(partner).number(), assignment.moved(front));
        }
        if (partner == Assignment.ABSENT) {
            return new Part.Whole(id);
        }
        JumpTerms terms = ledger.terms(item);
        int wanted = terms.lines() - assignment.moved(item);
        return new Part.Front(id, ledger.page(partner).number(), terms.leastKept(), wanted, terms.mostKept());
    }
}
