package duikai.makeup;

import duikai.house.HouseStyle;
import duikai.page.PageBlock;
import duikai.page.Placed;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;

/** Sets a layout: the stories in reading order and the rules between them. */
final class LayoutSetter {
    private LayoutSetter() {}

    /** The blocks of a page's stories, that of the rules between them last. */
    static List<PageBlock> set(HouseStyle house, PageFrame frame, Layout layout) {
        StoryPlacer placer = new StoryPlacer(house, frame);
        List<PageBlock> blocks = new ArrayList<>();
        for (Placement placement : layout.placements()) {
            Length white = whiteAbove(placement, frame, layout.gap());
            blocks.add(placer.place(placement.shape(), placement.column(), placement.row(), white));
        }
        List<Placed> rules = StoryRules.of(frame, layout);
        if (!rules.isEmpty()) {
            blocks.add(new PageBlock("rules", PageBlock.Role.RULES, "", frame.area(), rules));
        }
        return blocks;
    }

    /** White above a story's own rows: below the masthead, inside its frame, or its half of a gap between stories. */
    private static Length whiteAbove(Placement placement, PageFrame frame, int gap) {
        return placement.row() == 0 || placement.shape().boxed()
                ? frame.pitch()
                : frame.pitch().times(gap).dividedBy(2);
    }
}
