package duikai.makeup;

import duikai.issue.Article;
import duikai.issue.Pins;
import duikai.layout.Area;
import duikai.layout.Outline;
import duikai.layout.Piece;
import duikai.layout.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The stories that stand fixed on their page: those whose place the editor has pinned (手工定位), and booked advertisements. Where
 * the pins leave a size or a coordinate open, there are several ways to fix them, the cheapest first.
 */
final class FixedPlaces {
    private static final int MOST_WAYS = 24;
    private static final int MOST_SIZES = 4;
    private static final int MOST_PLACES = 12;
    /** Where a story is pinned in one direction only, so many parts of the other are tried. */
    private static final int PARTS = 6;

    private record Choice(Spot spot, double cost) {}

    private final int columns;
    private final int rows;

    /** @param rows with once the white between stories */
    private FixedPlaces(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Ways to fix the stories that are to be fixed, none of them over another.
     *
     * @param pieces of all stories, in the same order
     * @return one way without any spot where no story is fixed, none where they cannot stand together
     */
    static List<List<Spot>> of(int columns, int rows, List<Story> stories, List<Piece> pieces) {
        FixedPlaces places = new FixedPlaces(columns, rows);
        List<List<Spot>> ways = List.of(List.of());
        for (int i = 0; i < stories.size(); i++) {
            if (isFixed(stories.get(i))) {
                ways = combine(ways, places.choices(stories.get(i), pieces.get(i)));
            }
        }
        return ways;
    }

    /** Whether the story is taken out of the search for places. */
    static boolean isFixed(Story story) {
        Pins pins = story.pins();
        boolean sized = pins.columns().isPresent() && pins.rows().isPresent();
        boolean booked = story.article().type() == Article.Type.ADVERTISEMENT;
        return pins.column().isPresent()
                || pins.row().isPresent()
                || (!pins.at().isEmpty() && (sized || booked));
    }

    private static List<List<Spot>> combine(List<List<Spot>> ways, List<Choice> choices) {
        List<List<Spot>> combined = new ArrayList<>();
        for (List<Spot> way : ways) {
            for (Choice choice : choices) {
                Area area = choice.spot().area();
                if (way.stream().noneMatch(other -> other.area().overlaps(area)) && combined.size() < MOST_WAYS) {
                    List<Spot> more = new ArrayList<>(way);
                    more.add(choice.spot());
                    combined.add(more);
                }
            }
        }
        return combined;
    }

    private List<Choice> choices(Story story, Piece piece) {
        List<Outline> sizes = piece.outlines().stream()
                .sorted(Comparator.comparingDouble(Outline::cost)
                        .thenComparingInt(Outline::columns)
                        .thenComparingInt(Outline::rows))
                .limit(MOST_SIZES)
                .toList();
        Set<Choice> choices = new LinkedHashSet<>();
        for (Outline size : sizes) {
            for (int row : rows(story.pins(), size.rows())) {
                for (int column : columns(story.pins(), size.columns())) {
                    Area area = new Area(column, row, size.columns(), size.rows());
                    if (new Area(0, 0, columns, rows).contains(area)) {
                        choices.add(new Choice(new Spot(story.id(), area), size.cost()));
                    }
                }
            }
        }
        return choices.stream().limit(MOST_PLACES).toList();
    }

    private List<Integer> columns(Pins pins, int width) {
        return places(
                pins.column(),
                pins.at().contains(Pins.Edge.LEFT),
                pins.at().contains(Pins.Edge.RIGHT),
                columns - width,
                free -> free);
    }

    private List<Integer> rows(Pins pins, int height) {
        return places(
                pins.row(),
                pins.at().contains(Pins.Edge.TOP),
                pins.at().contains(Pins.Edge.BOTTOM),
                rows - height,
                free -> Math.min(free, PARTS));
    }

    /** @param steps into which what is left free is divided where nothing is pinned */
    private static List<Integer> places(
            OptionalInt pinned, boolean atStart, boolean atEnd, int free, IntUnaryOperator steps) {
        if (pinned.isPresent()) {
            return List.of(pinned.getAsInt() - 1);
        }
        if (atStart) {
            return List.of(0);
        }
        if (atEnd) {
            return List.of(free);
        }
        int parts = Math.max(1, steps.applyAsInt(free));
        return IntStream.rangeClosed(0, parts)
                .map(part -> free * part / parts)
                .distinct()
                .boxed()
                .toList();
    }
}
