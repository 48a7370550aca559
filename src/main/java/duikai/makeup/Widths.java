package duikai.makeup;

import duikai.house.PlanNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Settles the widths a plan leaves open: every way its parts can share the columns. The ways of bands multiply; where they
 * are too many to be looked at one by one, each part keeps its own as a choice.
 */
final class Widths {
    private static final double MOST_CUTS = 1000;

    private final List<Story> stories;
    private final boolean choices;

    private Widths(List<Story> stories, boolean choices) {
        this.stories = stories;
        this.choices = choices;
    }

    /** Every assignment of widths; empty where the plan's own widths do not add up. */
    static List<Cut> of(PlanNode plan, int columns, List<Story> stories) {
        return new Widths(stories, count(plan, columns) > MOST_CUTS).cuts(plan, columns);
    }

    /** How many assignments there are, without making them. */
    private static double count(PlanNode plan, int columns) {
        return switch (plan) {
            case PlanNode.Slot slot -> 1;
            case PlanNode.Rows rows ->
                rows.parts().stream().mapToDouble(part -> count(part, columns)).reduce(1, (a, b) -> a * b);
            case PlanNode.Columns side ->
                shares(side.parts(), 0, columns).stream()
                        .mapToDouble(widths -> count(side.parts(), widths))
                        .sum();
        };
    }

    private static double count(List<PlanNode> parts, List<Integer> widths) {
        double count = 1;
        for (int i = 0; i < parts.size(); i++) {
            count *= count(parts.get(i), widths.get(i));
        }
        return count;
    }

    private List<Cut> cuts(PlanNode plan, int columns) {
        return switch (plan) {
            case PlanNode.Slot slot ->
                slot.width() == 0 || slot.width() == columns ? List.of(place(slot, columns)) : List.of();
            case PlanNode.Rows rows ->
                product(rows.parts().stream().map(part -> part(part, columns)).toList()).stream()
                        .<Cut>map(parts -> new Cut.Stack(columns, parts))
                        .toList();
            case PlanNode.Columns side -> beside(side.parts(), columns);
        };
    }

    private List<Cut> part(PlanNode part, int columns) {
        List<Cut> cuts = cuts(part, columns);
        return choices && cuts.size() > 1 ? List.of(new Cut.Choice(columns, cuts)) : cuts;
    }

    private Cut place(PlanNode.Slot slot, int columns) {
        Story story = story(slot.story());
        String box = slot.box().isEmpty() ? story.box() : slot.box().equals(PlanNode.Slot.NO_BOX) ? "" : slot.box();
        return new Cut.Place(columns, story, box);
    }

    private List<Cut> beside(List<PlanNode> parts, int columns) {
        List<Cut> cuts = new ArrayList<>();
        for (List<Integer> widths : shares(parts, 0, columns)) {
            List<List<Cut>> options = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                options.add(part(parts.get(i), widths.get(i)));
            }
            product(options).forEach(chosen -> cuts.add(new Cut.Beside(columns, chosen)));
        }
        return cuts;
    }

    private static List<List<Integer>> shares(List<PlanNode> parts, int from, int columns) {
        if (from == parts.size()) {
            return columns == 0 ? List.of(List.of()) : List.of();
        }
        List<List<Integer>> shares = new ArrayList<>();
        int fixed = parts.get(from).width();
        int least = fixed > 0 ? fixed : 1;
        int most = fixed > 0 ? fixed : columns - (parts.size() - from - 1);
        for (int width = least; width <= most && width <= columns; width++) {
            for (List<Integer> rest : shares(parts, from + 1, columns - width)) {
                List<Integer> share = new ArrayList<>(List.of(width));
                share.addAll(rest);
                shares.add(share);
            }
        }
        return shares;
    }

    private static List<List<Cut>> product(List<List<Cut>> options) {
        List<List<Cut>> products = List.of(List.of());
        for (List<Cut> choice : options) {
            List<List<Cut>> longer = new ArrayList<>();
            for (List<Cut> product : products) {
                for (Cut cut : choice) {
                    List<Cut> more = new ArrayList<>(product);
                    more.add(cut);
                    longer.add(more);
                }
            }
            products = longer;
        }
        return products;
    }

    private Story story(String id) {
        return stories.stream()
                .filter(story -> story.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
