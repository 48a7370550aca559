package duikai.makeup;

import duikai.unit.Length;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whether a page's headlines tell what is important: the lead's clearly the largest, the others' falling with rank. */
final class HeadlineOrder {
    /** The lead's headline is that much larger than any other, or it does not lead. */
    static final double LEAD = 1.25;

    private static final double PALE_LEAD = 3;
    private static final double REVERSED = 2;

    private static final Comparator<StoryShape> BY_RANK =
            Comparator.comparingInt(shape -> shape.story().rank());

    private HeadlineOrder() {}

    static double cost(Stream<StoryShape> shapes) {
        List<StoryShape> ranked =
                shapes.filter(HeadlineOrder::counts).sorted(BY_RANK).toList();
        double cost = 0;
        for (int i = 1; i < ranked.size(); i++) {
            Length size = size(ranked.get(i));
            cost += size.compareTo(size(ranked.get(i - 1))) > 0 ? REVERSED : 0;
            double lead = size(ranked.getFirst()).ratioTo(size);
            cost += lead < LEAD ? PALE_LEAD * Math.log(LEAD / lead) / Math.log(LEAD) : 0;
        }
        return cost;
    }

    private static Length size(StoryShape shape) {
        return shape.head().headlineSize();
    }

    private static boolean counts(StoryShape shape) {
        return shape.head().headlineSize().isPositive()
                && Story.isRanked(shape.story().article().type());
    }
}
