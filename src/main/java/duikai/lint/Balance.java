package duikai.lint;

import duikai.layout.Area;
import java.util.List;

/** Where the dark of the page lies: its pictures and headlines. */
final class Balance {
    /** Fewer stories cannot be balanced. */
    private static final int FEWEST = 4;

    /** Part of the width the middle of the dark may be off the middle of the page. */
    private static final double OFF = 0.12;

    private static final double FAR_OFF = 0.3;
    /** Part of the dark in the lower half. */
    private static final double LITTLE_BELOW = 0.15;

    private static final double MUCH_BELOW = 0.6;
    private static final double ALMOST_ALL_BELOW = 0.9;
    private static final double PERCENT = 100;

    private Balance() {}

    static void check(PageView page, Sink sink) {
        double dark = 0;
        double moment = 0;
        double below = 0;
        int stories = 0;
        List<Site> sites = page.sites();
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            if (site.figure() instanceof StoryFigure story) {
                stories++;
                for (int j = -1; j < story.pictures().size(); j++) {
                    Area area = j >= 0
                            ? story.pictures().get(j)
                            : story.headline().map(Headline::place).orElse(null);
                    if (area != null) {
                        dark += area.cells();
                        moment += area.cells() * (site.column() + area.column() + area.columns() / 2.0);
                        below += area.columns() * below(page, site.row() + area.row(), area.rows());
                    }
                }
            }
        }
        if (stories >= FEWEST && dark > 0) {
            acrossPage(page, moment / dark / page.columns() - 1 / 2.0, sink);
            downPage(page, below / dark, sink);
        }
    }

    private static double below(PageView page, int row, int rows) {
        return Math.clamp(row + rows - page.rows() / 2.0, 0, rows);
    }

    private static void acrossPage(PageView page, double off, Sink sink) {
        if (Math.abs(off) > OFF) {
            double degree = Math.min(1, (Math.abs(off) - OFF) / (FAR_OFF - OFF));
            all(page, LayoutRule.LOPSIDED_PAGE, degree, Math.abs(off), sink);
        }
    }

    private static void downPage(PageView page, double below, Sink sink) {
        if (below < LITTLE_BELOW) {
            all(page, LayoutRule.TOP_HEAVY, (LITTLE_BELOW - below) / LITTLE_BELOW, below, sink);
        } else if (below > MUCH_BELOW) {
            double degree = Math.min(1, (below - MUCH_BELOW) / (ALMOST_ALL_BELOW - MUCH_BELOW));
            all(page, LayoutRule.FOOT_HEAVY, degree, below, sink);
        }
    }

    private static void all(PageView page, LayoutRule rule, double degree, double part, Sink sink) {
        sink.along(rule, degree, 0, 0, page.columns(), page.rows(), Math.rint(PERCENT * part));
    }
}
