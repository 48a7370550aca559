package duikai.planner;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.planner.RandomIssues.Sheet;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any issue; -Dseed and -Dissues choose which are tried. */
class IssuePlannerTest {
    private static final long FIRST = Long.getLong("seed", 1);
    private static final int ISSUES = Integer.getInteger("issues", 6);
    private static final double[] RATIOS = {0.98, 0.99, 1.0, 1.01, 1.02};

    static LongStream seeds() {
        return LongStream.range(FIRST, FIRST + ISSUES);
    }

    private static Sheet sheet(long seed) {
        return new RandomIssues(seed).issue(16, 150, RATIOS[(int) (seed % RATIOS.length)]);
    }

    private static IssuePlan plan(Sheet sheet, int parallelism) {
        return IssuePlanner.plan(
                sheet.stories(), sheet.pages(), new ElasticPages(sheet.stories(), sheet.pages()), parallelism);
    }

    /** Pages of each story, in the order of the pages. */
    private static Map<String, List<Integer>> standing(IssuePlan plan) {
        Map<String, List<Integer>> standing = new TreeMap<>();
        for (PagePlan page : plan.pages()) {
            for (Part part : page.parts()) {
                standing.computeIfAbsent(part.id(), id -> new ArrayList<>()).add(page.number());
            }
        }
        return standing;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStoryStandsWhereItMayAndMustRunsStandOnce(long seed) {
        Sheet sheet = sheet(seed);

        IssuePlan plan = plan(sheet, 1);

        Map<String, List<Integer>> standing = standing(plan);
        for (PlannedStory story : sheet.stories()) {
            List<Integer> pages = standing.getOrDefault(story.id(), List.of());
            boolean jumps = plan.jumps().stream().anyMatch(jump -> jump.id().equals(story.id()));
            int left = (int) plan.left().stream()
                    .filter(one -> one.id().equals(story.id()))
                    .count();
            assertThat(pages).as(story.id() + " of seed " + seed).hasSize(1 - left + (jumps ? 1 : 0));
            if (story.use() == Use.MUST) {
                assertThat(pages).as(story.id() + " of seed " + seed).isNotEmpty();
            }
            if (!pages.isEmpty()) {
                story.reach().listed().ifPresent(page -> assertThat(pages).startsWith(page));
            }
            if (story.reach().listed().isEmpty() && !pages.isEmpty()) {
                assertThat(pages.getFirst())
                        .isBetween(story.reach().first(), story.reach().last());
            }
        }
        assertThat(JumpGraph.faults(JumpGraph.signs(plan.pages()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allPagesAreFullWhenThereIsAboutAsMuchCopyAsRoom(long seed) {
        IssuePlan plan = plan(sheet(seed), 1);

        assertThat(plan.pages()).as("seed " + seed + " " + plan.troubles()).allMatch(PagePlan::full);
        assertThat(plan.troubles()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neitherTheOrderOfTheInputNorThreadsMatter(long seed) {
        Sheet sheet = sheet(seed);
        IssuePlan plan = plan(sheet, 1);

        assertThat(plan(sheet.shuffled(seed), 1)).as("seed " + seed).isEqualTo(plan);
        assertThat(plan(sheet, 2)).as("seed " + seed).isEqualTo(plan);
        assertThat(plan(sheet.shuffled(seed + 7), 8)).as("seed " + seed).isEqualTo(plan);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDescentBeatsTheStart(long seed) {
        Sheet sheet = sheet(seed);
        Intake intake = Intake.of(sheet.stories(), sheet.pages());
        Ledger ledger = new Ledger(intake.stories(), intake.pages());
        Assignment assignment = Start.of(ledger);
        double start = assignment.cost();

        Descent.run(ledger, assignment);

        assertThat(assignment.cost()).as("seed " + seed).isLessThan(start);
    }

    /** The thread's own time: what make-up needs for its pages comes on top. */
    @Test
    void aDailyIsPlannedAtOnce() {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (long seed = 1; seed <= 12; seed++) {
            Sheet sheet = sheet(seed);
            long before = clock.getCurrentThreadCpuTime();
            plan(sheet, 1);
            least = Math.min(least, clock.getCurrentThreadCpuTime() - before);
        }
        assertThat(least).isLessThan(100_000_000L);
    }
}
