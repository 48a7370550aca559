package duikai.planner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Wishes of editors by item, each told to both stories. */
final class Wishlist {
    private static final double PARTED = 6;
    private static final double MET = 8;

    /** Of one story about another. */
    record Wish(int other, boolean together) {
        /** What it costs at two places that are pages. */
        double cost(int one, int two) {
            return together ? one == two ? 0 : PARTED : one == two ? MET : 0;
        }
    }

    private final List<List<Wish>> wishes = new ArrayList<>();
    private final BitSet pairs = new BitSet();
    private final int stories;

    /** @param stories by id; who is not among them is passed over */
    Wishlist(List<PlannedStory> stories) {
        this.stories = stories.size();
        Map<String, Integer> items = new HashMap<>();
        List<Set<Integer>> together = new ArrayList<>();
        List<Set<Integer>> apart = new ArrayList<>();
        for (PlannedStory story : stories) {
            items.put(story.id(), items.size());
            together.add(new TreeSet<>());
            apart.add(new TreeSet<>());
        }
        for (PlannedStory story : stories) {
            tell(items, story.id(), story.wishes().together(), together);
            tell(items, story.id(), story.wishes().apart(), apart);
        }
        for (int i = 0; i < stories.size(); i++) {
            List<Wish> own = new ArrayList<>();
            together.get(i).forEach(other -> own.add(new Wish(other, true)));
            apart.get(i).forEach(other -> own.add(new Wish(other, false)));
            for (Wish wish : own) {
                pairs.set(i * stories.size() + wish.other());
            }
            wishes.add(List.copyOf(own));
        }
    }

    private static void tell(Map<String, Integer> items, String id, Iterable<String> others, List<Set<Integer>> known) {
        Integer one = items.get(id);
        for (String name : others) {
            Integer other = items.get(name);
            if (one != null && other != null && !one.equals(other)) {
                known.get(one).add(other);
                known.get(other).add(one);
            }
        }
    }

    /** Whether there is a wish about the two. */
    boolean binds(int one, int other) {
        return one < stories && other < stories && pairs.get(one * stories + other);
    }

    List<Wish> of(int story) {
        return wishes.get(story);
    }
}
