package duikai.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which item stands at which place; what a change would cost is known without going through the others. */
final class Assignment {
    /** The place of the rest of a story that does not jump. */
    static final int ABSENT = -1;

    private static final double PER_JUMP = 2;
    private static final double PER_LINE = 0.02;
    /** A story that stood well elsewhere in the round before. */
    private static final double PER_MOVE = 0.3;

    private final Ledger ledger;
    private final int[] places;
    private final int[] cells;
    private final int[] moved;
    private final int[] homes;
    private final boolean[] barred;
    private final boolean[] settled;
    private final Tally[] tallies;

    /** Everything is left out. */
    Assignment(Ledger ledger) {
        this.ledger = ledger;
        places = new int[ledger.items()];
        cells = new int[ledger.items()];
        moved = new int[ledger.stories()];
        homes = new int[ledger.items()];
        barred = new boolean[ledger.stories()];
        settled = new boolean[ledger.leftOut() + 1];
        tallies = new Tally[ledger.leftOut()];
        Arrays.fill(places, ABSENT);
        Arrays.fill(homes, ABSENT);
        Arrays.setAll(tallies, p -> new Tally(ledger.page(p)));
        for (int i = 0; i < ledger.stories(); i++) {
            places[i] = ledger.leftOut();
            cells[i] = ledger.story(i).demand().cells();
        }
    }

    int place(int item) {
        return places[item];
    }

    int cells(int item) {
        return cells[item];
    }

    /** Lines that stand in the rest; 0 of a story that does not jump. */
    int moved(int story) {
        return moved[story];
    }

    Tally tally(int place) {
        return tallies[place];
    }

    boolean settled(int place) {
        return settled[place];
    }

    /** Nothing comes to the page or leaves it until all are free again. */
    void settle(int place) {
        settled[place] = true;
    }

    void free() {
        Arrays.fill(settled, false);
    }

    /** From now on whatever leaves its page costs a little. */
    void stay() {
        System.arraycopy(places, 0, homes, 0, places.length);
    }

    /** There is no room for the story on any page. */
    void bar(int story) {
        if (moved[story] > 0) {
            join(story);
        }
        put(story, ledger.leftOut());
        barred[story] = true;
    }

    boolean barred(int story) {
        return barred[story];
    }

    /** What it costs the item to stand there, whatever else does. */
    private double cost(int item, int place) {
        boolean rest = ledger.isRest(item);
        if (!rest && barred[item]) {
            return place == ledger.leftOut() ? 0 : Ledger.NEVER;
        }
        double cost = ledger.cost(item, place) + (homes[item] == ABSENT || homes[item] == place ? 0 : PER_MOVE);
        return rest ? cost + PER_JUMP + PER_LINE * moved[ledger.partner(item)] : cost;
    }

    boolean allowed(int item, int place) {
        if (settled[place] || cost(item, place) == Ledger.NEVER) {
            return false;
        }
        int other = places[ledger.partner(item)];
        return ledger.isRest(item) ? other < place : other == ABSENT || place < other;
    }

    /** What it costs that an item that is nowhere yet comes. */
    double comeCost(int item, int to) {
        return change(to, ABSENT, item) + cost(item, to) + wishDelta(item, to, ABSENT);
    }

    double moveDelta(int item, int to) {
        return change(places[item], item, ABSENT)
                + change(to, ABSENT, item)
                + cost(item, to)
                - cost(item, places[item])
                + wishDelta(item, to, ABSENT);
    }

    double swapDelta(int one, int other) {
        int here = places[one];
        int there = places[other];
        return change(here, one, other)
                + change(there, other, one)
                + (cost(one, there) - cost(one, here))
                + (cost(other, here) - cost(other, there))
                + wishDelta(one, there, other)
                + wishDelta(other, here, one);
    }

    /** What it costs the page that one item leaves and another comes. */
    private double change(int place, int leaves, int comes) {
        if (place == ledger.leftOut()) {
            return 0;
        }
        int load = (comes == ABSENT ? 0 : cells[comes]) - (leaves == ABSENT ? 0 : cells[leaves]);
        int stories = (comes == ABSENT ? 0 : 1) - (leaves == ABSENT ? 0 : 1);
        return tallies[place].delta(load, stories, lead(comes) - lead(leaves), picture(comes) - picture(leaves));
    }

