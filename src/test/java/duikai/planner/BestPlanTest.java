package duikai.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Issues so small that all their plans can be tried. */
class BestPlanTest {
    private static final int ISSUES = 200;

    /** The first descent's cost beyond the least there is. */
    private static double beyondLeast(long seed) {
        RandomIssues.Sheet sheet = new RandomIssues(seed).issue(3, 7, 1);
        Intake intake =
                Intake.of(sheet.stories().stream().map(BestPlanTest::whole).toList(), sheet.pages());
        Ledger ledger = new Ledger(intake.stories(), intake.pages());
        Assignment found = Start.of(ledger);
        Descent.run(ledger, found);
        Assignment every = Start.of(ledger);
        return found.cost() - least(every, new Changes(ledger, every), ledger, 0);
    }

    private static PlannedStory whole(PlannedStory story) {
        return new PlannedStory(
                story.id(),
                story.level(),
                story.section(),
                story.reach(),
                story.use(),
                story.demand(),
                story.picture(),
                story.wishes(),
                Optional.empty());
    }

    private static double least(Assignment every, Changes changes, Ledger ledger, int story) {
        if (story == ledger.stories()) {
            return every.cost();
        }
        double least = Double.POSITIVE_INFINITY;
        for (int place = 0; place <= ledger.leftOut(); place++) {
            if (changes.allowed(story, place)) {
                every.apply(new Step.Move(story, place));
                least = Math.min(least, least(every, changes, ledger, story + 1));
            }
        }
        return least;
    }

    @Test
    void theDescentIsNearTheBestPlan() {
        double[] beyond = IntStream.range(1, 1 + ISSUES)
                .mapToDouble(BestPlanTest::beyondLeast)
                .toArray();

        assertThat(DoubleStream.of(beyond).min().orElseThrow()).isGreaterThan(-1e-9);
        assertThat(DoubleStream.of(beyond).filter(cost -> cost < 1e-9).count()).isGreaterThan(ISSUES * 6 / 10);
        assertThat(DoubleStream.of(beyond).average().orElseThrow()).isLessThan(2);
    }
}
