package duikai.makeup;

import duikai.house.PageFormat;
import duikai.lint.Finding;
import duikai.lint.LayoutLints;
import duikai.lint.LintWeights;
import duikai.lint.PageView;
import duikai.lint.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a whole page, beyond its stories. */
final class PageJudge {
    private final PageFormat format;
    private final LayoutLints lints;
    private final LayoutLints placing;
    private final List<Story> stories;
    private final Map<PageFrame, StoryFigures> known = new HashMap<>();

    PageJudge(PageFormat format, LintWeights weights, List<Story> stories) {
        this.format = format;
        this.stories = List.copyOf(stories);
        lints = new LayoutLints(weights);
        placing = new LayoutLints(weights.ofPlacing());
    }

    /** Everything: the stories, the page, its body type. */
    double cost(Layout layout, PageFrame frame) {
        return layout.shapes().mapToDouble(StoryShape::cost).sum() + flaws(layout, frame) + bodyCost(frame);
    }

    /** What is wrong with the places of the stories. */
    double flaws(Layout layout, PageFrame frame) {
        return HeadlineOrder.cost(layout.shapes()) + placing.score(view(layout, frame));
    }

    /** Everything a layout editor would not sign, the worst first. */
    List<Finding> findings(Layout layout, PageFrame frame) {
        return lints.findings(view(layout, frame));
    }

    private PageView view(Layout layout, PageFrame frame) {
        StoryFigures figures = known.computeIfAbsent(frame, key -> new StoryFigures(key, stories));
        List<Site> sites = layout.placements().stream()
                .map(placement -> new Site(figures.of(placement.shape()), placement.column(), placement.row()))
                .toList();
        double columnRows = frame.grid().span(1).ratioTo(frame.pitch());
        return new PageView(layout.columns(), layout.rows(), layout.gap(), columnRows, sites);
    }

    double bodyCost(PageFrame frame) {
        return BodyCost.of(frame.body(), format);
    }
}
