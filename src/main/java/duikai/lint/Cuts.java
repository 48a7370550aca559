package duikai.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Straight lines of white through the page. */
final class Cuts {
    /** A line longer than that part of the page is seen as one that goes through. */
    private static final double LONG = 0.75;

    private static final double LONG_CUT = 0.25;
    private static final double LONG_GUTTER = 0.35;
    /** A story as wide as the page cannot but cut it. */
    private static final double BESIDE_WIDE_STORY = 0.4;

    private Cuts() {}

    static void check(PageView page, Sink sink) {
        List<Site> sites = page.sites();
        for (int i = 0; i < sites.size(); i++) {
            int line = sites.get(i).bottom() + page.gap();
            if (line < page.rows() && !anyBefore(sites, i, line - page.gap())) {
                cut(page, line, sink);
            }
            junctions(page, sites.get(i), sink);
        }
        for (int column = 1; column < page.columns(); column++) {
            if (edged(sites, column)) {
                gutter(page, column, sink);
            }
        }
    }

    /** Whether things end and begin at a gutter. */
    private static boolean edged(List<Site> sites, int column) {
        boolean ends = false;
        boolean begins = false;
        for (int i = 0; i < sites.size(); i++) {
            ends |= sites.get(i).right() == column;
            begins |= sites.get(i).column() == column;
        }
        return ends && begins;
    }

    private static boolean anyBefore(List<Site> sites, int index, int bottom) {
        for (int i = 0; i < index; i++) {
            if (sites.get(i).bottom() == bottom) {
                return true;
            }
        }
        return false;
    }

    /** @param line row what stands below it begins in */
    private static void cut(PageView page, int line, Sink sink) {
        int foot = line - page.gap();
        int crossed = 0;
        int edged = 0;
        boolean below = false;
        boolean wideStory = false;
        for (int i = 0; i < page.sites().size(); i++) {
            Site site = page.sites().get(i);
            boolean along = site.bottom() == foot || site.row() == line;
            if (along && maySeparate(page, site)) {
                return;
            }
            wideStory |= along && page.acrossWholeWidth(site);
            edged |= along ? columns(site) : 0;
            below |= site.row() >= line;
            crossed |= site.row() < line && site.bottom() > foot ? columns(site) : 0;
        }
        int broken = crossed | ~edged;
        int first = longestRun(broken, page.columns());
        int length = below ? runLength(broken, first, page.columns()) : 0;
        if (length > LONG * page.columns()) {
            double whole = wideStory ? BESIDE_WIDE_STORY : 1;
            double degree = length == page.columns() ? whole : LONG_CUT;
            sink.along(LayoutRule.FULL_WIDTH_CUT, degree, first, foot, length, page.gap(), length);
        }
    }

    /** A masthead ends in a line, with what stands beside it; so does a wide block. */
    private static boolean maySeparate(PageView page, Site site) {
        return site.figure() instanceof BlockFigure block
                && (block.masthead() || block.columns() > LONG * page.columns());
    }

    private static int columns(Site site) {
        return ((1 << site.figure().columns()) - 1) << site.column();
    }

    private static int longestRun(int broken, int columns) {
        int best = 0;
        for (int first = 1; first < columns; first++) {
            if (runLength(broken, first, columns) > runLength(broken, best, columns)) {
                best = first;
            }
        }
        return best;
    }

    private static int runLength(int broken, int first, int columns) {
        return Math.min(columns - first, Integer.numberOfTrailingZeros(broken >>> first));
    }

    /** Blocks as wide as the page end no gutter: what goes on below them is seen as one. */
    private static void gutter(PageView page, int column, Sink sink) {
        int top = 0;
        int length = 0;
        int start = 0;
        while (start < page.rows()) {
            Site next = firstAcross(page, column, start);
            int end = next == null ? page.rows() : next.row();
            if (end - start > length) {
                top = start;
                length = end - start;
            }
            start = next == null ? end : next.bottom();
        }
        boolean whole = length == page.rows();
        if (whole || length > LONG * page.rows()) {
            sink.along(LayoutRule.FULL_HEIGHT_GUTTER, whole ? 1 : LONG_GUTTER, column, top, 0, length, length);
        }
    }

    /** The uppermost that reaches across a gutter and ends below a row. */
    private static @Nullable Site firstAcross(PageView page, int column, int row) {
        Site first = null;
        for (int i = 0; i < page.sites().size(); i++) {
            Site site = page.sites().get(i);
            boolean across = site.column() < column
                    && column < site.right()
                    && site.bottom() > row
                    && !(site.figure() instanceof BlockFigure && page.acrossWholeWidth(site));
            if (across && (first == null || site.row() < first.row())) {
                first = site;
            }
        }
        return first;
    }

    private static void junctions(PageView page, Site upperLeft, Sink sink) {
        int column = upperLeft.right();
        int line = upperLeft.bottom() + page.gap();
        if (column == page.columns() || line >= page.rows()) {
            return;
        }
        boolean upperRight = false;
        boolean lowerLeft = false;
        Site lowerRight = null;
        for (int i = 0; i < page.sites().size(); i++) {
            Site site = page.sites().get(i);
            upperRight |= site.column() == column && site.bottom() == upperLeft.bottom();
            lowerLeft |= site.right() == column && site.row() == line;
            lowerRight = site.column() == column && site.row() == line ? site : lowerRight;
        }
        if (upperRight && lowerLeft && lowerRight != null) {
            sink.between(LayoutRule.CROSS_JUNCTION, 1, upperLeft, lowerRight, 0);
        }
    }
}
