package duikai.planner;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a change of an assignment would cost, known without going through what stays. */
final class Changes {
    private final Ledger ledger;
    private final Assignment assignment;
    /** For each story what its wishes cost at each place, as the others stand now; made when it is first asked for. */
    private final double[] @Nullable [] wishes;

    private int seen;

    Changes(Ledger ledger, Assignment assignment) {
        this.ledger = ledger;
        this.assignment = assignment;
        wishes = new double[ledger.stories()][];
    }

    /** Whether the item may come to the place. */
    boolean allowed(int item, int place) {
        if (assignment.settled(place) || assignment.cost(item, place) == Ledger.NEVER) {
            return false;
        }
        int other = assignment.place(ledger.partner(item));
        return ledger.isRest(item) ? other < place : other == Assignment.ABSENT || place < other;
    }

    /** What it costs that an item that is nowhere yet comes. */
    double comeCost(int item, int to) {
        return change(to, Assignment.ABSENT, item) + assignment.cost(item, to) + wishDelta(item, to, Assignment.ABSENT);
    }

    double moveDelta(int item, int to) {
        return change(assignment.place(item), item, Assignment.ABSENT)
                + change(to, Assignment.ABSENT, item)
                + assignment.cost(item, to)
                - assignment.cost(item, assignment.place(item))
                + wishDelta(item, to, Assignment.ABSENT);
    }

    double swapDelta(int one, int other) {
        int here = assignment.place(one);
        int there = assignment.place(other);
        return change(here, one, other)
                + change(there, other, one)
                + (assignment.cost(one, there) - assignment.cost(one, here))
                + (assignment.cost(other, here) - assignment.cost(other, there))
                + wishDelta(one, there, other)
                + wishDelta(other, here, one);
    }

    /** What it costs the page that one item leaves and another comes. */
    private double change(int place, int leaves, int comes) {
        if (place == ledger.leftOut()) {
            return 0;
        }
        return assignment
                .tally(place)
                .delta(
                        cells(comes) - cells(leaves),
                        present(comes) - present(leaves),
                        assignment.lead(comes) - assignment.lead(leaves),
                        assignment.picture(comes) - assignment.picture(leaves));
    }

    private int cells(int item) {
        return item == Assignment.ABSENT ? 0 : assignment.cells(item);
    }

    private static int present(int item) {
        return item == Assignment.ABSENT ? 0 : 1;
    }

    /** Two that change places are as far apart as before. */
    private double wishDelta(int item, int to, int except) {
        if (ledger.isRest(item)) {
            return 0;
        }
        double[] costs = wishes(item);
        int here = assignment.place(item);
        double delta = costs[to] - (here == Assignment.ABSENT ? 0 : costs[here]);
        if (except != Assignment.ABSENT && ledger.wishlist().binds(item, except)) {
            for (Wishlist.Wish wish : ledger.wishlist().of(item)) {
                if (wish.other() == except) {
                    delta -= assignment.wishCost(wish, to) - assignment.wishCost(wish, here);
                }
            }
        }
        return delta;
    }

    /** Wishes cost whole numbers, so their sums are exact in whatever order they are added. */
    private double[] wishes(int story) {
        if (seen != assignment.revision()) {
            Arrays.fill(wishes, null);
            seen = assignment.revision();
        }
        double[] known = wishes[story];
        if (known == null) {
            known = new double[ledger.leftOut() + 1];
            for (Wishlist.Wish wish : ledger.wishlist().of(story)) {
                for (int place = 0; place < known.length; place++) {
                    known[place] += assignment.wishCost(wish, place);
                }
            }
            wishes[story] = known;
        }
        return known;
    }

    /** What it costs that the story moves so many lines to the page. */
    double splitDelta(int story, int lines, int to) {
        JumpTerms terms = ledger.terms(story);
        int rest = ledger.partner(story);
        int grown = assignment.whole(story) - terms.saved(lines) - assignment.cells(story);
        double delta = assignment.tally(assignment.place(story)).delta(grown, 0, 0, 0)
                + Assignment.PER_LINE * (lines - assignment.moved(story));
        int from = assignment.place(rest);
        if (from == to) {
            return delta + assignment.tally(to).delta(terms.rest(lines) - assignment.cells(rest), 0, 0, 0);
        }
        delta += assignment.tally(to).delta(terms.rest(lines), 1, 0, 0) + assignment.cost(rest, to);
        return from == Assignment.ABSENT
                ? delta
                : delta + change(from, rest, Assignment.ABSENT) - assignment.cost(rest, from);
    }

    double joinDelta(int story) {
        int rest = ledger.partner(story);
        return assignment
                        .tally(assignment.place(story))
                        .delta(assignment.whole(story) - assignment.cells(story), 0, 0, 0)
                + change(assignment.place(rest), rest, Assignment.ABSENT)
                - assignment.cost(rest, assignment.place(rest));
    }
}
