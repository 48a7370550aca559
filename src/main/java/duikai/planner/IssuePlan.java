package duikai.planner;

import java.util.List;
import java.util.OptionalInt;

/**
 * Which story stands where.
 *
 * @param balance of copy against room, before anything was planned
 * @param pages by number
 * @param jumps by id
 * @param left stories on no page, by id
 * @param fillers that were used, by id
 * @param troubles to be told, the gravest kind first
 * @param rounds of trials that were made
 * @param cost of the whole
 */
public record IssuePlan(
        Balance balance,
        List<PagePlan> pages,
        List<Jump> jumps,
        List<LeftOver> left,
        List<String> fillers,
        List<PlanTrouble> troubles,
        int rounds,
        double cost) {
    public IssuePlan {
        pages = List.copyOf(pages);
        jumps = List.copyOf(jumps);
        left = List.copyOf(left);
        fillers = List.copyOf(fillers);
        troubles = List.copyOf(troubles);
    }

    /** Whether every page is full, and every story that has to be in the issue is. */
    public boolean isComplete() {
        return troubles.stream().noneMatch(trouble -> switch (trouble) {
            case PlanTrouble.WishUnmet wish -> false;
            case PlanTrouble.UnknownWish wish -> false;
            case PlanTrouble.SamePage page -> false;
            case PlanTrouble.NoStories none -> true;
            case PlanTrouble.NoPages none -> true;
            case PlanTrouble.LeftOut story -> true;
            case PlanTrouble.Empty page -> true;
            case PlanTrouble.Underset page -> true;
            case PlanTrouble.Overset page -> true;
        });
    }

    /** The page a story stands on or begins on: what the index (导读) prints. */
    public OptionalInt pageOf(String id) {
        return pages.stream()
                .filter(page ->
                        page.parts().stream().anyMatch(part -> part.id().equals(id) && !(part instanceof Part.Rest)))
                .mapToInt(PagePlan::number)
                .findFirst();
    }
}
