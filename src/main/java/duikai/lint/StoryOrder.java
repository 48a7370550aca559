package duikai.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which story stands where (区序): the upper counts for more than the lower, the left for more than the right. */
final class StoryOrder {
    private static final int SECOND = 2;
    /** Part of the rows the lead has to begin in. */
    private static final double TOP = 0.4;

    private static final double LOW = 0.6;
    private static final double MANY_LEVELS = 3;

    private StoryOrder() {}

    static void check(PageView page, Sink sink) {
        List<Site> sites = page.sites();
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            if (site.figure() instanceof StoryFigure story) {
                if (story.lead()) {
                    lead(page, site, sink);
                } else if (story.rank() == SECOND && site.row() >= LOW * page.rows()) {
                    sink.at(LayoutRule.SECOND_LOW, 1, site, site.row() + 1);
                }
                lesserAbove(page, site, story, sink);
            }
        }
    }

    private static void lead(PageView page, Site lead, Sink sink) {
        if (lead.row() > TOP * page.rows() || storyAbove(page, lead)) {
            sink.at(LayoutRule.LEAD_NOT_ON_TOP, 1, lead, lead.row() + 1);
            return;
        }
        Site before = storyBefore(page.sites(), lead);
        if (before != null) {
            sink.between(LayoutRule.LEAD_NOT_FIRST, 1, lead, before, 0);
        }
    }

    private static boolean storyAbove(PageView page, Site lead) {
        for (int i = 0; i < page.sites().size(); i++) {
            Site site = page.sites().get(i);
            if (site.figure() instanceof StoryFigure && site.above(lead) && !inEar(page, site)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a story stands beside the masthead (报眼): a place of its own, above the lead. */
    private static boolean inEar(PageView page, Site site) {
        for (int i = 0; i < page.sites().size(); i++) {
            Site other = page.sites().get(i);
            if (other.figure() instanceof BlockFigure block
                    && block.masthead()
                    && site.sharesRows(other)
                    && site.bottom() <= other.bottom() + page.gap()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Site storyBefore(List<Site> sites, Site lead) {
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            if (site.figure() instanceof StoryFigure && site.right() <= lead.column() && site.sharesRows(lead)) {
                return site;
            }
        }
        return null;
    }

    /** The lead is looked at above. */
    private static void lesserAbove(PageView page, Site lower, StoryFigure better, Sink sink) {
        for (int i = 0; i < page.sites().size() && !better.lead(); i++) {
            Site upper = page.sites().get(i);
            if (upper.figure() instanceof StoryFigure story
                    && story.level() > better.level()
                    && page.touches(upper, lower)
                    && !inEar(page, upper)) {
                int levels = story.level() - better.level();
                sink.between(LayoutRule.LESSER_ABOVE, Math.min(1, levels / MANY_LEVELS), upper, lower, levels);
            }
        }
    }
}
