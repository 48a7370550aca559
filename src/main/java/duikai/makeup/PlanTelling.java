package duikai.makeup;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.issue.Article;
import duikai.issue.Issue;
import duikai.planner.Balance;
import duikai.planner.IssuePlan;
import duikai.planner.LeftOver;
import duikai.planner.PlanTrouble;
import java.util.Map;
import java.util.Optional;

/** Tells what came of planning an issue: copy against room, stories left over, wishes that could not be met. */
final class PlanTelling {
    private final Issue issue;
    private final Map<String, Article> articles;
    private final Diagnostics diagnostics;

    /** @param articles of the issue, by id */
    PlanTelling(Issue issue, Map<String, Article> articles, Diagnostics diagnostics) {
        this.issue = issue;
        this.articles = articles;
        this.diagnostics = diagnostics;
    }

    void tell(IssuePlan plan) {
        balance(plan.balance(), plan.isComplete());
        plan.left().forEach(this::left);
        plan.fillers().forEach(id -> report(MakeupProblem.FILLER_USED, id, title(id)));
        plan.troubles().forEach(this::trouble);
    }

    /** What copy asks for is reckoned: where the pages came out full all the same, it is only noted. */
    private void balance(Balance balance, boolean complete) {
        MakeupProblem problem = complete
                ? MakeupProblem.COPY_EVEN
                : switch (balance.verdict()) {
                    case EVEN -> MakeupProblem.COPY_EVEN;
                    case TOO_MUCH -> MakeupProblem.COPY_TOO_MUCH;
                    case TOO_LITTLE -> MakeupProblem.COPY_TOO_LITTLE;
                };
        diagnostics.report(
                problem,
                issue.span(),
                percent(balance.must(), balance),
                percent(balance.must() + balance.optional(), balance),
                issue.pages().size());
    }

    private static long percent(int cells, Balance balance) {
        return balance.supply() == 0 ? 0 : Math.round(100.0 * cells / balance.supply());
    }

    private void left(LeftOver left) {
        MakeupProblem problem = switch (left.reason()) {
            case NOT_NEEDED -> MakeupProblem.STORY_WAITS;
            case NO_PAGE -> MakeupProblem.STORY_HAS_NO_PAGE;
            case TOO_LARGE -> MakeupProblem.STORY_TOO_LARGE;
            case NO_ROOM, SAME_ID -> MakeupProblem.STORY_HAS_NO_ROOM;
        };
        report(problem, left.id(), title(left.id()));
    }

    /** What is wrong with single pages is told where they are made up, what is left out as left over. */
    private void trouble(PlanTrouble trouble) {
        if (trouble instanceof PlanTrouble.WishUnmet wish) {
            MakeupProblem problem = wish.together() ? MakeupProblem.STORIES_PARTED : MakeupProblem.STORIES_ON_ONE_PAGE;
            report(problem, wish.id(), title(wish.id()), title(wish.other()));
        }
    }

    private void report(MakeupProblem problem, String id, Object... arguments) {
        SourceSpan place =
                Optional.ofNullable(articles.get(id)).map(Article::span).orElse(issue.span());
        diagnostics.report(problem, place, arguments);
    }

    private String title(String id) {
        return Optional.ofNullable(articles.get(id)).map(Article::title).orElse(id);
    }
}