    private int lead(int item) {
        return item != ABSENT && !ledger.isRest(item) && ledger.story(item).level() == PlannedStory.LEAD ? 1 : 0;
    }

    private int picture(int item) {
        return item != ABSENT && !ledger.isRest(item) && ledger.story(item).picture() ? 1 : 0;
    }

    /** Two that change places are as far apart as before. */
    private double wishDelta(int item, int to, int except) {
        if (ledger.isRest(item)) {
            return 0;
        }
        double delta = 0;
        for (Wishlist.Wish wish : ledger.wishlist().of(item)) {
            if (wish.other() != except) {
                delta += wishCost(wish, to) - wishCost(wish, places[item]);
            }
        }
        return delta;
    }

    private double wishCost(Wishlist.Wish wish, int place) {
        int other = places[wish.other()];
        return place == ledger.leftOut() || other == ledger.leftOut() ? 0 : wish.cost(place, other);
    }

    /** What it costs that the story moves so many lines to the page. */
    double splitDelta(int story, int lines, int to) {
        JumpTerms terms = ledger.terms(story);
        int rest = ledger.partner(story);
        int grown = whole(story) - terms.saved(lines) - cells[story];
        double delta = tallies[places[story]].delta(grown, 0, 0, 0);
        if (places[rest] == to) {
            return delta
                    + tallies[to].delta(terms.rest(lines) - cells[rest], 0, 0, 0)
                    + PER_LINE * (lines - moved[story]);
        }
        double before = places[rest] == ABSENT ? 0 : change(places[rest], rest, ABSENT) - cost(rest, places[rest]);
        return delta
                + before
                + tallies[to].delta(terms.rest(lines), 1, 0, 0)
                + cost(rest, to)
                + PER_LINE * (lines - moved[story]);
    }

    double joinDelta(int story) {
        int rest = ledger.partner(story);
        return tallies[places[story]].delta(whole(story) - cells[story], 0, 0, 0)
                + change(places[rest], rest, ABSENT)
                - cost(rest, places[rest]);
    }

    private int whole(int story) {
        return ledger.story(story).demand().cells();
    }

    void apply(Step step) {
        switch (step) {
            case Step.Move move -> put(move.item(), move.place());
            case Step.Swap swap -> {
                int here = places[swap.one()];
                put(swap.one(), places[swap.other()]);
                put(swap.other(), here);
            }
            case Step.Split split -> split(split.story(), split.moved(), split.place());
            case Step.Join join -> join(join.story());
        }
    }

    private void put(int item, int place) {
        count(item, -1);
        places[item] = place;
        count(item, 1);
    }

    private void count(int item, int sign) {
        if (places[item] != ABSENT && places[item] != ledger.leftOut()) {
            tallies[places[item]].add(sign * cells[item], sign, sign * lead(item), sign * picture(item));
        }
    }

    private void split(int story, int lines, int place) {
        JumpTerms terms = ledger.terms(story);
        resize(story, whole(story) - terms.saved(lines));
        moved[story] = lines;
        int rest = ledger.partner(story);
        resize(rest, terms.rest(lines));
        put(rest, place);
    }

    private void join(int story) {
        resize(story, whole(story));
        moved[story] = 0;
        put(ledger.partner(story), ABSENT);
    }

    private void resize(int item, int size) {
        count(item, -1);
        cells[item] = size;
        count(item, 1);
    }

    /** What all of it costs, but that stories left where they stood in an earlier round. */
    double cost() {
        double cost = 0;
        for (Tally tally : tallies) {
            cost += tally.cost();
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] != ABSENT) {
                cost += cost(i, places[i]) - (homes[i] == ABSENT || homes[i] == places[i] ? 0 : PER_MOVE);
            }
        }
        for (int i = 0; i < ledger.stories(); i++) {
            for (Wishlist.Wish wish : ledger.wishlist().of(i)) {
                cost += wish.other() < i ? wishCost(wish, places[i]) : 0;
            }
        }
        return cost;
    }

    /** Items on the page, by number. */
    List<Integer> on(int place) {
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] == place) {
                items.add(i);
            }
        }
        return items;
    }
}
