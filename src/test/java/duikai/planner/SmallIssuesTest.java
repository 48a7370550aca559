package duikai.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is out of the ordinary is data: each kind once. */
class SmallIssuesTest {
    private static final PlannedPage FRONT = PlannedPage.open(1, Set.of(), 700);
    private static final PlannedPage SECOND = PlannedPage.open(2, Set.of(), 700);
    private static final PlannedPage THIRD = PlannedPage.open(3, Set.of("体育"), 700);

    private static IssuePlan plan(List<PlannedStory> stories, PlannedPage... pages) {
        return IssuePlanner.plan(stories, List.of(pages), new ElasticPages(stories, List.of(pages)), 1);
    }

    private static PlannedStory story(String id, int level, int cells, Use use, Reach reach) {
        return new PlannedStory(
                id, level, Optional.empty(), reach, use, Demand.of(cells), false, Wishes.NONE, Optional.empty());
    }

    private static PlannedStory jumping(String id, int cells, Reach reach) {
        Optional<JumpTerms> terms = Optional.of(new JumpTerms(cells - 60, 6));
        return new PlannedStory(id, 1, Optional.empty(), reach, Use.MUST, Demand.of(cells), true, Wishes.NONE, terms);
    }

    private static List<PlannedStory> many(String prefix, int count, int cells, Use use, Reach reach) {
        return IntStream.range(0, count)
                .mapToObj(i -> story(prefix + (char) ('a' + i), 2 + i % 4, cells, use, reach))
                .toList();
    }

    @Test
    void noStoriesAtAll() {
        IssuePlan plan = plan(List.of(), FRONT, SECOND);

        assertThat(plan.troubles())
                .containsExactly(new PlanTrouble.NoStories(), new PlanTrouble.Empty(1), new PlanTrouble.Empty(2));
        assertThat(plan.pages()).extracting(PagePlan::outcome).containsOnly(new Outcome.Underset(700));
    }

    @Test
    void noPagesAtAll() {
        IssuePlan plan = plan(many("s", 2, 100, Use.MUST, Reach.ANY));

        assertThat(plan.troubles())
                .containsExactly(
                        new PlanTrouble.NoPages(),
                        new PlanTrouble.LeftOut("sa", LeftOver.Reason.NO_PAGE),
                        new PlanTrouble.LeftOut("sb", LeftOver.Reason.NO_PAGE));
        assertThat(plan.balance().ratio()).isInfinite();
    }

    @Test
    void sixtyStoriesForOnePageFillItWithTheImportantOnes() {
        List<PlannedStory> stories = IntStream.range(0, 60)
                .mapToObj(i -> story("s%02d".formatted(i), 1 + i / 12, 60 + i, Use.MUST, Reach.ANY))
                .toList();

        IssuePlan plan = plan(stories, FRONT);

        assertThat(plan.balance().verdict()).isEqualTo(Balance.Verdict.TOO_MUCH);
        assertThat(plan.pages().getFirst().full()).isTrue();
        assertThat(plan.left())
                .hasSizeGreaterThan(45)
                .extracting(LeftOver::reason)
                .containsOnly(LeftOver.Reason.NO_ROOM);
        assertThat(plan.troubles()).hasSameSizeAs(plan.left());
        assertThat(plan.pages().getFirst().parts().size() + plan.left().size()).isEqualTo(60);
        assertThat(plan.pages().getFirst().parts())
                .extracting(part -> part.id().compareTo("s24"))
                .allMatch(order -> order < 0);
    }

    @Test
    void aStoryLargerThanAnyPageIsLeftOut() {
        List<PlannedStory> stories = new ArrayList<>(many("s", 7, 100, Use.MUST, Reach.ANY));
        stories.add(story("giant", 1, 900, Use.MUST, Reach.ANY));

        IssuePlan plan = plan(stories, FRONT);

        assertThat(plan.left()).containsExactly(new LeftOver("giant", LeftOver.Reason.TOO_LARGE));
        assertThat(plan.troubles()).containsExactly(new PlanTrouble.LeftOut("giant", LeftOver.Reason.TOO_LARGE));
        assertThat(plan.pages().getFirst().full()).isTrue();
    }

    @Test
    void aStoryLargerThanAnyPageJumpsWhereItMay() {
        List<PlannedStory> stories = new ArrayList<>(many("s", 6, 80, Use.MUST, Reach.ANY));
        stories.add(jumping("giant", 900, Reach.ANY));

        IssuePlan plan = plan(stories, FRONT, SECOND);

        assertThat(plan.troubles()).isEmpty();
        assertThat(plan.jumps())
                .singleElement()
                .extracting(Jump::from, Jump::to)
                .containsExactly(1, 2);
    }

