package duikai.makeup;

import duikai.house.PlanNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All plans of horizontal bands for a page of many stories in one: whatever the bands above, the stories from one on to the
 * last are divided into bands once, so that the plan grows with the number of stories and not with that of its divisions.
 */
final class ManyBands {
    private final List<Story> stories;
    private final int columns;

    private ManyBands(List<Story> stories, int columns) {
        this.stories = stories;
        this.columns = columns;
    }

    /** The stories in order of importance, and so with the picture news next to the lead. */
    static List<Cut> of(List<Story> stories, int columns) {
        return Stream.of(stories, picturesAfterLead(stories))
                .distinct()
                .map(order -> new ManyBands(order, columns).cut())
                .toList();
    }

    private static List<Story> picturesAfterLead(List<Story> stories) {
        List<Story> order = new ArrayList<>(List.of(stories.getFirst()));
        List<Story> rest = stories.subList(1, stories.size());
        rest.stream().filter(Story::isPictureNews).forEach(order::add);
        rest.stream().filter(story -> !story.isPictureNews()).forEach(order::add);
        return order;
    }

    private Cut cut() {
        List<Cut> below = new ArrayList<>();
        for (int from = stories.size() - 1; from >= 0; from--) {
            below.addFirst(from(from, below));
        }
        return below.getFirst();
    }

    /**
     * The stories from one on.
     *
     * @param below those from the next one on, from the one after it on and so forth
     */
    private Cut from(int from, List<Cut> below) {
        List<Cut> cuts = new ArrayList<>();
        for (int count = 1; count <= Math.min(BandPlans.MOST_BESIDE, stories.size() - from); count++) {
            boolean last = from + count == stories.size();
            for (Cut band : bands(stories.subList(from, from + count))) {
                cuts.add(last ? band : new Cut.Stack(columns, List.of(band, below.get(count - 1))));
            }
        }
        return Cut.Choice.of(columns, cuts);
    }

    /** Side by side, and three also as one beside two. */
    private List<Cut> bands(List<Story> band) {
        List<PlanNode> slots = BandPlans.slots(band);
        if (slots.size() == 1) {
            return Widths.of(slots.getFirst(), columns, band);
        }
        List<Cut> ways = new ArrayList<>(Widths.of(new PlanNode.Columns(slots), columns, band));
        if (slots.size() == BandPlans.MOST_BESIDE) {
            PlanNode pair = new PlanNode.Rows(slots.subList(1, slots.size()));
            ways.addAll(Widths.of(new PlanNode.Columns(List.of(slots.getFirst(), pair)), columns, band));
        }
        return ways.isEmpty() ? List.of() : List.of(Cut.Choice.of(columns, ways));
    }
}
