package duikai.makeup;

import duikai.house.BodySetting;
import duikai.house.Grid;
import duikai.unit.Length;
import duikai.unit.Rect;
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

    VerticalShapes(Grid grid, BodySetting body, StorySetters setters) {
        this.grid = grid;
        this.body = body;
        this.setters = setters;
    }

    void find(Story story, int columns, String box, Consumer<StoryShape> found) {
        int low = LEAST_ROWS;
        int high = MOST_ROWS;
        while (low < high) {
            int middle = (low + high) / 2;
            if (holds(story, columns, box, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        for (int rows = low; rows < low + HEIGHTS && rows <= MOST_ROWS; rows++) {
            shapes(story, columns, box, rows, found);
        }
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
        return HeadTable.of(setters.heads(), body, story, frame.area().width());
    }

    private SortedMap<Integer, TextShape> texts(Story story, String box, PageFrame frame) {
        return setters.texts().shapes(story, frame.area().width(), !box.isEmpty());
    }
}
