package duikai.lint;

import java.util.Set;

/**
 * One column of a story's text.
 *
 * @param left from the story's left edge, in basic columns; no whole number where the measure is broken (破栏)
 * @param width in basic columns, its gutter included
 * @param row its first, from the story's top
 * @param rows filled with text
 * @param ems its measure in characters
 * @param underPicture whether a picture stands on it
 * @param ends what is wrong with its first and last line
 */
public record Leg(double left, double width, int row, int rows, double ems, boolean underPicture, Set<End> ends) {
    /** What may be wrong with the lines at the top and at the foot. */
    public enum End {
        /** The last line of a paragraph stands alone at the top. */
        SINGLE_LINE_AT_TOP,
        /** The first line of a paragraph stands alone at the foot. */
        SINGLE_LINE_AT_FOOT,
        SMALL_HEAD_AT_FOOT
    }

    private static final double BASIC = 1;
    private static final double ALMOST = 0.05;

    public Leg {
        ends = Set.copyOf(ends);
    }

    double right() {
        return left + width;
    }

    /** Row after its last. */
    int bottom() {
        return row + rows;
    }

    /** Whether it is not as wide as a basic column. */
    boolean broken() {
        return Math.abs(width - BASIC) > ALMOST;
    }
}
