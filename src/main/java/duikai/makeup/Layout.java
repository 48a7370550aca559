package duikai.makeup;

import duikai.layout.Area;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page laid out (版面): every story in its shape at its place.
 *
 * @param gap rows of white between stories one above the other
 * @param placements from the top, left to right
 */
record Layout(int columns, int rows, int gap, List<Placement> placements) {
    private static final Comparator<Placement> FROM_TOP =
            Comparator.comparingInt(Placement::row).thenComparingInt(Placement::column);

    Layout {
        List<Placement> sorted = new ArrayList<>(placements);
        sorted.sort(FROM_TOP);
        placements = List.copyOf(sorted);
    }

    /** The stories of a solved plan where the plan has them. */
    static Layout of(SolvedPlan plan, int gap) {
        List<Placement> placements = new ArrayList<>();
        place(plan, 0, 0, placements);
        return new Layout(plan.columns(), plan.rows(), gap, placements);
    }

    private static void place(SolvedPlan plan, int column, int row, List<Placement> placements) {
        switch (plan) {
            case SolvedPlan.Leaf leaf -> placements.add(new Placement(leaf.shape(), column, row));
            case SolvedPlan.Stack stack -> {
                int next = row;
                for (SolvedPlan part : stack.parts()) {
                    place(part, column, next, placements);
                    next += part.rows() + stack.gap();
                }
            }
            case SolvedPlan.Beside beside -> {
                int next = column;
                for (SolvedPlan part : beside.parts()) {
                    place(part, next, row, placements);
                    next += part.columns();
                }
            }
        }
    }

    /** How many stories stand elsewhere than in the other, or in only one of the two. */
    int moved(Layout other) {
        Map<String, Area> places = other.places();
        Map<String, Area> own = places();
        long stay = own.entrySet().stream()
                .filter(place -> Optional.ofNullable(places.get(place.getKey()))
                        .filter(place.getValue()::isSamePlaceAs)
                        .isPresent())
                .count();
        return Math.max(own.size(), places.size()) - Math.toIntExact(stay);
    }

    /** Where each story stands, by id. */
    Map<String, Area> places() {
        return placements.stream()
                .collect(Collectors.toMap(placement -> placement.shape().story().id(), Placement::area));
    }

    Stream<StoryShape> shapes() {
        return placements.stream().map(Placement::shape);
    }
}
