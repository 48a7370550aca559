package duikai.house;

import java.util.List;

/**
 * A page plan: a tree of cuts on the grid with stories at its leaves. Heights are never given; make-up solves them.
 */
public sealed interface PlanNode {
    /** Basic columns the part is given; 0 where make-up is to find them. */
    int width();

    /** Whether the widths given can fill a part of exactly so many basic columns. */
    boolean fits(int columns);

    /** Parts one above the other. */
    record Rows(List<PlanNode> parts) implements PlanNode {
        public Rows {
            parts = List.copyOf(parts);
        }

        @Override
        public int width() {
            return parts.stream().mapToInt(PlanNode::width).max().orElse(0);
        }

        @Override
        public boolean fits(int columns) {
            return parts.stream().allMatch(part -> part.fits(columns));
        }
    }

    /** Parts side by side, all of the same height. */
    record Columns(List<PlanNode> parts) implements PlanNode {
        public Columns {
            parts = List.copyOf(parts);
        }

        @Override
        public int width() {
            boolean open = parts.stream().anyMatch(part -> part.width() == 0);
            return open ? 0 : parts.stream().mapToInt(PlanNode::width).sum();
        }

        @Override
        public boolean fits(int columns) {
            int given = parts.stream().mapToInt(PlanNode::width).sum();
            int open = Math.toIntExact(
                    parts.stream().filter(part -> part.width() == 0).count());
            boolean within = open == 0 ? given == columns : given + open <= columns;
            return within && parts.stream().allMatch(part -> part.width() == 0 || part.fits(part.width()));
        }
    }

    /**
     * A story's place.
     *
     * @param story the article's id, or {@code #n} for the n-th story of the page's list, or {@code photo} /
     *     {@code letter} … for the first not yet placed story of that type
     * @param width in basic columns; 0 where make-up is to find it
     * @param box frame or tint style the story stands in, {@link #NO_BOX}, or empty for the house's box for its type
     */
    record Slot(String story, int width, String box) implements PlanNode {
        public static final String NO_BOX = "none";

        @Override
        public boolean fits(int columns) {
            return width == 0 || width == columns;
        }
    }
}
