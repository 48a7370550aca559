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

    private HeadlineOrder() {}

    static double cost(Stream<StoryShape> shapes) {
        List<Length> sizes = shapes.filter(HeadlineOrder::counts)
                .sorted(Comparator.comparingInt(shape -> shape.story().rank()))
                .map(shape -> shape.head().headlineSize())
                .toList();
        double cost = 0;
        for (int i = 1; i < sizes.size(); i++) {
            cost += sizes.get(i).compareTo(sizes.get(i - 1)) > 0 ? REVERSED : 0;
            double missing = Math.log(LEAD / sizes.getFirst().ratioTo(sizes.get(i))) / Math.log(LEAD);
            cost += PALE_LEAD * Math.max(0, missing);
        }
        return cost;
    }

    private static boolean counts(StoryShape shape) {
        return shape.head().headlineSize().isPositive()
                && Story.isRanked(shape.story().article().type());
    }
}
