package duikai.planner;

/**
 * Cells of copy that a page is believed to be full with.
 *
 * @param risk what it costs to be outside at all
 */
record Window(int low, int high, double risk) {
    /** Copy that stories ask for by room, of a page that comes out best. */
    private static final double TARGET = 0.99;

    private static final double ELASTIC = 0.02;
    /** A page that is full with some copy is so with this much more or less. */
    private static final double SAFE = 0.01;

    private static final double SURE = 1;
    /** A page that was not full is not full with the same copy. */
    private static final double TRIED = 4;
    /** Cells beyond what was amiss, since other stories fill a page otherwise. */
    private static final int MARGIN = 6;

    static Window of(int supply) {
        double target = TARGET * supply;
        return new Window((int) Math.round((1 - ELASTIC) * target), (int) Math.round((1 + ELASTIC) * target), 0);
    }

    int outside(int load) {
        return load < low ? low - load : Math.max(0, load - high);
    }

    int middle() {
        return (low + high) / 2;
    }

    /** After a trial with so much copy. */
    Window after(int load, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Underset under -> atLeast(load + under.cells(), load);
            case Outcome.Overset over -> atMost(load - over.cells(), load);
            case Outcome.Full full -> after(load, full);
        };
    }

    private Window after(int load, Outcome.Full full) {
        if (full.cut() > 0) {
            return atMost(load - full.cut(), load);
        }
        int safe = (int) (SAFE * load);
        return full.white() > 0 ? atLeast(load + full.white(), load) : new Window(load - safe, load + safe, SURE);
    }

    private Window atLeast(int cells, int load) {
        int least = cells + MARGIN;
        return new Window(least, Math.max(high, least + (int) (ELASTIC * load)), TRIED);
    }

    private Window atMost(int cells, int load) {
        int most = cells - MARGIN;
        return new Window(Math.min(low, most - (int) (ELASTIC * load)), most, TRIED);
    }
}
