package duikai.makeup;

import duikai.font.FaceSet;
import duikai.issue.Pins;
import duikai.layout.Crown;
import duikai.layout.Outline;
import duikai.layout.Piece;
import duikai.layout.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** A page's stories as the layout search sees them: their leaf tables without text and type. */
final class Pieces {
    /** Pages of fewer stories need every width. */
    private static final int MANY = 6;

    /** By level of importance, as parts of the page's columns: a lead in one column is no lead, a brief over the page no brief. */
    private static final double[] NARROWEST = {0, 0.34, 0.25, 0.2, 0, 0};

    private static final double[] WIDEST = {1, 1, 0.76, 0.63, 0.51, 0.34};

    private record Key(String story, int columns) {}

    private final StoryShapes shapes;
    private final PageFrame frame;
    private final int gap;
    private final Copyfit.Extent extent;
    private final Map<String, Story> stories = new LinkedHashMap<>();
    private final Map<Key, SortedMap<Integer, StoryShape>> tables = new HashMap<>();
    private final Map<FaceSet, Integer> faces = new HashMap<>();

    Pieces(StoryShapes shapes, PageFrame frame, int gap, List<Story> stories) {
        this(shapes, frame, gap, stories, Copyfit.Extent.NONE);
    }

    /** @param extent how far the copy may be other than it is */
    Pieces(StoryShapes shapes, PageFrame frame, int gap, List<Story> stories, Copyfit.Extent extent) {
        this.shapes = shapes;
        this.frame = frame;
        this.gap = gap;
        this.extent = extent;
        stories.forEach(story -> this.stories.put(story.id(), story));
    }

    List<Piece> all() {
        return stories.values().stream().map(this::of).toList();
    }

    /** The stories where the search put them. */
    Layout layout(List<Spot> spots) {
        List<Placement> placements = new ArrayList<>(spots.size());
        for (Spot spot : spots) {
            placements.add(placement(spot));
        }
        return new Layout(frame.grid().columns(), frame.rows(), gap, placements);
    }

    private Placement placement(Spot spot) {
        return new Placement(
                shape(spot).orElseThrow(), spot.area().column(), spot.area().row());
    }

    /** The story in that size; empty where it has no such shape. */
    Optional<StoryShape> shape(Spot spot) {
        return Optional.ofNullable(stories.get(spot.id()))
                .map(story ->
                        table(story, spot.area().columns()).get(spot.area().rows() - gap));
    }

    private Piece of(Story story) {
        int level = Importance.level(story, stories.size());
        int columns = frame.grid().columns();
        int least = stories.size() < MANY ? 1 : (int) Math.max(1, Math.round(NARROWEST[level] * columns));
        int most = stories.size() < MANY ? columns : (int) Math.max(least, Math.round(WIDEST[level] * columns));
        List<Outline> outlines = new ArrayList<>();
        OptionalInt pinned = story.pins().columns();
        if (pinned.isPresent() && pinned.getAsInt() <= columns) {
            add(story, pinned.getAsInt(), outlines);
            return new Piece(story.id(), level, edges(story), outlines);
        }
        for (int width = least; width <= most; width++) {
            add(story, width, outlines);
        }
        for (int width = 1; width <= columns && outlines.isEmpty(); width++) {
            add(story, width, outlines);
        }
        return new Piece(story.id(), level, edges(story), outlines);
    }

    private static Set<Piece.Edge> edges(Story story) {
        return story.pins().at().stream().map(Pieces::edge).collect(Collectors.toUnmodifiableSet());
    }

    private static Piece.Edge edge(Pins.Edge edge) {
        return switch (edge) {
            case TOP -> Piece.Edge.TOP;
            case BOTTOM -> Piece.Edge.BOTTOM;
            case LEFT -> Piece.Edge.LEFT;
            case RIGHT -> Piece.Edge.RIGHT;
        };
    }

    private void add(Story story, int width, List<Outline> outlines) {
        OptionalInt rows = story.pins().rows();
        for (StoryShape shape : table(story, width).values()) {
            if (rows.isPresent() && rows.getAsInt() <= frame.rows() && rows.getAsInt() != shape.rows()) {
                continue;
            }
            outlines.add(new Outline(width, shape.rows() + gap, shape.cost(), crown(shape)));
        }
    }

    private SortedMap<Integer, StoryShape> table(Story story, int width) {
        return tables.computeIfAbsent(
                new Key(story.id(), width),
                key -> Copyfit.shapes(shapes.table(story, width, story.box()), extent, frame.rows()));
    }

    private Crown crown(StoryShape shape) {
        boolean picture = shape.story().isPictureNews();
        boolean collides = !shape.boxed() && shape.arrangement() instanceof Arrangement.HeadAbove;
        if (!collides) {
            return picture ? new Crown(0, 0, true) : Crown.PLAIN;
        }
        int face = faces.computeIfAbsent(shape.head().faces(), key -> faces.size());
        return new Crown(shape.head().headlineSize().toPoints(), face, picture);
    }
}
