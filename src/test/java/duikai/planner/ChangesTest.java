package duikai.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a change is said to cost is what it costs. */
class ChangesTest {
    private static final long FIRST = Long.getLong("seed", 1);
    private static final int STEPS = 3000;
    private static final int REMEMBERED_STEPS = 60;

    static LongStream seeds() {
        return LongStream.range(FIRST, FIRST + 8);
    }

    private static Ledger ledger(long seed) {
        RandomIssues.Sheet sheet = new RandomIssues(seed).issue(5, 30, 1);
        List<PlannedStory> stories = new ArrayList<>();
        for (PlannedStory story : sheet.stories()) {
            int index = stories.size();
            Wishes wishes = index % 3 == 0
                    ? new Wishes(Set.of("s%03d".formatted(index / 2)), Set.of("s%03d".formatted(29 - index / 2)))
                    : Wishes.NONE;
            Optional<JumpTerms> jump = story.level() < 3 ? Optional.of(new JumpTerms(60 + index, 5)) : Optional.empty();
            stories.add(new PlannedStory(
                    story.id(),
                    story.level(),
                    story.section(),
                    Reach.ANY,
                    Use.OPTIONAL,
                    new Demand(80, 100 + index, 150),
                    story.picture(),
                    wishes,
                    jump));
        }
        Intake intake = Intake.of(stories, sheet.pages());
        return new Ledger(intake.stories(), intake.pages());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void deltasAreDifferences(long seed) {
        Ledger ledger = ledger(seed);
        Assignment assignment = Start.of(ledger);
        Changes changes = new Changes(ledger, assignment);
        Random random = new Random(seed);
        int[] taken = new int[4];
        for (int i = 0; i < STEPS; i++) {
            Step step = step(random, ledger);
            Optional<Double> delta = delta(step, ledger, assignment, changes);
            if (delta.isPresent()) {
                double before = assignment.cost();
                assignment.apply(step);
                assertThat(assignment.cost() - before)
                        .as("seed " + seed + " " + step)
                        .isCloseTo(delta.get(), within(1e-9));
                taken[kind(step)]++;
            }
        }
        assertThat(taken).as("every kind of step").doesNotContain(0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsRememberedIsWhatItWouldCostNow(long seed) {
        Ledger ledger = ledger(seed);
        Assignment assignment = Start.of(ledger);
        RememberedChanges remembered = new RememberedChanges(ledger, assignment);
        Random random = new Random(seed);
        for (int i = 0; i < REMEMBERED_STEPS; i++) {
            Changes fresh = new Changes(ledger, assignment);
            for (int item = 0; item < ledger.items(); item++) {
                for (int to = 0; to <= ledger.leftOut() && assignment.place(item) != Assignment.ABSENT; to++) {
                    if (to != assignment.place(item)) {
                        assertThat(remembered.move(item, to))
                                .as("seed " + seed + ", " + item + " to " + to)
                                .isEqualTo(delta(new Step.Move(item, to), ledger, assignment, fresh)
                                        .orElse(RememberedChanges.NEVER));
                    }
                }
                for (int other = item + 1; other < ledger.items(); other++) {
                    if (assignment.place(item) != assignment.place(other)
                            && assignment.place(item) != Assignment.ABSENT
                            && assignment.place(other) != Assignment.ABSENT) {
                        assertThat(remembered.swap(item, other))
                                .as("seed " + seed + ", " + item + " and " + other)
                                .isEqualTo(delta(new Step.Swap(item, other), ledger, assignment, fresh)
                                        .orElse(RememberedChanges.NEVER));
                    }
                }
            }
            Optional<Step> next = Stream.generate(() -> step(random, ledger))
                    .filter(step -> delta(step, ledger, assignment, fresh).isPresent())
                    .findFirst();
            next.ifPresent(assignment::apply);
        }
    }

    private static int kind(Step step) {
        return switch (step) {
            case Step.Move move -> 0;
            case Step.Swap swap -> 1;
            case Step.Split split -> 2;
            case Step.Join join -> 3;
        };
    }

    private static Step step(Random random, Ledger ledger) {
        int item = random.nextInt(ledger.items());
        int story = item % ledger.stories();
        return switch (random.nextInt(4)) {
            case 0 -> new Step.Move(item, random.nextInt(ledger.leftOut() + 1));
            case 1 -> new Step.Swap(item, random.nextInt(ledger.items()));
            case 2 -> new Step.Split(story, 8 + random.nextInt(30), random.nextInt(ledger.leftOut()));
            default -> new Step.Join(story);
        };
    }

    /** Empty where the step may not be taken. */
    private static Optional<Double> delta(Step step, Ledger ledger, Assignment now, Changes changes) {
        return switch (step) {
            case Step.Move move ->
                move.place() != now.place(move.item())
                                && now.place(move.item()) != Assignment.ABSENT
                                && changes.allowed(move.item(), move.place())
                        ? Optional.of(changes.moveDelta(move.item(), move.place()))
                        : Optional.empty();
            case Step.Swap swap -> {
                int here = now.place(swap.one());
                int there = now.place(swap.other());
                yield here != there
                                && here != Assignment.ABSENT
                                && there != Assignment.ABSENT
                                && swap.other() != ledger.partner(swap.one())
                                && changes.allowed(swap.one(), there)
                                && changes.allowed(swap.other(), here)
                        ? Optional.of(changes.swapDelta(swap.one(), swap.other()))
                        : Optional.empty();
            }
            case Step.Split split ->
                ledger.story(split.story()).jump().isPresent() && now.place(split.story()) < split.place()
                        ? Optional.of(changes.splitDelta(split.story(), split.moved(), split.place()))
                        : Optional.empty();
            case Step.Join join ->
                now.moved(join.story()) > 0 ? Optional.of(changes.joinDelta(join.story())) : Optional.empty();
        };
    }
}