    @Test
    void aPageWithOneBriefIsUnderset() {
        IssuePlan plan = plan(List.of(story("brief", 5, 20, Use.MUST, Reach.ANY)), FRONT);

        assertThat(plan.troubles()).singleElement().isInstanceOf(PlanTrouble.Underset.class);
        assertThat(plan.pages().getFirst().parts()).containsExactly(new Part.Whole("brief"));
        assertThat(plan.balance().verdict()).isEqualTo(Balance.Verdict.TOO_LITTLE);
    }

    @Test
    void morePagesThanStories() {
        IssuePlan plan = plan(many("s", 2, 650, Use.MUST, Reach.ANY), FRONT, SECOND, THIRD);

        assertThat(plan.left()).isEmpty();
        assertThat(plan.troubles())
                .filteredOn(PlanTrouble.Empty.class::isInstance)
                .hasSize(1);
        assertThat(plan.troubles())
                .filteredOn(PlanTrouble.Underset.class::isInstance)
                .hasSize(2);
    }

    @Test
    void aPageThatIsNotThere() {
        IssuePlan plan = plan(List.of(story("s", 1, 690, Use.MUST, Reach.on(9))), FRONT);

        assertThat(plan.troubles())
                .containsExactly(new PlanTrouble.LeftOut("s", LeftOver.Reason.NO_PAGE), new PlanTrouble.Empty(1));
    }

    @Test
    void closedPagesTakeOnlyWhatTheyList() {
        PlannedPage closed = new PlannedPage(2, Set.of(), 700, false, 0, 99);
        List<PlannedStory> stories = new ArrayList<>(many("s", 10, 100, Use.MUST, Reach.ANY));
        stories.add(story("listed", 3, 100, Use.MUST, Reach.on(2)));

        IssuePlan plan = plan(stories, FRONT, closed);

        assertThat(plan.pages().get(1).parts()).containsExactly(new Part.Whole("listed"));
        assertThat(plan.troubles()).contains(new PlanTrouble.Underset(2, 596));
    }

    @Test
    void fillersFillAndOnlyAsManyAsAreNeeded() {
        List<PlannedStory> stories = new ArrayList<>(many("s", 5, 100, Use.MUST, Reach.ANY));
        stories.addAll(many("f", 6, 50, Use.FILLER, Reach.ANY));

        IssuePlan plan = plan(stories, FRONT);

        assertThat(plan.pages().getFirst().full()).isTrue();
        assertThat(plan.fillers()).hasSize(4);
        assertThat(plan.left()).extracting(LeftOver::reason).containsOnly(LeftOver.Reason.NOT_NEEDED);
        assertThat(plan.troubles()).isEmpty();
    }

    @Test
    void wishesAreMetOrTold() {
        List<PlannedStory> stories = new ArrayList<>(many("s", 13, 100, Use.MUST, Reach.ANY));
        stories.add(wishing("x", new Wishes(Set.of("sa"), Set.of("sb")), Reach.ANY));
        stories.add(wishing("y", new Wishes(Set.of("z"), Set.of("nobody")), Reach.on(1)));
        stories.add(wishing("z", Wishes.NONE, Reach.on(2)));

        IssuePlan plan = plan(stories, FRONT, SECOND);

        assertThat(plan.pageOf("x")).isEqualTo(plan.pageOf("sa")).isNotEqualTo(plan.pageOf("sb"));
        assertThat(plan.troubles())
                .containsExactly(new PlanTrouble.UnknownWish("y", "nobody"), new PlanTrouble.WishUnmet("y", "z", true));
    }

    private static PlannedStory wishing(String id, Wishes wishes, Reach reach) {
        return new PlannedStory(
                id, 3, Optional.empty(), reach, Use.MUST, Demand.of(35), false, wishes, Optional.empty());
    }

    @Test
    void twiceTheSameIdAndTwiceTheSamePage() {
        List<PlannedStory> stories = new ArrayList<>(many("s", 7, 100, Use.MUST, Reach.ANY));
        stories.add(story("sa", 1, 100, Use.MUST, Reach.ANY));

        List<PlannedPage> pages = List.of(FRONT, FRONT);
        IssuePlan plan = IssuePlanner.plan(stories, pages, new ElasticPages(stories, pages), 1);

        assertThat(plan.left()).containsExactly(new LeftOver("sa", LeftOver.Reason.SAME_ID));
        assertThat(plan.troubles())
                .containsExactly(new PlanTrouble.SamePage(1), new PlanTrouble.LeftOut("sa", LeftOver.Reason.SAME_ID));
        assertThat(plan.pages()).hasSize(1);
    }

    @Test
    void faultsOfMakeUpComeThrough() {
        PageTrial broken = (page, parts) -> {
            throw new IllegalStateException("page " + page);
        };
        List<PlannedStory> stories = many("s", 7, 100, Use.MUST, Reach.ANY);

        assertThatThrownBy(() -> IssuePlanner.plan(stories, List.of(FRONT), broken, 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("page 1");
    }
}
