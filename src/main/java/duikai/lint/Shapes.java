package duikai.lint;

/** A story's rectangle and what fills it. */
final class Shapes {
    private static final double TALL = 5;
    private static final double FLAT = 5;
    /** Headlines of fewer rows overpower no text. */
    private static final int LARGE_HEADLINE = 3;

    private static final double GREY = 0.2;
    private static final double VERY_GREY = 0.4;
    private static final double PERCENT = 100;

    private Shapes() {}

    static void check(PageView page, Sink sink) {
        for (int i = 0; i < page.sites().size(); i++) {
            Site site = page.sites().get(i);
            if (site.figure() instanceof StoryFigure story) {
                proportions(page, site, story, sink);
                headline(site, story, sink);
                grey(page, site, story, sink);
            }
        }
    }

    private static void proportions(PageView page, Site site, StoryFigure story, Sink sink) {
        double shape = story.rows() / (story.columns() * page.columnRows());
        if (shape > TALL) {
            sink.at(LayoutRule.TALL_BOX, Math.min(1, shape - TALL), site, shape);
        } else if (1 / shape > FLAT && !story.photoNews()) {
            sink.at(LayoutRule.FLAT_BOX, Math.min(1, 1 / shape - FLAT), site, 1 / shape);
        }
    }

    private static void headline(Site site, StoryFigure story, Sink sink) {
        if (story.headline().isEmpty() || story.headline().get().vertical()) {
            return;
        }
        Headline headline = story.headline().get();
        int rows = headline.place().rows();
        int text = story.textRows();
        if (rows >= LARGE_HEADLINE
                && text > 0
                && text < rows
                && story.pictures().isEmpty()) {
            sink.at(LayoutRule.HEADLINE_OVER_LITTLE_TEXT, 1 - (double) (text - 1) / rows, site, text);
        }
        for (int i = 0; i < story.legs().size(); i++) {
            if (story.legs().get(i).row() < headline.place().row()) {
                sink.at(LayoutRule.TEXT_ABOVE_HEADLINE, 1, site, 0);
                return;
            }
        }
    }

    private static void grey(PageView page, Site site, StoryFigure story, Sink sink) {
        double part = story.textCells() / page.cells();
        if (part > GREY && story.pictures().isEmpty() && story.smallHeads() == 0) {
            double degree = Math.min(1, (part - GREY) / (VERY_GREY - GREY));
            sink.at(LayoutRule.GREY_AREA, degree, site, Math.rint(PERCENT * part));
        }
    }
}
