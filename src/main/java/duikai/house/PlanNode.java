package duikai.house;

import java.util.List;

/**
 * A page plan: a tree of cuts on the grid with stories at its leaves. Heights are never given; make-up solves them.
 */
public sealed interface PlanNode {
    /** Parts one above the other. */
    record Rows(List<PlanNode> parts) implements PlanNode {
        public Rows {
            parts = List.copyOf(parts);
        }
    }

    /** Parts side by side, all of the same height. */
    record Columns(List<PlanNode> parts) implements PlanNode {
        public Columns {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A story's place.
     *
     * @param story the article's id, or {@code #n} for the n-th story of the page's list, or {@code photo} /
     *     {@code letter} … for the first not yet placed story of that type
     * @param width in basic columns; 0 where make-up is to find it
     * @param box frame or tint style the story stands in; empty for none
     */
    record Slot(String story, int width, String box) implements PlanNode {}
}
