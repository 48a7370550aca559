package duikai.makeup;

import duikai.house.PlanNode;
import java.util.ArrayList;
import java.util.List;

/** Settles the widths a plan leaves open: every way its parts can share the columns. */
final class Widths {
    private final List<Story> stories;

    private Widths(List<Story> stories) {
        this.stories = stories;
    }

    /** Every assignment of widths; empty where the plan's own widths do not add up. */
    static List<Cut> of(PlanNode plan, int columns, List<Story> stories) {
        return new Widths(stories).cuts(plan, columns);
    }

    private List<Cut> cuts(PlanNode plan, int columns) {
        return switch (plan) {
            case PlanNode.Slot slot ->
                slot.width() == 0 || slot.width() == columns ? List.of(place(slot, columns)) : List.of();
            case PlanNode.Rows rows ->
                product(rows.parts().stream().map(part -> cuts(part, columns)).toList()).stream()
                        .<Cut>map(parts -> new Cut.Stack(columns, parts))
                        .toList();
            case PlanNode.Columns side -> beside(side.parts(), columns);
        };
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
                options.add(cuts(parts.get(i), widths.get(i)));
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
