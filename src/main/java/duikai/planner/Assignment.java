package duikai.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which item stands at which place, and what each page has of it. */
final class Assignment {
    /** The place of the rest of a story that does not jump. */
    static final int ABSENT = -1;

    private static final double PER_JUMP = 2;
    static final double PER_LINE = 0.02;
    /** A story that stood well elsewhere in the round before. */
    private static final double PER_MOVE = 0.3;

    private final Ledger ledger;
    private final int[] places;
    private final int[] cells;
    private final int[] moved;
    private final int[] homes;
    private final boolean[] waived;
    private final boolean[] settled;
    private final Tally[] tallies;
    /** The last revision in which what stands at a place changed, and in which what concerns an item did. */
    private final int[] placeChanged;

    private final int[] itemChanged;
    private int revision;

    /** Everything is left out. */
    Assignment(Ledger ledger) {
        this.ledger = ledger;
        places = new int[ledger.items()];
        cells = new int[ledger.items()];
        moved = new int[ledger.stories()];
        homes = new int[ledger.items()];
        waived = new boolean[ledger.stories()];
        settled = new boolean[ledger.leftOut() + 1];
        tallies = new Tally[ledger.leftOut()];
        placeChanged = new int[ledger.leftOut() + 1];
        itemChanged = new int[ledger.items()];
        Arrays.fill(places, ABSENT);
        Arrays.fill(homes, ABSENT);
        Arrays.setAll(tallies, p -> new Tally(ledger.page(p)));
        for (int i = 0; i < ledger.stories(); i++) {
            places[i] = ledger.leftOut();
            cells[i] = ledger.story(i).demand().cells();
        }
    }

    /** Another one whenever anything stands elsewhere. */
    int revision() {
        return revision;
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

    /** From now on the story may be left out, although it has to be in the issue. */
    void waive(int story) {
        if (moved[story] > 0) {
            join(story);
        }
        waived[story] = true;
    }

    boolean waived(int story) {
        return waived[story];
    }

    /** What it costs the item to stand there, whatever else does. */
    double cost(int item, int place) {
        boolean rest = ledger.isRest(item);
        boolean missed = place == ledger.leftOut() && !rest && waived[item];
        double cost = missed ? ledger.waived(item) : ledger.cost(item, place);
        cost += (homes[item] == ABSENT || homes[item] == place ? 0 : PER_MOVE);
        return rest ? cost + PER_JUMP + PER_LINE * moved[ledger.partner(item)] : cost;
    }

    int lead(int item) {
        return item != ABSENT && !ledger.isRest(item) && ledger.story(item).level() == PlannedStory.LEAD ? 1 : 0;
    }

    int picture(int item) {
        return item != ABSENT && !ledger.isRest(item) && ledger.story(item).picture() ? 1 : 0;
    }

    double wishCost(Wishlist.Wish wish, int place) {
        int other = places[wish.other()];
        return place == ledger.leftOut() || other == ledger.leftOut() ? 0 : wish.cost(place, other);
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

    int whole(int story) {
        return ledger.story(story).demand().cells();
    }

    /** The last revision that changed anything for the item where it stands, or for where else it might. */
    int changed(int item) {
        int place = places[item];
        return place == ABSENT ? itemChanged[item] : Math.max(itemChanged[item], placeChanged[place]);
    }

    /** The last revision in which an item came to the place, left it, or grew there. */
    int placeChanged(int place) {
        return placeChanged[place];
    }

    private void put(int item, int place) {
        revision++;
        count(item, -1);
        places[item] = place;
        count(item, 1);
        itemChanged[item] = revision;
        itemChanged[ledger.partner(item)] = revision;
        if (!ledger.isRest(item)) {
            ledger.wishlist().of(item).forEach(wish -> itemChanged[wish.other()] = revision);
        }
    }

    private void count(int item, int sign) {
        if (places[item] == ABSENT) {
            return;
        }
        placeChanged[places[item]] = revision;
        if (places[item] != ledger.leftOut()) {
            tallies[places[item]].add(sign * cells[item], sign, sign * lead(item), sign * picture(item));
        }
    }

    private void split(int story, int lines, int place) {
        revision++;
        JumpTerms terms = ledger.terms(story);
        resize(story, whole(story) - terms.saved(lines));
        moved[story] = lines;
        int rest = ledger.partner(story);
        resize(rest, terms.rest(lines));
        put(rest, place);
    }

    private void join(int story) {
        revision++;
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

    /** Who stands where and in what size. */
    record Standing(List<Integer> places, List<Integer> cells, List<Integer> moved) {}

    Standing standing() {
        return new Standing(list(places), list(cells), list(moved));
    }

    private static List<Integer> list(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    void restore(Standing standing) {
        revision++;
        Arrays.fill(itemChanged, revision);
        for (int i = 0; i < places.length; i++) {
            count(i, -1);
            places[i] = standing.places().get(i);
            cells[i] = standing.cells().get(i);
            count(i, 1);
        }
        Arrays.setAll(moved, standing.moved()::get);
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
