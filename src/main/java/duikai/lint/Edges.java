package duikai.lint;

import java.util.List;

/** Edges of neighbours. */
final class Edges {
    /** Rows neighbours may not differ by: it looks like a mistake. */
    private static final int NEAR = 2;

    private Edges() {}

    static void check(PageView page, Sink sink) {
        List<Site> sites = page.sites();
        for (int i = 0; i < sites.size(); i++) {
            Site one = sites.get(i);
            for (int j = 0; j < sites.size(); j++) {
                Site other = sites.get(j);
                if (one.leftOf(other)) {
                    nearMiss(page, one, other, sink);
                }
                if (one.boxed() && other.boxed() && (one.leftOf(other) || page.touches(one, other))) {
                    sink.between(LayoutRule.BOXES_ADJOINING, 1, one, other, 0);
                }
            }
        }
    }

    private static void nearMiss(PageView page, Site left, Site right, Sink sink) {
        int feet = Math.abs(left.bottom() - right.bottom());
        if (feet > 0 && feet <= NEAR) {
            sink.between(LayoutRule.NEAR_MISS_EDGES, 1, left, right, feet);
        }
        int tops = Math.abs(left.row() - right.row());
        if (tops > 0 && tops <= NEAR && !(hangs(page, left) && hangs(page, right))) {
            sink.between(LayoutRule.NEAR_MISS_EDGES, 1, left, right, tops);
        }
    }

    /** Whether it stands right below something: where it begins is that one's fault. */
    private static boolean hangs(PageView page, Site site) {
        for (int i = 0; i < page.sites().size(); i++) {
            if (page.touches(page.sites().get(i), site)) {
                return true;
            }
        }
        return false;
    }
}
