package duikai.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Stories that are too long for their page go on on a later one. */
class JumpsTest {
    private static final PlannedPage FRONT = PlannedPage.open(1, Set.of(), 700);
    private static final PlannedPage SPORTS = PlannedPage.open(2, Set.of("体育"), 700);
    private static final PlannedPage LOCAL = PlannedPage.open(3, Set.of("本地"), 700);
    private static final int LINES = 400;

    private static PlannedStory story(String id, int level, int cells, String section, Reach reach) {
        Optional<JumpTerms> jump = id.equals("long") ? Optional.of(new JumpTerms(LINES, 6)) : Optional.empty();
        return new PlannedStory(
                id, level, Optional.of(section), reach, Use.MUST, Demand.of(cells), true, Wishes.NONE, jump);
    }

    private static PlannedStory story(String id, int cells, Reach reach, Use use, Optional<JumpTerms> jump) {
        return new PlannedStory(id, 1, Optional.of("本地"), reach, use, Demand.of(cells), true, Wishes.NONE, jump);
    }

    /** The front page lists 200 cells more than it has; both other pages could take them. */
    private static List<PlannedStory> stories() {
        List<PlannedStory> stories = new ArrayList<>();
        stories.add(story("long", 1, 460, "本地", Reach.on(1)));
        for (int i = 0; i < 4; i++) {
            stories.add(story("front" + i, 2 + i % 3, 110, "本地", Reach.on(1)));
            stories.add(story("sports" + i, 1 + i, 170, "体育", Reach.on(2)));
            stories.add(story("local" + i, 1 + i, 125, "本地", Reach.on(3)));
        }
        return stories;
    }

    private static IssuePlan plan(List<PlannedStory> stories, PageTrial trial) {
        return IssuePlanner.plan(stories, List.of(LOCAL, SPORTS, FRONT), trial, 2);
    }

    private static ElasticPages pages(List<PlannedStory> stories) {
        return new ElasticPages(stories, List.of(FRONT, SPORTS, LOCAL));
    }

    @Test
    void theRestGoesToALaterPageOfItsSection() {
        List<PlannedStory> stories = stories();

        IssuePlan plan = plan(stories, (page, parts) -> Outcome.Full.of(1));

        Jump jump = plan.jumps().getFirst();
        assertThat(plan.jumps()).hasSize(1);
        assertThat(jump.from()).isEqualTo(1);
        assertThat(jump.to()).isEqualTo(3);
        assertThat(jump.kept() + jump.moved()).isEqualTo(LINES);
        assertThat(jump.moved()).isBetween(JumpTerms.LEAST_MOVED, LINES - 120);
    }

    @Test
    void aJumpThatIsKeptGoesToItsPage() {
        List<PlannedStory> stories = stories();
        stories.set(0, story("long", 460, Reach.on(1), Use.MUST, Optional.of(new JumpTerms(LINES, 6).to(2))));

        IssuePlan plan = plan(stories, (page, parts) -> Outcome.Full.of(1));

        assertThat(plan.jumps()).extracting(Jump::to).containsExactly(2);
    }

    @Test
    void whatAKeptPlanLeftOutStaysOutWhateverRoomThereIs() {
        List<PlannedStory> stories = new ArrayList<>(stories().subList(1, 4));
        stories.add(story("spare", 100, Reach.ANY, Use.LEFT_OUT, Optional.empty()));

        IssuePlan plan = plan(stories, pages(stories));

        assertThat(plan.left()).containsExactly(new LeftOver("spare", LeftOver.Reason.NOT_NEEDED));
    }

    @Test
    void bothPagesHaveTheirSign() {
        List<PlannedStory> stories = stories();

        IssuePlan plan = plan(stories, pages(stories));

        assertThat(plan.pages().get(0).parts())
                .filteredOn(Part.Front.class::isInstance)
                .singleElement()
                .isEqualTo(
                        new Part.Front("long", 3, 120, plan.jumps().getFirst().kept(), LINES - 8));
        assertThat(plan.pages().get(2).parts())
                .filteredOn(Part.Rest.class::isInstance)
                .containsExactly(
                        new Part.Rest("long", 1, plan.jumps().getFirst().moved()));
        assertThat(JumpGraph.faults(JumpGraph.signs(plan.pages()))).isEmpty();
        assertThat(plan.pageOf("long")).hasValue(1);
    }

    @Test
    void theRestIsAsLongAsMakeUpLeavesIt() {
        List<PlannedStory> stories = stories();
        ElasticPages elastic = pages(stories);
        ConcurrentLinkedQueue<Part> tried = new ConcurrentLinkedQueue<>();
        PageTrial keepsMore = (page, parts) -> {
            tried.addAll(parts);
            Outcome outcome = elastic.tryPage(page, parts);
            return page == 1 ? new Outcome.Full(1, 0, 0, Map.of("long", 233)) : outcome;
        };

        IssuePlan plan = plan(stories, keepsMore);

        assertThat(plan.jumps()).containsExactly(new Jump("long", 1, 3, 233, 167));
        assertThat(tried).filteredOn(Part.Rest.class::isInstance).containsExactly(new Part.Rest("long", 1, 167));
    }

    @Test
    void noJumpWhereAllFits() {
        List<PlannedStory> stories = new ArrayList<>(stories());
        stories.removeIf(story -> story.id().equals("front0") || story.id().equals("front1"));

        assertThat(plan(stories, pages(stories)).jumps()).isEmpty();
    }

    @Test
    void shortStoriesDoNotJump() {
        assertThat(new JumpTerms(19, 4).possible()).isFalse();
        assertThat(new JumpTerms(20, 4).possible()).isTrue();
        assertThat(new JumpTerms(20, 4).leastKept()).isEqualTo(12);
        assertThat(new JumpTerms(100, 4).leastKept()).isEqualTo(30);
        assertThat(new JumpTerms(100, 4).mostKept()).isEqualTo(92);
    }

    @Test
    void nothingJumpsFromTheLastPage() {
        List<PlannedStory> stories = new ArrayList<>();
        stories.add(story("long", 1, 460, "本地", Reach.on(3)));
        for (int i = 0; i < 4; i++) {
            stories.add(story("local" + i, 2, 90, "本地", Reach.on(3)));
        }

        IssuePlan plan = plan(stories, pages(stories));

        assertThat(plan.jumps()).isEmpty();
        assertThat(plan.left()).isNotEmpty();
    }
}
