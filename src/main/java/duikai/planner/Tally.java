package duikai.planner;

/** What stands on a page, summed up, and what that costs. */
final class Tally {
    private final PlannedPage page;
    private Window window;
    private int load;
    private int stories;
    private int leads;
    private int pictures;
    private double cost;

    Tally(PlannedPage page) {
        this.page = page;
        window = Window.of(page.supply());
        cost = with(0, 0, 0, 0);
    }

    private double with(int cells, int more, int moreLeads, int morePictures) {
        return PageCosts.of(page, window, load + cells, stories + more, leads + moreLeads, pictures + morePictures);
    }

    /** What it costs that so much comes; what leaves is negative. */
    double delta(int cells, int more, int moreLeads, int morePictures) {
        return with(cells, more, moreLeads, morePictures) - cost;
    }

    void add(int cells, int more, int moreLeads, int morePictures) {
        load += cells;
        stories += more;
        leads += moreLeads;
        pictures += morePictures;
        cost = with(0, 0, 0, 0);
    }

    void learn(Outcome outcome) {
        window = window.after(load, outcome);
        cost = with(0, 0, 0, 0);
    }

    double cost() {
        return cost;
    }

    int load() {
        return load;
    }

    Window window() {
        return window;
    }
}
