package duikai.lint;

import java.util.List;

/** Where advertisements stand: at the foot and at the right, with an edge of the page on one side. */
final class Advertisements {
    private Advertisements() {}

    static void check(PageView page, Sink sink) {
        List<Site> sites = page.sites();
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            if (site.figure() instanceof BlockFigure block && block.advertisement()) {
                placing(page, site, sink);
                for (int j = 0; j < sites.size(); j++) {
                    if (competes(block, sites.get(j).figure())
                            && (site.leftOf(sites.get(j)) || page.touches(site, sites.get(j)))) {
                        sink.between(LayoutRule.COMPETING_ADVERTISEMENTS, 1, site, sites.get(j), 0);
                    }
                }
            }
        }
    }

    private static void placing(PageView page, Site site, Sink sink) {
        boolean left = 2 * site.right() <= page.columns();
        boolean upper = 2 * site.bottom() <= page.rows();
        if (left && upper) {
            sink.at(LayoutRule.ADVERTISEMENT_UPPER_LEFT, 1, site, 0);
        }
        boolean inland = site.column() > 0
                && site.right() < page.columns()
                && site.row() > 0
                && site.bottom() + page.gap() < page.rows();
        if (inland) {
            sink.at(LayoutRule.ADVERTISEMENT_INLAND, 1, site, 0);
        }
    }

    private static boolean competes(BlockFigure block, Figure other) {
        return other instanceof BlockFigure theirs
                && theirs.advertisement()
                && !block.trade().isEmpty()
                && theirs.trade().equals(block.trade());
    }
}
