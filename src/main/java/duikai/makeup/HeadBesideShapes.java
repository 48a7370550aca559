package duikai.makeup;

import duikai.house.BodySetting;
import duikai.house.Grid;
import duikai.issue.Article;
import duikai.unit.Length;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The shapes of a story whose heading runs down beside its text (竖题). The heading stands in a strip as wide as its lines and
 * some air; the text takes the rest of the width in whole characters.
 */
final class HeadBesideShapes {
    /** Heights, in rows, whose headings are asked how wide a strip they need. */
    private static final int[] HEIGHTS = {10, 14, 20, 28, 40};
    /** Air at the sides of the heading, in body ems, beside the gutter to the text. */
    private static final double AIR = 1.2;

    private static final double WIDEST_STRIP = 0.45;
    /** Every body em of its strip that the heading leaves white beyond the air. */
    private static final double WHITE_BESIDE = 0.8;
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
        Length inside = StoryShapes.innerWidth(grid, body, columns, box);
        Length room = inside.minus(grid.gutter());
        for (int ems : textWidths(story, room)) {
            Length width = body.size().times(ems);
            Length strip = room.minus(width);
            Arrangement beside = new Arrangement.HeadBeside(strip, right);
            texts.shapes(story, width, !box.isEmpty())
                    .forEach((textRows, text) -> add(story, columns, box, beside, strip, text, found));
        }
    }

    /** What the strips of the story's headings leave to its text, in body ems. */
    private SortedSet<Integer> textWidths(Story story, Length room) {
        SortedSet<Integer> widths = new TreeSet<>();
        for (int rows : HEIGHTS) {
            for (Head head : HeadTable.wanted(story, heads.heads(story, height(rows)))) {
                Length strip = head.height().plus(body.size().times(AIR));
                if (strip.compareTo(room.times(WIDEST_STRIP)) <= 0) {
                    widths.add(room.minus(strip).mpt() / body.size().mpt());
                }
            }
        }
        return widths;
    }

    private Length height(int rows) {
        return body.pitch().times(rows).minus(body.pitch().minus(body.size()));
    }

    private void add(
            Story story,
            int columns,
            String box,
            Arrangement beside,
            Length strip,
            TextShape text,
            Consumer<StoryShape> found) {
        Length height = height(text.rows());
        int rows = text.rows() + 2 * StoryShape.insetRows(box);
        for (Head head : HeadTable.wanted(story, heads.heads(story, height))) {
            if (head.height().compareTo(strip) <= 0 && head.length().compareTo(height) <= 0) {
                double spare = strip.minus(head.height()).ratioTo(body.size()) - AIR;
                double white = WHITE_BESIDE * Math.max(0, spare)
                        + WHITE_BELOW * (1 - head.length().ratioTo(height));
                double cost = head.cost() + text.cost() + white;
                found.accept(new StoryShape(story, columns, box, rows, beside, head, 0, text, cost));
            }
        }
    }
}
