package duikai.makeup;

import duikai.page.Placed;
import duikai.page.Rule;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rules between stories (正线): in the middle of the white between two stories one above the other, and of the gutter
 * between two side by side; none along a frame or a tint, whose edge is rule enough.
 */
final class StoryRules {
    private static final Length THICKNESS = Length.pt(0.5);

    private final PageFrame frame;
    private final Layout layout;
    /** The number from 1 of the story whose cell it is, by column and row; the white below a story is the story's. */
    private final int[][] owners;

    private final List<Placed> rules = new ArrayList<>();

    private StoryRules(PageFrame frame, Layout layout) {
        this.frame = frame;
        this.layout = layout;
        owners = new int[layout.columns()][layout.rows() + layout.gap()];
        for (int i = 0; i < layout.placements().size(); i++) {
            Placement placement = layout.placements().get(i);
            if (!placement.shape().boxed()) {
                own(placement, i + 1);
            }
        }
    }

    private void own(Placement placement, int number) {
        for (int column = placement.column(); column < placement.right(); column++) {
            Arrays.fill(owners[column], placement.row(), placement.bottom() + layout.gap(), number);
        }
    }

    static List<Placed> of(PageFrame frame, Layout layout) {
        StoryRules rules = new StoryRules(frame, layout);
        for (int row = 1; row < layout.rows(); row++) {
            rules.across(row);
        }
        for (int column = 1; column < layout.columns(); column++) {
            rules.down(column);
        }
        return rules.rules;
    }

    private void across(int row) {
        int from = 0;
        for (int column = 0; column <= layout.columns(); column++) {
            boolean parted = column < layout.columns() && parted(owners[column][row - 1], owners[column][row]);
            if (!parted) {
                if (column > from) {
                    Length middle = frame.rowTop(row)
                            .minus(frame.pitch().times(layout.gap()).dividedBy(2));
                    Length width = frame.grid().span(column - from);
                    Length y = middle.minus(THICKNESS.dividedBy(2));
                    rules.add(new Rule(new Rect(frame.columnX(from), y, width, THICKNESS), "story-rule"));
                }
                from = column + 1;
            }
        }
    }

    private void down(int column) {
        int from = 0;
        for (int row = 0; row <= layout.rows() + layout.gap(); row++) {
            boolean parted = row < layout.rows() + layout.gap() && parted(owners[column - 1][row], owners[column][row]);
            if (!parted) {
                int rows = row - layout.gap() - from;
                if (rows > 0) {
                    Length middle =
                            frame.columnX(column).minus(frame.grid().gutter().dividedBy(2));
                    Rect box = frame.box(column, 1, from, rows);
                    Length x = middle.minus(THICKNESS.dividedBy(2));
                    rules.add(new Rule(new Rect(x, box.y(), THICKNESS, box.height()), "column-rule"));
                }
                from = row + 1;
            }
        }
    }

    private static boolean parted(int one, int other) {
        return one != 0 && other != 0 && one != other;
    }
}
