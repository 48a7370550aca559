package duikai.lint;

import duikai.layout.Area;
import java.util.List;

/** Pictures among each other and on the page. */
final class Pictures {
    /** A frame or tint keeps pictures apart, but not well. */
    private static final double BOXED = 0.4;

    private Pictures() {}

    static void check(PageView page, Sink sink) {
        List<Site> sites = page.sites();
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            if (site.figure() instanceof StoryFigure story && !story.pictures().isEmpty()) {
                atFoot(page, site, story, sink);
                for (int j = 0; j < sites.size(); j++) {
                    if (j != i) {
                        touching(page, site, story, sites.get(j), j > i, sink);
                    }
                }
            }
        }
    }

    private static void atFoot(PageView page, Site site, StoryFigure story, Sink sink) {
        for (int i = 0; i < story.pictures().size(); i++) {
            if (site.row() + story.pictures().get(i).bottom() >= page.rows()) {
                sink.at(LayoutRule.PICTURE_AT_FOOT, 1, site, 0);
                return;
            }
        }
    }

    /** @param later pairs of stories come twice, and are reported the first time */
    private static void touching(PageView page, Site one, StoryFigure story, Site other, boolean later, Sink sink) {
        switch (other.figure()) {
            case StoryFigure otherStory -> {
                if (later && touching(page, one, story.pictures(), other, otherStory.pictures())) {
                    double degree = story.boxed() || otherStory.boxed() ? BOXED : 1;
                    sink.between(LayoutRule.PICTURES_TOUCHING, degree, one, other, 0);
                }
            }
            case BlockFigure block -> {
                if (block.advertisement() && touching(page, one, story.pictures(), other, block.whole())) {
                    sink.between(LayoutRule.PICTURE_BESIDE_ADVERTISEMENT, 1, one, other, 0);
                }
            }
        }
    }

    private static boolean touching(PageView page, Site one, List<Area> pictures, Site other, List<Area> others) {
        for (int i = 0; i < pictures.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                if (touching(page, one, pictures.get(i), other, others.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two areas lie side by side, or one above the other with only the white between stories between them. */
    private static boolean touching(PageView page, Site one, Area area, Site other, Area theirs) {
        int across = distance(
                one.column() + area.column(), area.columns(), other.column() + theirs.column(), theirs.columns());
        int down = distance(one.row() + area.row(), area.rows(), other.row() + theirs.row(), theirs.rows());
        boolean sideBySide = across == 0 && down < 0;
        boolean stacked = across < 0 && down >= 0 && down <= page.gap();
        return sideBySide || stacked;
    }

    /** From the end of one stretch to the beginning of the other; negative where they overlap. */
    private static int distance(int one, int length, int other, int otherLength) {
        return Math.max(other - one - length, one - other - otherLength);
    }
}
