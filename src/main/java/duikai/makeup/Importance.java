package duikai.makeup;

import duikai.issue.Article;

/** How important stories are on their page: 1 the lead, 5 a brief. */
final class Importance {
    private static final int SECONDS = 3;
    static final int BRIEF = 5;
    private static final int LESSER = 4;

    private Importance() {}

    /** @param stories on the page */
    static int level(Story story, int stories) {
        Article.Type type = story.article().type();
        if (story.id().equals(Briefs.ID)) {
            return LESSER;
        }
        if (type == Article.Type.BRIEF || type == Article.Type.ADVERTISEMENT) {
            return BRIEF;
        }
        if (type == Article.Type.BACKGROUND || type == Article.Type.INDEX) {
            return LESSER;
        }
        if (story.rank() == 1 && !story.isPictureNews()) {
            return 1;
        }
        return story.rank() <= SECONDS ? 2 : story.rank() <= SECONDS + stories / SECONDS ? 3 : 4;
    }
}
