package duikai.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Plans, tries the pages, learns from those that did not come out, and plans again. */
final class Rounds {
    private static final int MOST = 4;
    /** White that nobody sees, of the page. */
    private static final double SEEN = 0.006;

    /**
     * What came of it.
     *
     * @param left ids of stories left out
     * @param crowdedOut those for which there was no room
     * @param rounds made until the last one, not until this one
     */
    record Result(
            List<PagePlan> pages, List<Jump> jumps, Set<String> left, Set<String> crowdedOut, double cost, int rounds) {
        private long off() {
            return pages.stream().filter(page -> !page.full()).count();
        }

        /** Cells that are missing, too many or white. */
        private int cells() {
            return pages.stream().mapToInt(page -> amiss(page.outcome())).sum();
        }

        Result after(int made) {
            return new Result(pages, jumps, left, crowdedOut, cost, made);
        }
    }

    private static final Comparator<Result> BETTER = Comparator.comparingLong(Result::off)
            .thenComparingInt(Result::cells)
            .thenComparingDouble(Result::cost);

    private final Ledger ledger;
    private final Assignment assignment;
    private final Trials trials;

    private Rounds(Ledger ledger, Trials trials) {
        this.ledger = ledger;
        this.trials = trials;
        assignment = Start.of(ledger);
    }

    static Result run(Ledger ledger, Trials trials) {
        return new Rounds(ledger, trials).run();
    }

    private Result run() {
        descend();
        Result best = round();
        Result last = best;
        int made = 1;
        boolean learned = learn(best);
        while (learned && made < MOST) {
            assignment.stay();
            descend();
            Result next = round();
            if (next.pages().equals(last.pages())) {
                return best.after(made);
            }
            last = next;
            made++;
            learned = learn(next);
            best = BETTER.compare(next, best) < 0 ? next : best;
        }
        return best.after(made);
    }

    private void descend() {
        Descent.run(ledger, assignment);
        if (Crowding.run(ledger, assignment)) {
            Descent.run(ledger, assignment);
        }
    }

    /** Whether there is anything to make better. */
    private boolean learn(Result result) {
        boolean learned = false;
        for (int place = 0; place < ledger.leftOut(); place++) {
            PagePlan page = result.pages().get(place);
            boolean good = page.outcome() instanceof Outcome.Full full
                    && full.cut() == 0
                    && full.white() <= SEEN * ledger.page(place).supply();
            learned |= !good;
            assignment.tally(place).learn(good ? Outcome.Full.of(0) : page.outcome());
        }
        return learned;
    }

    private static int amiss(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Full full -> full.cut() + full.white();
            case Outcome.Underset under -> under.cells();
            case Outcome.Overset over -> over.cells();
        };
    }

    private Result round() {
        List<PagePlan> pages = Round.run(ledger, assignment, trials);
        double cost = assignment.cost();
        for (PagePlan page : pages) {
            cost += page.outcome() instanceof Outcome.Full full ? full.cost() : 0;
        }
        Set<String> left = new TreeSet<>();
        Set<String> crowdedOut = new TreeSet<>();
        for (int item : assignment.on(ledger.leftOut())) {
            (assignment.waived(item) ? crowdedOut : left).add(ledger.story(item).id());
        }
        return new Result(pages, jumps(), left, crowdedOut, cost, 0);
    }

    private List<Jump> jumps() {
        List<Jump> jumps = new ArrayList<>();
        for (int story : ledger.jumpers()) {
            jump(story).ifPresent(jumps::add);
        }
        return jumps;
    }

    private Optional<Jump> jump(int story) {
        int moved = assignment.moved(story);
        if (moved == 0) {
            return Optional.empty();
        }
        int from = ledger.page(assignment.place(story)).number();
        int to = ledger.page(assignment.place(ledger.partner(story))).number();
        return Optional.of(
                new Jump(ledger.story(story).id(), from, to, ledger.terms(story).lines() - moved, moved));
    }
}
