package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.issue.Article;
import duikai.issue.Issue;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Panel;
import duikai.page.Placed;
import duikai.page.PlacedPicture;
import duikai.page.Rule;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a reader's eye would stumble over on a page, as far as it can be measured. */
final class PageLooks {
    /** Text must stand clear of rules. */
    private static final Length CLEAR = Length.pt(3);

    private final Issue issue;
    private final ComposedPage page;
    private final String what;

    PageLooks(Issue issue, ComposedPage page, String what) {
        this.issue = issue;
        this.page = page;
        this.what = what;
    }

    void check() {
        for (Article article : issue.pages().getFirst().articles()) {
            PageBlock block = block(article);
            switch (article.type()) {
                case PHOTO -> pictureNews(block);
                case LETTER, NOTICE, ADVERTISEMENT -> boxed(block, "frame");
                case COMMENTARY -> boxed(block, "tint");
                case NEWS, BRIEF, BACKGROUND, INDEX ->
                    assertThat(panels(block)).as(what).isEmpty();
            }
            smallHeads(block);
        }
        headlines();
        rules();
    }

    private void pictureNews(PageBlock block) {
        Rect picture = of(block, PlacedPicture.class).findFirst().orElseThrow().box();
        Rect badge = panels(block).getFirst().box();
        assertThat(badge.bottom()).as(what).isEqualTo(picture.y());
        assertThat(badge.x()).as(what).isEqualTo(picture.x());
        assertThat(badge.y().minus(block.box().y()))
                .as(what + " white above the badge")
                .isBetween(Length.ZERO, page.pitch().dividedBy(2));
        Length width = page.typeArea().width();
        assertThat(picture.width().ratioTo(width))
                .as(what + " width of the picture")
                .isGreaterThan(0.22);
        assertThat(picture.width().ratioTo(width) * picture.height().ratioTo(width))
                .as(what + " area of the picture")
                .isGreaterThan(0.2 * 0.2);
    }

    private void boxed(PageBlock block, String style) {
        assertThat(panels(block)).as(what).containsExactly(new Panel(block.box(), style));
    }

    /** Small heads of a story all have a row of white above them or none has, but at a column's top. */
    private void smallHeads(PageBlock block) {
        Set<Integer> steps = new HashSet<>();
        for (Line head : lines(block, "smallhead")) {
            if (!head.id().endsWith(".l1")) {
                continue;
            }
            Optional<Line> above = of(block, Line.class)
                    .filter(line -> line.id().matches(".*\\.p\\d+.*"))
                    .filter(line -> line.baseline().compareTo(head.baseline()) < 0
                            && line.box().x().compareTo(head.box().right()) < 0
                            && head.box().x().compareTo(line.box().right()) < 0)
                    .max(Comparator.comparing(Line::baseline));
            above.ifPresent(line -> steps.add(
                    head.baseline().minus(line.baseline()).mpt() / page.pitch().mpt()));
        }
        assertThat(steps.size()).as(what + " " + block.id() + steps).isLessThanOrEqualTo(1);
    }

    /** The lead's headline is the largest. */
    private void headlines() {
        List<Length> sizes = issue.pages().getFirst().articles().stream()
                .map(this::block)
                .flatMap(block -> of(block, Line.class))
                .filter(line -> line.id().endsWith(".headline.l1"))
                .map(line -> line.box().height())
                .toList();
        for (Length size : sizes.subList(1, sizes.size())) {
            assertThat(size).as(what + " headlines " + sizes).isLessThan(sizes.getFirst());
        }
    }

    private void rules() {
        List<Rect> near = page.blocks().stream()
                .filter(block -> block.role() == PageBlock.Role.RULES)
                .flatMap(block -> of(block, Rule.class))
                .map(rule -> rule.box().inset(CLEAR.negated()))
                .toList();
        for (Article article : issue.pages().getFirst().articles()) {
            for (Placed item : block(article).items()) {
                if (item instanceof Line || item instanceof PlacedPicture) {
                    assertThat(near).as(what + " " + item).noneMatch(item.box()::overlaps);
                }
            }
        }
    }

    private PageBlock block(Article article) {
        return page.blocks().stream()
                .filter(block -> block.id().equals(article.id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Panel> panels(PageBlock block) {
        return of(block, Panel.class).toList();
    }

    private static List<Line> lines(PageBlock block, String style) {
        return of(block, Line.class).filter(line -> line.style().equals(style)).toList();
    }

    private static <T extends Placed> Stream<T> of(PageBlock block, Class<T> kind) {
        return block.items().stream().filter(kind::isInstance).map(kind::cast);
    }
}
