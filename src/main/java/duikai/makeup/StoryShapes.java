package duikai.makeup;

import duikai.house.BodySetting;
import duikai.house.Grid;
import duikai.issue.Article;
import duikai.unit.Length;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The leaf tables of the page solver: for a story, a width and a box, the cheapest shape of every height. */
final class StoryShapes {
    private static final double TALL = 3;
    /** A heading across that was to run down. */
    private static final double NOT_DOWN = 3;

    private record Key(String story, int columns, String box) {}

    private final Grid grid;
    private final BodySetting body;
    private final StorySetters setters;
    private final Supplier<StorySetters> verticalSetters;
    private @Nullable VerticalShapes verticalShapes;
    private final Map<Key, SortedMap<Integer, StoryShape>> tables = new HashMap<>();

    /**
     * @param setters of stories that run as the page does
     * @param vertical of stories and headings that run down a horizontal page
     */
    StoryShapes(Grid grid, BodySetting body, StorySetters setters, Supplier<StorySetters> vertical) {
        this.grid = grid;
        this.body = body;
        this.setters = setters;
        verticalSetters = vertical;
    }

    /** By height in rows; empty where the story cannot stand in this width. */
    SortedMap<Integer, StoryShape> table(Story story, int columns, String box) {
        return tables.computeIfAbsent(new Key(story.key(), columns, box), key -> {
            SortedMap<Integer, StoryShape> table = new TreeMap<>();
            compute(story, columns, box, shape -> add(shape, table));
            if (table.isEmpty() && story.article().vertical() != Article.Vertical.NONE) {
                // Better a heading across than none: the copy is too short for one that runs down.
                headAbove(story, columns, box, shape -> add(shape.dearer(NOT_DOWN), table));
            }
            return table;
        });
    }

    private static void add(StoryShape shape, SortedMap<Integer, StoryShape> table) {
        table.merge(shape.rows(), shape, (old, more) -> more.cost() < old.cost() ? more : old);
    }

    private void compute(Story story, int columns, String box, Consumer<StoryShape> found) {
        Consumer<StoryShape> weighed = shape -> found.accept(shape.dearer(proportions(columns, shape.rows())));
        if (story.article().type() == Article.Type.ADVERTISEMENT) {
            new AdvertisementShapes(grid, body, setters).find(story, columns, box, found);
            return;
        }
        switch (story.article().vertical()) {
            case NONE -> headAbove(story, columns, box, weighed);
            case STORY -> vertical().find(story, columns, box, weighed);
            case HEADLINE, HEADLINE_RIGHT ->
                new HeadBesideShapes(
                                grid,
                                body,
                                setters.texts(),
                                verticalSetters.get().heads())
                        .find(story, columns, box, weighed);
        }
    }

    private VerticalShapes vertical() {
        if (verticalShapes == null) {
            verticalShapes = new VerticalShapes(grid, body, verticalSetters.get());
        }
        return verticalShapes;
    }

    private void headAbove(Story story, int columns, String box, Consumer<StoryShape> found) {
        Length width = innerWidth(grid, body, columns, box);
        SortedMap<Integer, HeadTable.Choice> heads = HeadTable.of(setters.heads(), body, story, width);
        setters.texts()
                .shapes(story, width, !box.isEmpty())
                .forEach((textRows, text) -> heads.forEach((headRows, head) -> {
                    int rows = headRows + textRows + 2 * StoryShape.insetRows(box);
                    double cost = head.cost() + text.cost();
                    found.accept(new StoryShape(
                            story, columns, box, rows, new Arrangement.HeadAbove(), head.head(), headRows, text, cost));
                }));
    }

    /** Stories taller than twice their width look like leftovers. */
    private double proportions(int columns, int rows) {
        double tall = body.pitch().times(rows).ratioTo(grid.span(columns));
        return TALL * Math.max(0, Math.log(tall / 2));
    }

    /** Width between a frame's insets of one character each side, or the whole width where there is no frame. */
    static Length innerWidth(Grid grid, BodySetting body, int columns, String box) {
        return grid.span(columns).minus(body.size().times(2 * sideInset(box)));
    }

    static double sideInset(String box) {
        return box.isEmpty() ? 0 : 1.2;
    }
}
