package duikai.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Headlines among each other. */
final class Headlines {
    /** Headlines less apart in size are alike. */
    private static final double SAME_SIZE = 1.2;

    private static final double LIKE_SIZE = 1.45;
    private static final double SAME = 1;
    private static final double LIKE = 0.45;
    private static final double UNLIKE = 0.11;
    /** Another face tells headlines of like size apart, but not well. */
    private static final double OTHER_FACE = 0.45;

    /** In a stack, sizes have to be nearer to look equal. */
    private static final double EQUAL_SIZE = 1.1;

    /** A headline that is no larger than the lead's but as large. */
    private static final double EQUAL_TO_LEAD = 0.5;

    private static final double CLEARLY_LARGER = 1.1;
    private static final double MUCH_LARGER = 1.5;

    private Headlines() {}

    static void check(PageView page, Sink sink) {
        List<Site> sites = page.sites();
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            Headline headline = headline(site);
            if (headline != null && site.figure() instanceof StoryFigure story) {
                collisions(sites, site, headline, sink);
                stack(page, site, story, headline, sink);
                if (story.lead()) {
                    lead(sites, site, headline, sink);
                } else {
                    order(sites, site, story, headline, sink);
                }
            }
        }
    }

    static @Nullable Headline headline(Site site) {
        return site.figure() instanceof StoryFigure story ? story.headline().orElse(null) : null;
    }

    private static void collisions(List<Site> sites, Site left, Headline one, Sink sink) {
        for (int i = 0; i < sites.size(); i++) {
            Site right = sites.get(i);
            Headline other = headline(right);
            if (other != null && adjoin(left, one, right, other)) {
                double ratio = ratio(one, other);
                double like = ratio < SAME_SIZE ? SAME : ratio < LIKE_SIZE ? LIKE : UNLIKE;
                double degree = one.face() == other.face() ? like : like * OTHER_FACE;
                sink.between(LayoutRule.COLLIDING_HEADLINES, degree, left, right, ratio);
            }
        }
    }

    /** Whether nothing but a gutter lies between two headlines that run the same way. */
    private static boolean adjoin(Site left, Headline one, Site right, Headline other) {
        return left.column() + one.place().right()
                        == right.column() + other.place().column()
                && left.row() + one.place().row() < right.row() + other.place().bottom()
                && right.row() + other.place().row() < left.row() + one.place().bottom()
                && one.vertical() == other.vertical()
                && !one.overPicture()
                && !other.overPicture()
                && !left.boxed()
                && !right.boxed();
    }

    private static double ratio(Headline one, Headline other) {
        double ratio = one.ratioTo(other);
        return ratio < 1 ? 1 / ratio : ratio;
    }

    /** Briefs are meant to look alike. */
    private static void stack(PageView page, Site middle, StoryFigure story, Headline headline, Sink sink) {
        if (story.level() >= StoryFigure.BRIEF || headline.vertical()) {
            return;
        }
        Site upper = null;
        Site lower = null;
        for (int i = 0; i < page.sites().size(); i++) {
            Site site = page.sites().get(i);
            if (looksEqual(site, headline)) {
                upper = page.touches(site, middle) ? site : upper;
                lower = page.touches(middle, site) ? site : lower;
            }
        }
        if (upper != null && lower != null) {
            sink.between(
                    LayoutRule.EQUAL_HEADLINES_STACKED,
                    1,
                    upper,
                    lower,
                    headline.size().toPoints());
        }
    }

    private static boolean looksEqual(Site site, Headline headline) {
        Headline other = headline(site);
        return other != null
                && !other.vertical()
                && other.face() == headline.face()
                && ratio(headline, other) < EQUAL_SIZE;
    }

    private static void lead(List<Site> sites, Site lead, Headline headline, Sink sink) {
        Site larger = null;
        Headline largest = headline;
        boolean equal = false;
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            Headline other = headline(site);
            if (other != null && !(site.figure() instanceof StoryFigure story && story.lead())) {
                boolean asLarge = larger == null && !headline.largerThan(other);
                if (asLarge || other.largerThan(largest)) {
                    larger = site;
                    largest = other;
                    equal = !other.largerThan(headline);
                }
            }
        }
        if (larger != null) {
            double degree = equal ? EQUAL_TO_LEAD : 1;
            sink.between(LayoutRule.LEAD_HEADLINE_NOT_LARGEST, degree, lead, larger, largest.ratioTo(headline));
        }
    }

    /** One finding for each story, however many better ones it outdoes. */
    private static void order(List<Site> sites, Site site, StoryFigure story, Headline headline, Sink sink) {
        Site better = null;
        double most = CLEARLY_LARGER;
        for (int i = 0; i < sites.size(); i++) {
            Site other = sites.get(i);
            Headline theirs = headline(other);
            if (theirs != null
                    && other.figure() instanceof StoryFigure otherStory
                    && !otherStory.lead()
                    && otherStory.level() < story.level()
                    && headline.ratioTo(theirs) > most) {
                better = other;
                most = headline.ratioTo(theirs);
            }
        }
        if (better != null) {
            double degree = Math.min(1, (most - 1) / (MUCH_LARGER - 1));
            sink.between(LayoutRule.HEADLINE_ORDER, degree, site, better, most);
        }
    }
}
