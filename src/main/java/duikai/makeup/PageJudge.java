package duikai.makeup;

import duikai.house.PageFormat;
import duikai.layout.Area;
import duikai.lint.Finding;
import duikai.lint.LayoutLints;
import duikai.lint.LintWeights;
import duikai.lint.PageView;
import duikai.lint.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong with a whole page, beyond its stories. */
final class PageJudge {
    /** So much that a page near the plan kept is worth a small flaw for every three stories that stay. */
    private static final double MOVED = 0.3;

    private final PageFormat format;
    private final LayoutLints lints;
    private final LayoutLints placing;
    private final List<Story> stories;
    private final List<Story> pinned;
    private final Map<String, Area> kept;
    private final Map<PageFrame, StoryFigures> known = new HashMap<>();

    PageJudge(PageFormat format, LintWeights weights, List<Story> stories) {
        this(format, new LayoutLints(weights), new LayoutLints(weights.ofPlacing()), stories, Map.of());
    }

    private PageJudge(
            PageFormat format, LayoutLints lints, LayoutLints placing, List<Story> stories, Map<String, Area> kept) {
        this.format = format;
        this.stories = List.copyOf(stories);
        this.lints = lints;
        this.placing = placing;
        this.kept = Map.copyOf(kept);
        pinned = KeptPins.pinned(stories);
    }

    /** As near as can be to a plan kept. */
    PageJudge near(Map<String, Area> places) {
        return new PageJudge(format, lints, placing, stories, places);
    }

    /** Everything: the stories, the page, its body type. */
    double cost(Layout layout, PageFrame frame) {
        return costs(layout, frame).total();
    }

    PageCost costs(Layout layout, PageFrame frame) {
        return new PageCost(
                layout.shapes().mapToDouble(StoryShape::cost).sum(),
                HeadlineOrder.cost(layout.shapes()),
                placing.score(view(layout, frame)),
                KeptPins.cost(layout, pinned),
                MOVED * moved(layout),
                bodyCost(frame));
    }

    /**
     * What is wrong with the places of the stories.
     *
     * @param enough where it comes to that much, any number from there on
     */
    double flaws(Layout layout, PageFrame frame, double enough) {
        double order = HeadlineOrder.cost(layout.shapes());
        double pins = KeptPins.cost(layout, pinned);
        double moved = MOVED * moved(layout);
        return order + placing.score(view(layout, frame), enough - order - pins - moved) + pins + moved;
    }

    private long moved(Layout layout) {
        return kept.isEmpty()
                ? 0
                : layout.placements().stream()
                        .filter(placement -> Optional.ofNullable(
                                        kept.get(placement.shape().story().id()))
                                .filter(place -> !place.isSamePlaceAs(placement.area()))
                                .isPresent())
                        .count();
    }

    /** Everything a layout editor would not sign, the worst first. */
    List<Finding> findings(Layout layout, PageFrame frame) {
        return lints.findings(view(layout, frame));
    }

    private PageView view(Layout layout, PageFrame frame) {
        StoryFigures figures = known.computeIfAbsent(frame, key -> new StoryFigures(key, stories));
        List<Site> sites = new ArrayList<>(layout.placements().size());
        for (Placement placement : layout.placements()) {
            sites.add(new Site(figures.of(placement.shape()), placement.column(), placement.row()));
        }
        double columnRows = frame.grid().span(1).ratioTo(frame.pitch());
        return new PageView(layout.columns(), layout.rows(), layout.gap(), columnRows, sites);
    }

    double bodyCost(PageFrame frame) {
        return BodyCost.of(frame.body(), format);
    }
}
