package duikai.editorial;

import duikai.diag.SourceSpan;
import duikai.issue.Article;
import duikai.issue.Release;

/** C19: nothing stands on a page that is held, withdrawn (撤稿) or may be published only later. */
final class ReleaseCheck implements Check {
    @Override
    public void look(Copy copy, Findings findings) {
        for (Article article : copy.articles()) {
            Release release = article.placement().release();
            SourceSpan status = article.placement().place("status").orElse(article.span());
            switch (release.status()) {
                case READY -> {}
                case HELD -> findings.add(EditorialRule.STORY_HELD, status, Marks.NONE, article.title());
                case WITHDRAWN -> findings.add(EditorialRule.STORY_WITHDRAWN, status, Marks.NONE, article.title());
            }
            release.embargo()
                    .filter(first -> copy.issue().date().isBefore(first))
                    .ifPresent(first -> findings.add(
                            EditorialRule.STORY_EMBARGOED,
                            article.placement().place("embargo").orElse(article.span()),
                            Marks.NONE,
                            article.title(),
                            first));
        }
    }
}
