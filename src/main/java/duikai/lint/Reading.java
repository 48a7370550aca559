package duikai.lint;

import java.util.List;

/** Texts that seem to go on in another story. */
final class Reading {
    /** Text that begins no more rows higher seems to begin beside. */
    private static final int BESIDE = 3;

    private static final double ALMOST = 0.05;

    private Reading() {}

    static void check(PageView page, Sink sink) {
        List<Site> sites = page.sites();
        for (int i = 0; i < sites.size(); i++) {
            for (int j = 0; j < sites.size(); j++) {
                Site one = sites.get(i);
                Site other = sites.get(j);
                if (one.figure() instanceof StoryFigure story
                        && other.figure() instanceof StoryFigure otherStory
                        && !story.boxed()
                        && !otherStory.boxed()) {
                    onText(one, story, other, otherStory, sink);
                    beside(one, story, other, otherStory, sink);
                }
            }
        }
    }

    private static void onText(Site upper, StoryFigure story, Site lower, StoryFigure below, Sink sink) {
        if (upper.row() >= lower.row()
                || !upper.sharesColumns(lower)
                || below.headline().isEmpty()) {
            return;
        }
        Headline headline = below.headline().get();
        int top = lower.row() + headline.place().row();
        int left = lower.column() + headline.place().column();
        int right = lower.column() + headline.place().right();
        for (int i = 0; i < story.legs().size(); i++) {
            Leg leg = story.legs().get(i);
            if (upper.row() + leg.bottom() >= top
                    && upper.column() + leg.left() < right
                    && left < upper.column() + leg.right()) {
                sink.between(LayoutRule.HEADLINE_ON_TEXT, 1, upper, lower, 0);
                return;
            }
        }
    }

    private static void beside(Site left, StoryFigure story, Site right, StoryFigure atRight, Sink sink) {
        if (!left.leftOf(right) || story.legs().isEmpty() || atRight.legs().isEmpty()) {
            return;
        }
        Leg last = story.legs().getLast();
        Leg first = atRight.legs().getFirst();
        boolean adjoin = last.right() > story.columns() - ALMOST && first.left() < ALMOST;
        double difference = Math.abs(last.ems() - first.ems());
        int top = left.row() + textTop(story);
        int theirs = right.row() + textTop(atRight);
        if (adjoin && difference < 1 && theirs < top - BESIDE && top + BESIDE < right.row() + first.bottom()) {
            sink.between(LayoutRule.READING_PATH, 1, left, right, 0);
        }
        boolean sideBySide = top < right.row() + first.bottom() && theirs < left.row() + last.bottom();
        if (sideBySide && last.broken() && first.broken() && difference >= 1) {
            sink.between(LayoutRule.BROKEN_MEASURES_ADJOINING, 1, left, right, difference);
        }
    }

    private static int textTop(StoryFigure story) {
        int top = Integer.MAX_VALUE;
        for (int i = 0; i < story.legs().size(); i++) {
            top = Math.min(top, story.legs().get(i).row());
        }
        return top;
    }
}
