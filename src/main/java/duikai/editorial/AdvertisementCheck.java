package duikai.editorial;

import duikai.house.Profile;
import duikai.issue.Article;
import duikai.issue.Picture;
import duikai.page.ComposedPage;
import duikai.page.PageBlock;
import duikai.page.PlacedPicture;
import duikai.unit.Length;
import java.util.List;
import java.util.Optional;

/** C15: advertisements are marked (广告法 art. 14), are in no paper that may have none, and not beside what mourns. */
final class AdvertisementCheck implements Check {
    /** A gutter and a rule lie between neighbours. */
    private static final Length BESIDE = Length.pt(24);

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
            neighbours(article, copy, findings);
            if (forbidden) {
                findings.add(EditorialRule.ADVERTISEMENT_FORBIDDEN, article.span(), Marks.NONE, article.title());
            }
            article.pictures().stream()
                    .filter(picture -> PlacedPicture.isDocument(picture.resource()))
                    .forEach(picture -> size(picture, copy, findings));
        }
    }

    private static void neighbours(Article advertisement, Copy copy, Findings findings) {
        for (ComposedPage page : copy.pages()) {
            List<PageBlock> own = blocks(page, advertisement);
            for (Article story : copy.articles()) {
                boolean beside = blocks(page, story).stream()
                        .anyMatch(block -> own.stream()
                                .anyMatch(ad -> ad.box().inset(BESIDE.negated()).overlaps(block.box())));
                if (beside && story.type() != Article.Type.ADVERTISEMENT) {
                    solemn(story, copy)
                            .ifPresent(word -> findings.add(
                                    EditorialRule.ADVERTISEMENT_BESIDE,
                                    advertisement.span(),
                                    Marks.NONE,
                                    advertisement.title(),
                                    story.title(),
                                    word));
                }
            }
        }
    }

    private static List<PageBlock> blocks(ComposedPage page, Article article) {
        return page.blocks().stream()
                .filter(block -> block.id().equals(article.id()))
                .toList();
    }

    private static Optional<String> solemn(Article story, Copy copy) {
        return copy.style().solemn().stream()
                .filter(word -> copy.textsOf(story).stream()
                        .anyMatch(text -> text.part() == Written.Part.HEADING
                                && text.words().contains(word)))
                .findFirst();
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
