package duikai.editorial;

import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Placed;
import duikai.page.PlacedArtwork;
import duikai.page.Run;
import duikai.unit.Length;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** C16: nothing on page 1 is set larger than the name of the paper. */
final class NameplateCheck implements Check {
    @Override
    public void look(Copy copy, Findings findings) {
        copy.pages().stream()
                .filter(page -> page.number() == 1)
                .findFirst()
                .ifPresent(page -> look(page, copy, findings));
    }

    private static void look(ComposedPage page, Copy copy, Findings findings) {
        Optional<Length> nameplate =
                items(page, PageBlock.Role.MASTHEAD).map(NameplateCheck::size).max(Comparator.naturalOrder());
        Optional<Line> headline = items(page, PageBlock.Role.STORY)
                .filter(item -> item instanceof Line line && line.id().contains(".headline."))
                .map(Line.class::cast)
                .max(Comparator.comparing(NameplateCheck::size));
        if (nameplate.isPresent() && headline.isPresent()) {
            Length size = size(headline.get());
            if (size.compareTo(nameplate.get()) > 0) {
                findings.add(
                        EditorialRule.HEADLINE_OVER_NAMEPLATE,
                        copy.issue().span(),
                        Marks.NONE,
                        headline.get().words(),
                        points(size),
                        points(nameplate.get()));
            }
        }
    }

    private static Stream<Placed> items(ComposedPage page, PageBlock.Role role) {
        return page.blocks().stream()
                .filter(block -> block.role() == role)
                .map(PageBlock::items)
                .flatMap(List::stream);
    }

    /** Of the type; of artwork the smaller side: the name may run down the page. */
    private static Length size(Placed item) {
        return switch (item) {
            case Line line ->
                line.runs().stream()
                        .map(Run::size)
                        .max(Comparator.naturalOrder())
                        .orElse(Length.ZERO);
            case PlacedArtwork art -> art.box().width().min(art.box().height());
            default -> Length.ZERO;
        };
    }

    private static String points(Length length) {
        return BigDecimal.valueOf(length.toPoints())
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
