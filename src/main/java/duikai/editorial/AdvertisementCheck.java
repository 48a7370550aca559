package duikai.editorial;

import duikai.house.Profile;
import duikai.issue.Article;
import duikai.issue.Picture;
import duikai.page.PlacedPicture;

/** C15: advertisements are marked (广告法 art. 14), and are in no paper that may have none. */
final class AdvertisementCheck implements Check {
    private static final double POINTS_PER_PIXEL = 0.75;
    /** Of its size. */
    private static final double MOST_SCALED = 0.05;

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
            article.pictures().stream()
                    .filter(picture -> PlacedPicture.isDocument(picture.resource()))
                    .forEach(picture -> size(picture, copy, findings));
        }
    }

    /** What was made in a size is sold in it: type grows and strokes thin with it. */
    private static void size(Picture picture, Copy copy, Findings findings) {
        copy.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .flatMap(block -> block.items().stream())
                .filter(item -> item instanceof PlacedPicture placed
                        && placed.resource().equals(picture.resource()))
                .map(PlacedPicture.class::cast)
                .forEach(placed -> {
                    double natural = picture.widthPx() * POINTS_PER_PIXEL;
                    double scale = placed.whole().width().toPoints() / natural;
                    if (Math.abs(scale - 1) > MOST_SCALED) {
                        findings.add(
                                EditorialRule.ADVERTISEMENT_SCALED,
                                picture.span(),
                                Marks.NONE,
                                picture.file(),
                                Math.round(100 * scale));
                    }
                });
    }
}
