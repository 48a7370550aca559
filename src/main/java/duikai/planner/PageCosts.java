package duikai.planner;

/** What a page costs for all that stands on it. */
final class PageCosts {
    private static final double PER_CELL = 0.12;
    /** On top, where some story would have to go: one in the wrong section is better. */
    private static final double PER_CROWDED_CELL = 1;

    private static final double PER_LEAD = 8;
    private static final double TOO_FEW = 5;
    private static final double TOO_MANY = 3;
    private static final int MOST_PICTURES = 5;
    private static final double NO_PICTURE = 3;
    private static final double PER_PICTURE = 1;

    private PageCosts() {}

    /**
     * @param load cells of its stories
     * @param stories on it
     * @param leads among them
     * @param pictures they bring
     */
    static double of(PlannedPage page, Window window, int load, int stories, int leads, int pictures) {
        int outside = window.outside(load);
        double cost = PER_CELL * outside + (outside > 0 ? window.risk() : 0) + PER_LEAD * Math.abs(leads - 1);
        cost += PER_CROWDED_CELL * Math.max(0, load - page.mostCopy());
        cost += TOO_FEW * Math.max(0, page.leastStories() - stories);
        cost += TOO_MANY * Math.max(0, stories - page.mostStories());
        return cost + (pictures == 0 ? NO_PICTURE : PER_PICTURE * Math.max(0, pictures - MOST_PICTURES));
    }
}
