package duikai.makeup;

import duikai.house.BodySetting;
import duikai.house.Grid;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * The shapes of a story that runs down a horizontal page (竖排). The width of its box fixes how many lines it has, so its height,
 * which is their measure, is sought: the least in which they hold the story, and some more.
 */
final class VerticalShapes {
    private static final int LEAST_ROWS = 8;
    private static final int MOST_ROWS = 240;
    /** Heights beyond the least that are tried. */
    private static final int HEIGHTS = 8;

    private final Grid grid;
    private final BodySetting body;
    private final StorySetters setters;
    private final Map<Key, SortedMap<Integer, HeadTable.Choice>> heads = new HashMap<>();
    private final Map<Key, SortedMap<Integer, TextShape>> texts = new HashMap<>();

    private record Key(String story, Length measure, boolean boxed) {}

    VerticalShapes(Grid grid, BodySetting body, StorySetters setters) {
        this.grid = grid;
        this.body = body;
        this.setters = setters;
    }

    void find(Story story, int columns, String box, Consumer<StoryShape> found) {
        int least = leastRows(story, columns, box);
        int tried = 0;
        for (int rows = least; rows <= MOST_ROWS && tried < HEIGHTS; rows++) {
            // A text needs fewer lines the longer they are, a picture alone needs more.
            boolean tooLittle = story.copy().isEmpty() && fewerThan(story, box, frame(columns, box, rows));
            if (!tooLittle) {
                shapes(story, columns, box, rows, found);
                tried++;
            }
        }
    }

    private int leastRows(Story story, int columns, String box) {
        int high = LEAST_ROWS;
        while (high < MOST_ROWS && !holds(story, columns, box, high)) {
            high = Math.min(MOST_ROWS, 2 * high);
        }
        int low = Math.max(LEAST_ROWS, high / 2);
        while (low < high) {
            int middle = (low + high) / 2;
            if (holds(story, columns, box, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether the story is too little for the lines of the box however it is set. */
    private boolean fewerThan(Story story, String box, PageFrame frame) {
        SortedMap<Integer, HeadTable.Choice> heads = heads(story, frame);
        SortedMap<Integer, TextShape> texts = texts(story, box, frame);
        return heads.isEmpty() || texts.isEmpty() || heads.lastKey() + texts.lastKey() < frame.rows();
    }

    private PageFrame frame(int columns, String box, int rows) {
        Rect room = new Rect(
                Length.ZERO, Length.ZERO, grid.span(columns), body.pitch().times(rows));
        return VerticalBox.in(room, box, body, grid).frame();
    }

    private boolean holds(Story story, int columns, String box, int rows) {
        PageFrame frame = frame(columns, box, rows);
        SortedMap<Integer, HeadTable.Choice> heads = heads(story, frame);
        SortedMap<Integer, TextShape> texts = texts(story, box, frame);
        return !heads.isEmpty() && !texts.isEmpty() && heads.firstKey() + texts.firstKey() <= frame.rows();
    }

    private void shapes(Story story, int columns, String box, int rows, Consumer<StoryShape> found) {
        PageFrame frame = frame(columns, box, rows);
        SortedMap<Integer, HeadTable.Choice> heads = heads(story, frame);
        texts(story, box, frame).forEach((textRows, text) -> {
            HeadTable.Choice head = heads.get(frame.rows() - textRows);
            if (head != null) {
                double cost = head.cost() + text.cost();
                found.accept(new StoryShape(
                        story,
                        columns,
                        box,
                        rows,
                        new Arrangement.Vertical(),
                        head.head(),
                        frame.rows() - textRows,
                        text,
                        cost));
            }
        });
    }

    private SortedMap<Integer, HeadTable.Choice> heads(Story story, PageFrame frame) {
        Length measure = frame.area().width();
        return heads.computeIfAbsent(
                new Key(story.key(), measure, false), key -> HeadTable.of(setters.heads(), body, story, measure));
    }

    private SortedMap<Integer, TextShape> texts(Story story, String box, PageFrame frame) {
        Length measure = frame.area().width();
        return texts.computeIfAbsent(
                new Key(story.key(), measure, !box.isEmpty()),
                key -> setters.texts().shapes(story, measure, key.boxed()));
    }
}
