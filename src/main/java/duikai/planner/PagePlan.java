package duikai.planner;

import java.util.List;

/**
 * A page of the plan.
 *
 * @param number of the page
 * @param parts that stand on it, the most important first
 * @param outcome of the last trial; of an empty page: all of it is missing
 */
public record PagePlan(int number, List<Part> parts, Outcome outcome) {
    public PagePlan {
        parts = List.copyOf(parts);
    }

    public boolean full() {
        return outcome instanceof Outcome.Full;
    }
}
