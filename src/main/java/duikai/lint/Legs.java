package duikai.lint;

import java.util.List;

/** Columns of text of a story. */
final class Legs {
    private static final double NARROW = 10;
    private static final double FAR_TOO_NARROW = 7;
    private static final double WIDE = 28;
    private static final double FAR_TOO_WIDE = 40;
    /** Rows of text under a picture. */
    private static final double SHORT = 5;
    /** Rows the columns may end apart. */
    private static final int UNEVEN = 1;

    private static final double VERY_UNEVEN = 4;

    private Legs() {}

    static void check(PageView page, Sink sink) {
        for (int i = 0; i < page.sites().size(); i++) {
            Site site = page.sites().get(i);
            if (site.figure() instanceof StoryFigure story && !story.legs().isEmpty()) {
                ends(site, story.legs(), sink);
                measures(site, story.legs(), sink);
                feet(site, story.legs(), sink);
            }
        }
    }

    private static void ends(Site site, List<Leg> legs, Sink sink) {
        int tops = 0;
        int feet = 0;
        int smallHeads = 0;
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            tops += leg.ends().contains(Leg.End.SINGLE_LINE_AT_TOP) ? 1 : 0;
            feet += leg.ends().contains(Leg.End.SINGLE_LINE_AT_FOOT) ? 1 : 0;
            smallHeads += leg.ends().contains(Leg.End.SMALL_HEAD_AT_FOOT) ? 1 : 0;
        }
        count(LayoutRule.SINGLE_LINE_AT_TOP, tops, site, sink);
        count(LayoutRule.SINGLE_LINE_AT_FOOT, feet, site, sink);
        count(LayoutRule.SMALL_HEAD_AT_FOOT, smallHeads, site, sink);
    }

    private static void count(LayoutRule rule, int columns, Site site, Sink sink) {
        if (columns > 0) {
            sink.at(rule, columns, site, columns);
        }
    }

    private static void measures(Site site, List<Leg> legs, Sink sink) {
        double narrowest = Double.POSITIVE_INFINITY;
        double widest = 0;
        for (int i = 0; i < legs.size(); i++) {
            narrowest = Math.min(narrowest, legs.get(i).ems());
            widest = Math.max(widest, legs.get(i).ems());
        }
        if (narrowest < NARROW) {
            double degree = Math.min(1, (NARROW - narrowest) / (NARROW - FAR_TOO_NARROW));
            sink.at(LayoutRule.NARROW_MEASURE, degree, site, narrowest);
        }
        if (widest > WIDE) {
            double degree = Math.min(1, (widest - WIDE) / (FAR_TOO_WIDE - WIDE));
            sink.at(LayoutRule.WIDE_MEASURE, degree, site, widest);
        }
    }

    private static void feet(Site site, List<Leg> legs, Sink sink) {
        int highest = Integer.MAX_VALUE;
        int lowest = 0;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            highest = Math.min(highest, leg.bottom());
            lowest = Math.max(lowest, leg.bottom());
            shortest = leg.underPicture() ? Math.min(shortest, leg.rows()) : shortest;
        }
        if (lowest - highest > UNEVEN) {
            sink.at(LayoutRule.UNEVEN_LEGS, Math.min(1, (lowest - highest) / VERY_UNEVEN), site, lowest - highest);
        }
        if (shortest < SHORT) {
            sink.at(LayoutRule.SHORT_LEG_UNDER_PICTURE, (SHORT - shortest) / (SHORT - 1), site, shortest);
        }
    }
}
