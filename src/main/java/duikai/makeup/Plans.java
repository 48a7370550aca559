package duikai.makeup;

import duikai.house.PlanNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page plans that hold exactly the stories of a page, with every width settled. */
final class Plans {
    /** A plan with its stories in place and the cost of choosing it. */
    record Candidate(Cut cut, double cost) {}

    private static final double PER_LATER_PLAN = 0.1;

    private Plans() {}

    /** Every width assignment of the plans that match, in the house's order of preference. */
    static List<Candidate> matching(List<PlanNode> plans, List<Story> stories, int columns) {
        List<Candidate> candidates = new ArrayList<>();
        int matches = 0;
        for (PlanNode plan : plans) {
            Optional<PlanNode> resolved = resolve(plan, stories);
            if (resolved.isPresent()) {
                addWidths(resolved.get(), stories, columns, PER_LATER_PLAN * matches++, candidates);
            }
        }
        return candidates;
    }

    private static void addWidths(
            PlanNode plan, List<Story> stories, int columns, double cost, List<Candidate> candidates) {
        for (Cut cut : Widths.of(plan, columns, stories)) {
            candidates.add(new Candidate(cut, cost));
        }
    }

    /** Whether the plan's slots and the stories match one to one. */
    static Optional<PlanNode> resolve(PlanNode plan, List<Story> stories) {
        Set<String> taken = new HashSet<>();
        Optional<PlanNode> resolved = resolve(plan, stories, taken);
        return taken.size() == stories.size() ? resolved : Optional.empty();
    }

    private static Optional<PlanNode> resolve(PlanNode plan, List<Story> stories, Set<String> taken) {
        return switch (plan) {
            case PlanNode.Rows rows -> resolveAll(rows.parts(), stories, taken).map(PlanNode.Rows::new);
            case PlanNode.Columns columns ->
                resolveAll(columns.parts(), stories, taken).map(PlanNode.Columns::new);
            case PlanNode.Slot slot ->
                find(slot.story(), stories, taken)
                        .filter(story -> taken.add(story.id()))
                        .map(story -> new PlanNode.Slot(story.id(), slot.width(), slot.box()));
        };
    }

    private static Optional<List<PlanNode>> resolveAll(List<PlanNode> parts, List<Story> stories, Set<String> taken) {
        List<PlanNode> resolved = new ArrayList<>();
        for (PlanNode part : parts) {
            Optional<PlanNode> one = resolve(part, stories, taken);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            resolved.add(one.get());
        }
        return Optional.of(resolved);
    }

    private static Optional<Story> find(String name, List<Story> stories, Set<String> taken) {
        if (name.startsWith("#")) {
            return ordinal(name).filter(n -> n >= 1 && n <= stories.size()).map(n -> stories.get(n - 1));
        }
        Optional<Story> byId = stories.stream()
                .filter(story -> story.id().equals(name) && !taken.contains(story.id()))
                .findFirst();
        return byId.isPresent()
                ? byId
                : stories.stream()
                        .filter(story -> story.type().equals(name) && !taken.contains(story.id()))
                        .findFirst();
    }

    private static Optional<Integer> ordinal(String name) {
        try {
            return Optional.of(Integer.parseInt(name.substring(1)));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
