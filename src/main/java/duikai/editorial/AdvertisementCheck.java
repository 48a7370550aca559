package duikai.editorial;

import duikai.house.Profile;
import duikai.issue.Article;

/** C15: advertisements are marked (广告法 art. 14), and are in no paper that may have none. */
final class AdvertisementCheck implements Check {
    @Override
    public void look(Copy copy, Findings findings) {
        boolean marked = copy.house().wording().advertisement().isPresent();
        boolean forbidden = copy.house().furniture().profile() == Profile.INTERNAL_PERMIT;
        for (Article article : copy.articles()) {
            if (article.type() != Article.Type.ADVERTISEMENT) {
                continue;
            }
            if (!marked && !article.title().contains("广告")) {
                findings.add(
                        EditorialRule.ADVERTISEMENT_UNMARKED,
                        article.span(),
                        Marks.CHARACTER.doubled(),
                        article.title());
            }
            if (forbidden) {
                findings.add(EditorialRule.ADVERTISEMENT_FORBIDDEN, article.span(), Marks.NONE, article.title());
            }
        }
    }
}
