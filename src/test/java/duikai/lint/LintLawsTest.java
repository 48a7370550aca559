package duikai.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duikai.layout.Area;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for the lints of any page. */
class LintLawsTest {
    private static final LayoutLints LINTS = new LayoutLints(LintWeights.USUAL);
    private static final int PAGES = 400;

    /** A full page of random stories and blocks. */
    private static PageView page(Random random, int stories) {
        List<Area> areas = new ArrayList<>(List.of(new Area(0, 0, 8, 101)));
        while (areas.size() < stories) {
            Area area = areas.remove(random.nextInt(areas.size()));
            boolean down = area.columns() == 1 || (area.rows() >= 30 && random.nextBoolean());
            if (area.rows() < 16) {
                areas.add(area);
                if (areas.stream().allMatch(a -> a.rows() < 16)) {
                    break;
                }
            } else if (down) {
                int upper = 8 + random.nextInt(area.rows() - 15);
                areas.add(new Area(area.column(), area.row(), area.columns(), upper));
                areas.add(new Area(area.column(), area.row() + upper, area.columns(), area.rows() - upper));
            } else {
                int left = 1 + random.nextInt(area.columns() - 1);
                areas.add(new Area(area.column(), area.row(), left, area.rows()));
                areas.add(new Area(area.column() + left, area.row(), area.columns() - left, area.rows()));
            }
        }
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            sites.add(site(random, i + 1, areas.get(i)));
        }
        return new PageView(8, 100, 1, 10, sites);
    }

    private static Site site(Random random, int rank, Area area) {
        int rows = area.rows() - 1;
        if (random.nextInt(10) == 0) {
            String trade = random.nextBoolean() ? "bank" : "cinema";
            return Draft.advertisement(trade, area.column(), area.row(), area.columns(), rows);
        }
        int level = Math.min(5, 1 + rank / 2);
        Draft draft = Draft.story("s" + rank, rank, level, area.columns(), rows, 12 + random.nextInt(48))
                .face(random.nextInt(2))
                .smallHeads(random.nextInt(2))
                .legs(1 + random.nextInt(area.columns()), 8 + random.nextInt(20));
        if (random.nextInt(3) == 0) {
            int width = 1 + random.nextInt(area.columns());
            int height = 1 + random.nextInt(rows - Draft.HEAD_ROWS);
            draft.picture(area.columns() - width, Draft.HEAD_ROWS, width, height);
        }
        return (random.nextInt(5) == 0 ? draft.boxed() : draft).at(area.column(), area.row());
    }

    private static double sum(List<Finding> findings) {
        return findings.stream().mapToDouble(Finding::weight).sum();
    }

    @Test
    void theScoreIsTheSumOfTheFindings() {
        for (int seed = 0; seed < PAGES; seed++) {
            Random random = new Random(seed);
            PageView page = page(random, 3 + random.nextInt(12));
            assertThat(LINTS.score(page)).as("seed %d", seed).isCloseTo(sum(LINTS.findings(page)), within(1e-9));
        }
    }

    @Test
    void theOrderOfTheSitesDoesNotMatter() {
        for (int seed = 0; seed < PAGES; seed++) {
            PageView page = page(new Random(seed), 10);
            List<Site> shuffled = new ArrayList<>(page.sites());
            Collections.shuffle(shuffled, new Random(seed));
            PageView same = new PageView(8, 100, 1, 10, shuffled);
            assertThat(LINTS.score(same)).as("seed %d", seed).isCloseTo(LINTS.score(page), within(1e-9));
        }
    }

    @Test
    void rulesAreFoundOnRandomPages() {
        Set<LayoutRule> found = EnumSet.noneOf(LayoutRule.class);
        for (int seed = 0; seed < PAGES; seed++) {
            LINTS.findings(page(new Random(seed), 10)).forEach(finding -> found.add(finding.rule()));
        }
        assertThat(found.size()).isGreaterThan(LayoutRule.values().length * 2 / 3);
    }

    /** Rules that know no left and right. */
    private static final Set<RuleGroup> SYMMETRICAL =
            EnumSet.of(RuleGroup.CUTS, RuleGroup.EDGES, RuleGroup.PICTURES, RuleGroup.BALANCE, RuleGroup.LEGS);

    @Test
    void aMirroredPageIsAsGoodByRulesThatKnowNoLeftAndRight() {
        for (int seed = 0; seed < PAGES; seed++) {
            PageView page = page(new Random(seed), 9);
            assertThat(symmetrical(mirrored(page))).as("seed %d", seed).isEqualTo(symmetrical(page));
        }
    }

    private static Map<LayoutRule, Long> symmetrical(PageView page) {
        Map<LayoutRule, Long> weights = new EnumMap<>(LayoutRule.class);
        LINTS.findings(page).stream()
                .filter(f -> SYMMETRICAL.contains(f.rule().group()) || f.rule() == LayoutRule.COLLIDING_HEADLINES)
                .forEach(f -> weights.merge(f.rule(), Math.round(1e6 * f.weight()), Long::sum));
        return weights;
    }

    private static PageView mirrored(PageView page) {
        List<Site> sites = page.sites().stream()
                .map(site -> new Site(
                        mirrored(site.figure()),
                        page.columns() - site.column() - site.figure().columns(),
                        site.row()))
                .toList();
        return new PageView(page.columns(), page.rows(), page.gap(), page.columnRows(), sites);
    }

    private static Figure mirrored(Figure figure) {
        return switch (figure) {
            case BlockFigure block -> block;
            case StoryFigure story ->
                new StoryFigure(
                        story.id(),
                        story.rank(),
                        story.level(),
                        story.columns(),
                        story.rows(),
                        story.box(),
                        story.headline(),
                        story.legs(),
                        story.pictures().stream()
                                .map(area -> new Area(
                                        story.columns() - area.right(), area.row(), area.columns(), area.rows()))
                                .toList(),
                        story.smallHeads());
        };
    }

    @Test
    void aRuleThatIsOffFindsNothingAndTheOthersAsMuch() {
        for (LayoutRule off : LayoutRule.values()) {
            LayoutLints without = new LayoutLints(new LintWeights(Map.of(off, 0.0)));
            PageView page = page(new Random(off.code().hashCode()), 12);
            double found = LINTS.findings(page).stream()
                    .filter(finding -> finding.rule() == off)
                    .mapToDouble(Finding::weight)
                    .sum();
            assertThat(without.findings(page)).noneMatch(finding -> finding.rule() == off);
            assertThat(without.score(page)).isCloseTo(LINTS.score(page) - found, within(1e-9));
        }
    }

    @Test
    void placingLeavesOutWhatAStoryIsInItself() {
        LayoutLints placing = new LayoutLints(LintWeights.USUAL.ofPlacing());
        PageView page = page(new Random(7), 10);
        assertThat(placing.findings(page))
                .isEqualTo(LINTS.findings(page).stream()
                        .filter(finding -> finding.rule().group().ofPlacing())
                        .toList());
    }

    /** No measurement: only that it is of the right order, tens of microseconds and not milliseconds. */
    @Test
    void aScoreIsQuick() {
        List<PageView> pages = IntStream.range(0, 50)
                .mapToObj(seed -> page(new Random(seed), 10))
                .toList();
        double sum = 0;
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 200; round++) {
            long start = System.nanoTime();
            for (PageView page : pages) {
                sum += LINTS.score(page);
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("lint score of a page of ten: %.1f µs%n", best / 1000.0 / pages.size());
        assertThat(sum).isPositive();
        assertThat(best / 1000.0 / pages.size()).isLessThan(300);
    }
}
