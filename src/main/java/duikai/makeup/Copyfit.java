package duikai.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sizes a story can only take when its copy is cut or written longer (增删). They serve where a page cannot be full otherwise, to
 * say by how many lines it misses and to show the page as it would be.
 */
final class Copyfit {
    /** What a page may ask of its editor. */
    enum Extent {
        /** Nothing: the copy as it is. */
        NONE(0, 0, 1),
        /** What a minute mends. */
        LINES(12, 16, 1),
        /** Whatever makes a page of it. */
        ANY(Integer.MAX_VALUE, Integer.MAX_VALUE, 0.15);

        private final int mostCut;
        private final int mostMissing;
        /** Where much is to be changed all over the page, the search must not give up for its cost. */
        private final double weight;

        Extent(int mostCut, int mostMissing, double weight) {
            this.mostCut = mostCut;
            this.mostMissing = mostMissing;
            this.weight = weight;
        }
    }

    private static final int FEW_LINES = 12;
    private static final double CUT_LINE = 1.5;
    private static final double MISSING_LINE = 0.6;
    /** Beyond a few lines what counts is how many times as many. */
    private static final double MANY_TIMES = 8;
    /** Shapes so much dearer than the best of their width are not cut or stretched. */
    private static final double DEAR = 2;

    private Copyfit() {}

    /** The exact shapes of a width and those that would do with other copy. */
    static SortedMap<Integer, StoryShape> shapes(SortedMap<Integer, StoryShape> exact, Extent extent, int mostRows) {
        SortedMap<Integer, StoryShape> all = new TreeMap<>(exact.headMap(mostRows + 1));
        if (extent == Extent.NONE || exact.isEmpty()) {
            return all;
        }
        double least =
                exact.values().stream().mapToDouble(StoryShape::cost).min().orElse(0);
        for (StoryShape shape : bases(exact, least)) {
            for (int rows = 1; rows <= mostRows; rows++) {
                forced(shape, rows, extent).ifPresent(forced -> {
                    StoryShape before = all.get(forced.rows());
                    if (before == null || forced.cost() < before.cost()) {
                        all.put(forced.rows(), forced);
                    }
                });
            }
        }
        return all;
    }

    /**
     * The shortest, the tallest and the cheapest: what is cut begins at the first, what is stretched at the second. A
     * story that jumps ends anywhere as it is.
     */
    private static List<StoryShape> bases(SortedMap<Integer, StoryShape> exact, double least) {
        List<StoryShape> good = exact.values().stream()
                .filter(shape -> shape.cost() <= least + DEAR
                        && !shape.text().flow().isEmpty()
                        && shape.text().jump().isEmpty())
                .toList();
        List<StoryShape> bases = new ArrayList<>();
        if (!good.isEmpty()) {
            bases.add(good.getFirst());
            bases.add(good.getLast());
            good.stream().filter(shape -> shape.cost() == least).limit(1).forEach(bases::add);
        }
        return bases;
    }

    /** The story in so many rows, what does not fit left away or what is missing left white. */
    private static Optional<StoryShape> forced(StoryShape shape, int rows, Extent extent) {
        int textRows = shape.text().rows() + rows - shape.rows();
        boolean turned = shape.arrangement() instanceof Arrangement.Vertical;
        if (rows == shape.rows() || turned || textRows < 1) {
            return Optional.empty();
        }
        return forced(shape.text(), textRows)
                .filter(text -> text.over() <= extent.mostCut && text.filling().white() <= extent.mostMissing)
                .map(text -> shape.with(rows, text, extent.weight * cost(text) + shape.cost()));
    }

    private static double cost(TextShape text) {
        return CUT_LINE * many(text.over()) + MISSING_LINE * many(text.filling().white());
    }

    private static double many(int lines) {
        return lines <= FEW_LINES ? lines : FEW_LINES + MANY_TIMES * Math.log((double) lines / FEW_LINES);
    }

    private static Optional<TextShape> forced(TextShape text, int rows) {
        return TextShapes.capacities(text.legs(), text.zones(), rows).map(capacities -> {
            List<Integer> starts = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            int white = 0;
            int next = 0;
            for (int capacity : capacities) {
                boolean blank =
                        next < text.flow().size() && text.flow().get(next).blank();
                int start = blank && capacity > 0 ? next + 1 : next;
                next = Math.min(start + capacity, text.flow().size());
                starts.add(start);
                ends.add(next);
                white += capacity - (next - start);
            }
            LegFiller.Filling filling = new LegFiller.Filling(starts, ends, white, 0);
            return new TextShape(rows, text.legs(), text.zones(), text.flow(), filling, text.change(), text.cost());
        });
    }
}
