package duikai.makeup;

import duikai.unit.Length;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Finds the cheapest layout of a cut tree for every height, bottom-up: heights of stacked parts add, parts side by side
 * have one height (the shape functions of Stockmeyer and of Gange, Marriott and Stuckey).
 */
final class PageSolver {
    private static final double SAME_SIZE = 1.2;
    private static final double LIKE_SIZE = 1.5;
    /** Another face tells headlines of like size apart, but not well. */
    private static final double OTHER_FACE = 0.45;
    /** Two picture news side by side look like a pair, and neither is the page's one picture. */
    private static final double PICTURES_BESIDE = 3;

    private final StoryShapes shapes;
    private final int gap;
    private final int most;
    private final IdentityHashMap<Cut, SortedMap<Integer, SolvedPlan>> solved = new IdentityHashMap<>();

    /**
     * @param gap rows of white between stories one above the other
     * @param most rows a stack may have; the lowest is kept even where it has more
     */
    PageSolver(StoryShapes shapes, int gap, int most) {
        this.shapes = shapes;
        this.gap = gap;
        this.most = most;
    }

    /** The cheapest layout of each height the tree can have. */
    SortedMap<Integer, SolvedPlan> layouts(Cut cut) {
        SortedMap<Integer, SolvedPlan> known = solved.get(cut);
        if (known == null) {
            known = switch (cut) {
                case Cut.Place place -> place(place);
                case Cut.Stack stack -> stack(stack);
                case Cut.Beside beside -> beside(beside);
                case Cut.Choice choice -> choice(choice);
            };
            solved.put(cut, known);
        }
        return known;
    }

    /** The least rows the tree can have where its parts side by side need not end at the same row; empty for none. */
    OptionalInt leastRows(Cut cut) {
        return switch (cut) {
            case Cut.Place place ->
                layouts(place).keySet().stream().mapToInt(rows -> rows).min();
            case Cut.Stack stack -> {
                int gaps = gap * (stack.parts().size() - 1);
                yield leastRows(stack.parts(), parts -> gaps + parts.sum());
            }
            case Cut.Beside beside ->
                leastRows(beside.parts(), parts -> parts.max().orElseThrow());
            case Cut.Choice choice ->
                choice.cuts().stream()
                        .map(this::leastRows)
                        .flatMapToInt(OptionalInt::stream)
                        .min();
        };
    }

    private OptionalInt leastRows(List<Cut> parts, ToIntFunction<IntStream> together) {
        List<OptionalInt> least = parts.stream().map(this::leastRows).toList();
        return least.stream().allMatch(OptionalInt::isPresent)
                ? OptionalInt.of(together.applyAsInt(least.stream().mapToInt(OptionalInt::getAsInt)))
                : OptionalInt.empty();
    }

    private SortedMap<Integer, SolvedPlan> choice(Cut.Choice choice) {
        SortedMap<Integer, SolvedPlan> cheapest = new TreeMap<>();
        for (Cut cut : choice.cuts()) {
            layouts(cut)
                    .forEach((rows, layout) ->
                            cheapest.merge(rows, layout, (old, more) -> more.cost() < old.cost() ? more : old));
        }
        return cheapest;
    }

    private SortedMap<Integer, SolvedPlan> place(Cut.Place place) {
        SortedMap<Integer, SolvedPlan> layouts = new TreeMap<>();
        shapes.table(place.story(), place.columns(), place.box())
                .forEach((rows, shape) -> layouts.put(rows, new SolvedPlan.Leaf(shape)));
        return layouts;
    }

    private SortedMap<Integer, SolvedPlan> stack(Cut.Stack stack) {
        SortedMap<Integer, SolvedPlan.Stack> sums = new TreeMap<>();
        sums.put(-gap, new SolvedPlan.Stack(stack.columns(), -gap, 0, gap, List.of()));
        for (Cut part : stack.parts()) {
            sums = stacked(sums, layouts(part));
        }
        return new TreeMap<>(sums);
    }

    private SortedMap<Integer, SolvedPlan.Stack> stacked(
            SortedMap<Integer, SolvedPlan.Stack> sums, SortedMap<Integer, SolvedPlan> part) {
        SortedMap<Integer, SolvedPlan.Stack> longer = new TreeMap<>();
        for (SolvedPlan.Stack sum : sums.values()) {
            for (SolvedPlan below : part.values()) {
                int rows = sum.rows() + gap + below.rows();
                if (rows > most && !longer.isEmpty()) {
                    break;
                }
                double cost = sum.cost() + below.cost();
                SolvedPlan.Stack old = longer.get(rows);
                if (old == null || cost < old.cost()) {
                    longer.put(rows, new SolvedPlan.Stack(sum.columns(), rows, cost, gap, append(sum.parts(), below)));
                }
            }
        }
        return longer;
    }

    /** A stack at the foot of a stack goes on with it. */
    private static List<SolvedPlan> append(List<SolvedPlan> parts, SolvedPlan part) {
        List<SolvedPlan> longer = new ArrayList<>(parts);
        longer.addAll(part instanceof SolvedPlan.Stack stack ? stack.parts() : List.of(part));
        return longer;
    }

    private SortedMap<Integer, SolvedPlan> beside(Cut.Beside beside) {
        SortedMap<Integer, SolvedPlan> layouts = new TreeMap<>();
        List<SortedMap<Integer, SolvedPlan>> tables =
                beside.parts().stream().map(this::layouts).toList();
        for (Integer rows : tables.getFirst().keySet()) {
            if (tables.stream().allMatch(table -> table.containsKey(rows))) {
                List<SolvedPlan> parts =
                        tables.stream().map(table -> table.get(rows)).toList();
                double cost = parts.stream().mapToDouble(SolvedPlan::cost).sum() + collisions(parts);
                layouts.put(rows, new SolvedPlan.Beside(beside.columns(), rows, cost, parts));
            }
        }
        return layouts;
    }

    /** Headlines of like size that touch side by side (碰题) are read as one. */
    private static double collisions(List<SolvedPlan> parts) {
        double cost = 0;
        for (int i = 1; i < parts.size(); i++) {
            StoryShape left = parts.get(i - 1).shapes().findFirst().orElseThrow();
            StoryShape right = parts.get(i).shapes().findFirst().orElseThrow();
            Length one = left.head().headlineSize();
            Length other = right.head().headlineSize();
            if (left.story().isPictureNews() && right.story().isPictureNews()) {
                cost += PICTURES_BESIDE;
            }
            if (one.isPositive() && other.isPositive() && !left.boxed() && !right.boxed()) {
                double ratio = one.max(other).ratioTo(one.min(other));
                double like = ratio < SAME_SIZE ? 3.0 : ratio < LIKE_SIZE ? 1.5 : 0.3;
                cost += left.head().faces().equals(right.head().faces()) ? like : like * OTHER_FACE;
            }
        }
        return cost;
    }
}
