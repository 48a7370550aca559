package duikai.makeup;

import duikai.house.PageFormat;

/** What is wrong with a whole page, beyond its stories. */
final class PageJudge {
    private final PageFormat format;

    PageJudge(PageFormat format) {
        this.format = format;
    }

    /** Everything: the stories, the page, its body type. */
    double cost(Layout layout, PageFrame frame) {
        return layout.shapes().mapToDouble(StoryShape::cost).sum() + flaws(layout) + bodyCost(frame);
    }

    double flaws(Layout layout) {
        return HeadlineOrder.cost(layout.shapes());
    }

    double bodyCost(PageFrame frame) {
        return BodyCost.of(frame.body(), format);
    }
}
