package duikai.makeup;

import duikai.house.HouseStyle;
import duikai.page.PageBlock;
import duikai.page.Placed;
import duikai.page.Rule;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.List;

/** Places a solved layout: the stories in reading order and the rules between them. */
final class LayoutSetter {
    private static final Length RULE = Length.pt(0.5);

    private final StoryPlacer placer;
    private final PageFrame frame;
    private final int gap;
    private final List<PageBlock> stories = new ArrayList<>();
    private final List<Placed> rules = new ArrayList<>();

    private LayoutSetter(HouseStyle house, PageFrame frame, int gap) {
        placer = new StoryPlacer(house, frame);
        this.frame = frame;
        this.gap = gap;
    }

    /**
     * The blocks of a page's stories, those of the rules between them last.
     *
     * @param gap rows of white between stories
     */
    static List<PageBlock> set(HouseStyle house, PageFrame frame, int gap, Layout layout) {
        LayoutSetter setter = new LayoutSetter(house, frame, gap);
        setter.place(layout, 0, 0);
        List<PageBlock> blocks = new ArrayList<>(setter.stories);
        if (!setter.rules.isEmpty()) {
            blocks.add(new PageBlock("rules", PageBlock.Role.RULES, "", frame.area(), setter.rules));
        }
        return blocks;
    }

    private void place(Layout layout, int column, int row) {
        switch (layout) {
            case Layout.Leaf leaf ->
                stories.add(placer.place(leaf.shape(), column, row, whiteAbove(leaf.shape(), row)));
            case Layout.Stack stack -> stack(stack, column, row);
            case Layout.Beside beside -> beside(beside, column, row);
        }
    }

    /** White above a story's own rows: below the masthead, inside its frame, or its half of a gap between stories. */
    private Length whiteAbove(StoryShape shape, int row) {
        return row == 0 || shape.boxed()
                ? frame.pitch()
                : frame.pitch().times(gap).dividedBy(2);
    }

    private void stack(Layout.Stack stack, int column, int firstRow) {
        int row = firstRow;
        for (int i = 0; i < stack.parts().size(); i++) {
            Layout part = stack.parts().get(i);
            if (i > 0 && !boxed(stack.parts().get(i - 1)) && !boxed(part)) {
                Length middle =
                        frame.rowTop(row).minus(frame.pitch().times(stack.gap()).dividedBy(2));
                rulesAbove(part, column, middle.minus(RULE.dividedBy(2)));
            }
            place(part, column, row);
            row += part.rows() + stack.gap();
        }
    }

    /** Over the whole width, but for frames, whose upper edge is rule enough. */
    private void rulesAbove(Layout part, int firstColumn, Length y) {
        if (!(part instanceof Layout.Beside beside) || beside.parts().stream().noneMatch(LayoutSetter::boxed)) {
            Length width = frame.grid().span(part.columns());
            rules.add(new Rule(new Rect(frame.columnX(firstColumn), y, width, RULE), "story-rule"));
            return;
        }
        int column = firstColumn;
        for (Layout neighbour : beside.parts()) {
            if (!boxed(neighbour)) {
                rulesAbove(neighbour, column, y);
            }
            column += neighbour.columns();
        }
    }

    private void beside(Layout.Beside beside, int firstColumn, int row) {
        int column = firstColumn;
        for (int i = 0; i < beside.parts().size(); i++) {
            Layout part = beside.parts().get(i);
            if (i > 0 && !boxed(beside.parts().get(i - 1)) && !boxed(part)) {
                Length middle =
                        frame.columnX(column).minus(frame.grid().gutter().dividedBy(2));
                Rect box = frame.box(column, 1, row, beside.rows());
                rules.add(new Rule(
                        new Rect(middle.minus(RULE.dividedBy(2)), box.y(), RULE, box.height()), "column-rule"));
            }
            place(part, column, row);
            column += part.columns();
        }
    }

    private static boolean boxed(Layout layout) {
        return layout instanceof Layout.Leaf leaf && leaf.shape().boxed();
    }
}
