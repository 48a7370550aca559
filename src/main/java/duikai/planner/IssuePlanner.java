package duikai.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plans an issue: a cheap plan over numbers first, then the pages are tried, and what did not come out is planned again. */
public final class IssuePlanner {
    private final Intake intake;
    private final Map<String, PlannedStory> stories;

    private IssuePlanner(Intake intake) {
        this.intake = intake;
        stories = intake.stories().stream()
                .collect(Collectors.toMap(PlannedStory::id, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    /**
     * The best plan found.
     *
     * @param parallelism pages tried side by side, at least 1; changes nothing but the time it takes
     */
    public static IssuePlan plan(
            List<PlannedStory> stories, List<PlannedPage> pages, PageTrial trial, int parallelism) {
        Balance balance = Balance.of(stories, pages);
        IssuePlanner planner = new IssuePlanner(Intake.of(stories, pages));
        try (Trials trials = new Trials(trial, parallelism)) {
            Ledger ledger = new Ledger(planner.intake.stories(), planner.intake.pages());
            return planner.report(balance, Rounds.run(ledger, trials), stories.isEmpty());
        }
    }

    private IssuePlan report(Balance balance, Rounds.Result result, boolean noStories) {
        List<LeftOver> left = new ArrayList<>(intake.left());
        for (String id : result.left()) {
            left.add(new LeftOver(id, LeftOver.Reason.NOT_NEEDED));
        }
        for (String id : result.crowdedOut()) {
            left.add(new LeftOver(id, LeftOver.Reason.NO_ROOM));
        }
        left.sort(Comparator.comparing(LeftOver::id).thenComparing(LeftOver::reason));
        List<String> fillers = stories.values().stream()
                .filter(story -> story.use() == Use.FILLER)
                .map(PlannedStory::id)
                .filter(id -> !result.left().contains(id) && !result.crowdedOut().contains(id))
                .toList();
        IssuePlan plan = new IssuePlan(
                balance, result.pages(), result.jumps(), left, fillers, List.of(), result.rounds(), result.cost());
        return new IssuePlan(
                balance,
                plan.pages(),
                plan.jumps(),
                left,
                fillers,
                troubles(plan, noStories),
                plan.rounds(),
                plan.cost());
    }

    private List<PlanTrouble> troubles(IssuePlan plan, boolean noStories) {
        List<PlanTrouble> troubles = new ArrayList<>();
        if (plan.pages().isEmpty()) {
            troubles.add(new PlanTrouble.NoPages());
        }
        if (noStories) {
            troubles.add(new PlanTrouble.NoStories());
        }
        troubles.addAll(intake.troubles());
        for (LeftOver one : plan.left()) {
            PlannedStory story = stories.get(one.id());
            boolean wanted = story == null || story.use() == Use.MUST;
            if (wanted) {
                troubles.add(new PlanTrouble.LeftOut(one.id(), one.reason()));
            }
        }
        plan.pages().forEach(page -> trouble(page, troubles));
        stories.values().forEach(story -> wishes(story, plan, troubles));
        return troubles;
    }

    private static void trouble(PagePlan page, List<PlanTrouble> troubles) {
        if (page.parts().isEmpty() && !page.full()) {
            troubles.add(new PlanTrouble.Empty(page.number()));
            return;
        }
        switch (page.outcome()) {
            case Outcome.Full full -> {}
            case Outcome.Underset under -> troubles.add(new PlanTrouble.Underset(page.number(), under.cells()));
            case Outcome.Overset over -> troubles.add(new PlanTrouble.Overset(page.number(), over.cells()));
        }
    }

    private static void wishes(PlannedStory story, IssuePlan plan, List<PlanTrouble> troubles) {
        unmet(story.id(), story.wishes().together(), true, plan, troubles);
        unmet(story.id(), story.wishes().apart(), false, plan, troubles);
    }

    private static void unmet(
            String id, Iterable<String> others, boolean together, IssuePlan plan, List<PlanTrouble> troubles) {
        OptionalInt page = plan.pageOf(id);
        for (String other : others) {
            OptionalInt its = plan.pageOf(other);
            if (page.isPresent() && its.isPresent() && page.equals(its) != together) {
                troubles.add(new PlanTrouble.WishUnmet(id, other, together));
            }
        }
    }
}
