package duikai.makeup;

import duikai.issue.Article;

/** How important stories are on their page: 1 the lead, 5 a brief. */
final class Importance {
    private static final int SECONDS = 3;
    static final int BRIEF = 5;

    private Importance() {}

    /** @param stories on the page */
    static int level(Story story, int stories) {
        if (story.article().type() == Article.Type.BRIEF) {
            return BRIEF;
        }
        if (story.rank() == 1 && !story.isPictureNews()) {
            return 1;
        }
        return story.rank() <= SECONDS ? 2 : story.rank() <= SECONDS + stories / SECONDS ? 3 : 4;
    }
}
