package duikai.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Plans an issue: a cheap plan over numbers first, then the pages are tried, and what did not come out is planned again. */
public final class IssuePlanner {
    private IssuePlanner() {}

    /**
     * The best plan found.
     *
     * @param parallelism pages tried side by side, at least 1; changes nothing but the time it takes
     */
    public static IssuePlan plan(
            List<PlannedStory> stories, List<PlannedPage> pages, PageTrial trial, int parallelism) {
        Balance balance = Balance.of(stories, pages);
        Intake intake = Intake.of(stories, pages);
        Ledger ledger = new Ledger(intake.stories(), intake.pages());
        try (Trials trials = new Trials(trial, parallelism)) {
            return plan(balance, intake, Rounds.run(ledger, trials));
        }
    }

    private static IssuePlan plan(Balance balance, Intake intake, Rounds.Result result) {
        List<LeftOver> left = new ArrayList<>(intake.left());
        result.left().forEach(id -> left.add(new LeftOver(id, LeftOver.Reason.NOT_NEEDED)));
        result.crowdedOut().forEach(id -> left.add(new LeftOver(id, LeftOver.Reason.NO_ROOM)));
        left.sort(Comparator.comparing(LeftOver::id).thenComparing(LeftOver::reason));
        List<String> fillers = intake.stories().stream()
                .filter(story -> story.use() == Use.FILLER)
                .map(PlannedStory::id)
                .filter(id ->
                        !result.left().contains(id) && !result.crowdedOut().contains(id))
                .toList();
        List<PlannedStory> crowdedOut = intake.stories().stream()
                .filter(story -> result.crowdedOut().contains(story.id()))
                .toList();
        List<PlanTrouble> troubles = Troubles.of(intake, result.pages(), crowdedOut);
        return new IssuePlan(
                balance, result.pages(), result.jumps(), left, fillers, troubles, result.rounds(), result.cost());
    }
}
