package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.ClreqComposer;
import duikai.diag.Diagnostics;
import duikai.font.FakeFonts;
import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.issue.Issue;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Placed;
import duikai.page.PlacedPicture;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds of every page whatever stands on it. */
class MakeUpLawsTest {
    private static final int PAGES = Integer.getInteger("pages", 40);
    private static final long SEED = Long.getLong("seed", 1668);
    private static final List<List<Article.Type>> KINDS = List.of(
            List.of(Article.Type.NEWS, Article.Type.NEWS, Article.Type.LETTER, Article.Type.PHOTO),
            List.of(Article.Type.NEWS, Article.Type.NEWS, Article.Type.PHOTO),
            List.of(Article.Type.NEWS, Article.Type.NEWS, Article.Type.NEWS, Article.Type.NEWS, Article.Type.PHOTO),
            List.of(Article.Type.NEWS, Article.Type.LETTER, Article.Type.NEWS, Article.Type.NEWS, Article.Type.PHOTO),
            List.of(Article.Type.NEWS, Article.Type.NEWS, Article.Type.NEWS),
            List.of(Article.Type.NEWS, Article.Type.NEWS, Article.Type.COMMENTARY, Article.Type.PHOTO),
            List.of(Article.Type.NEWS, Article.Type.LETTER, Article.Type.PHOTO));

    private final HouseStyle house = Houses.house("xuhuibao");

    @Test
    void randomPagesAreFullAndKeepTheLaws() {
        Random random = new Random(SEED);
        int made = 0;
        List<String> refused = new ArrayList<>();
        for (int round = 0; round < PAGES; round++) {
            List<Article.Type> kinds = KINDS.get(round % KINDS.size());
            String format = random.nextInt(3) == 0 ? "broadsheet" : "tabloid";
            int characters = (int) (2100 * (0.7 + 0.6 * random.nextDouble()));
            long seed = SEED * 1000 + round;
            Issue issue = new RandomIssues(seed).issue(kinds, characters);
            Diagnostics diagnostics = new Diagnostics();
            Optional<MadeUp> result = makeUp().makeUp(issue, Optional.of(format), diagnostics);
            if (result.isPresent()) {
                made++;
                check(issue, result.get(), "seed " + seed + " " + format);
                new PageLooks(issue, result.get().issue().pages().getFirst(), "seed " + seed + " " + format).check();
            } else {
                assertThat(diagnostics.hasErrors()).isTrue();
                refused.add(seed + " " + format + " " + kinds + " " + characters + " " + diagnostics.all());
            }
        }
        assertThat(made).as(() -> String.join("\n", refused)).isGreaterThanOrEqualTo(PAGES * 95 / 100);
    }

    @Test
    void theSamePageComesOutTwice() {
        Issue issue = new RandomIssues(SEED).issue(KINDS.getFirst(), 2100);

        Optional<MadeUp> once = makeUp().makeUp(issue, Optional.empty(), new Diagnostics());

        assertThat(once).isPresent().isEqualTo(makeUp().makeUp(issue, Optional.empty(), new Diagnostics()));
    }

    private MakeUp makeUp() {
        return new MakeUp(new FakeFonts(), new ClreqComposer(new FakeFonts(), house.rules()), house);
    }

    private void check(Issue issue, MadeUp madeUp, String what) {
        ComposedPage page = madeUp.issue().pages().getFirst();
        List<PageBlock> stories = page.blocks().stream()
                .filter(block -> block.role() == PageBlock.Role.STORY)
                .toList();
        assertThat(stories).as(what).hasSize(issue.pages().getFirst().articles().size());
        for (Article article : issue.pages().getFirst().articles()) {
            PageBlock block = stories.stream()
                    .filter(story -> story.id().equals(article.id()))
                    .findFirst()
                    .orElseThrow();
            checkText(article, block, what);
            checkPlaces(page, block, what);
        }
        for (int i = 0; i < stories.size(); i++) {
            assertThat(page.typeArea().contains(stories.get(i).box())).as(what).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(stories.get(i).box().overlaps(stories.get(j).box()))
                        .as(what)
                        .isFalse();
            }
        }
        Length lowest = stories.stream().map(story -> story.box().bottom()).reduce(Length.ZERO, Length::max);
        assertThat(lowest).as(what).isEqualTo(page.typeArea().bottom().minus(imprint(page)));
    }

    private static Length imprint(ComposedPage page) {
        return page.blocks().stream()
                .filter(block -> block.role() == PageBlock.Role.IMPRINT)
                .map(block -> block.box().height())
                .findFirst()
                .orElse(Length.ZERO);
    }

    private void checkText(Article article, PageBlock block, String what) {
        String wanted = new CopyReader(house)
                .body(article).stream().map(copy -> copy.text().plain()).collect(Collectors.joining());
        String set = lines(block).stream()
                .filter(line -> line.id().matches(".*\\.(p\\d+(-\\d+)?|source)\\.l\\d+"))
                .map(line -> line.text()
                        + (line.join() == Line.Join.IDEOGRAPHIC_SPACE
                                ? "　"
                                : line.join() == Line.Join.BLANK ? " " : ""))
                .collect(Collectors.joining());
        assertThat(set).as(what).isEqualTo(wanted);
    }

    private static void checkPlaces(ComposedPage page, PageBlock block, String what) {
        List<Line> lines = lines(block);
        for (Line line : lines) {
            assertThat(block.box().contains(line.box()))
                    .as(what + " " + line.id())
                    .isTrue();
            if (line.id().matches(".*\\.(p\\d+(-\\d+)?|source|caption\\d*|credit\\d*)\\.l\\d+")) {
                int off = line.baseline().minus(page.firstBaseline()).mpt()
                        % page.pitch().mpt();
                assertThat(off).as(what + " " + line.id()).isZero();
            }
        }
        List<Rect> boxes = block.items().stream()
                .filter(item -> item instanceof Line || item instanceof PlacedPicture)
                .map(Placed::box)
                .toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as(what + " " + block.id() + boxes.get(i) + boxes.get(j))
                        .isFalse();
            }
        }
    }

    private static List<Line> lines(PageBlock block) {
        return block.items().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
    }
}
