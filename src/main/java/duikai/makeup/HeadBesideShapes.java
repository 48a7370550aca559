package duikai.makeup;

import duikai.house.BodySetting;
import duikai.house.Grid;
import duikai.issue.Article;
import duikai.unit.Length;
import java.util.function.Consumer;

/**
 * The shapes of a story whose heading runs down beside its text (竖题). The heading takes whole basic columns, so that the text
 * keeps to the grid.
 */
final class HeadBesideShapes {
    private static final int MOST_COLUMNS = 3;
    /** Share of its columns that the heading leaves white. */
    private static final double WHITE_BESIDE = 2.6;
    /** Share of its height. */
    private static final double WHITE_BELOW = 2;

    private final Grid grid;
    private final BodySetting body;
    private final TextShapes texts;
    private final HeadSetter heads;

    /** @param heads of vertical headings */
    HeadBesideShapes(Grid grid, BodySetting body, TextShapes texts, HeadSetter heads) {
        this.grid = grid;
        this.body = body;
        this.texts = texts;
        this.heads = heads;
    }

    void find(Story story, int columns, String box, Consumer<StoryShape> found) {
        boolean right = story.article().vertical() == Article.Vertical.HEADLINE_RIGHT;
        for (int taken = 1; taken <= Math.min(MOST_COLUMNS, columns - 1); taken++) {
            Length strip = grid.span(taken);
            Length width = StoryShapes.innerWidth(grid, body, columns, box)
                    .minus(strip)
                    .minus(grid.gutter());
            Arrangement beside = new Arrangement.HeadBeside(taken, right);
            texts.shapes(story, width, !box.isEmpty())
                    .forEach((textRows, text) -> add(story, columns, box, beside, strip, text, found));
        }
    }

    private void add(
            Story story,
            int columns,
            String box,
            Arrangement beside,
            Length strip,
            TextShape text,
            Consumer<StoryShape> found) {
        Length height = body.pitch().times(text.rows()).minus(body.pitch().minus(body.size()));
        int rows = text.rows() + 2 * StoryShape.insetRows(box);
        for (Head head : HeadTable.wanted(story, heads.heads(story, height))) {
            if (head.height().compareTo(strip) <= 0 && head.length().compareTo(height) <= 0) {
                double white = WHITE_BESIDE * (1 - head.height().ratioTo(strip))
                        + WHITE_BELOW * (1 - head.length().ratioTo(height));
                double cost = head.cost() + text.cost() + white;
                found.accept(new StoryShape(story, columns, box, rows, beside, head, 0, text, cost));
            }
        }
    }
}
