package duikai.makeup;

/**
 * A story set in some width and height.
 *
 * @param columns basic columns it spans
 * @param box style of the frame or tint it stands in; empty for none
 * @param rows height, heading, text and the frame's inset together
 * @param headRows rows of the heading
 * @param cost of everything that is not as the house would have it
 */
record StoryShape(
        Story story, int columns, String box, int rows, Head head, int headRows, TextShape text, double cost) {
    /** Rows of white inside a frame, above and below its content. */
    static final int INSET_ROWS = 1;

    static int insetRows(String box) {
        return box.isEmpty() ? 0 : INSET_ROWS;
    }

    boolean boxed() {
        return !box.isEmpty();
    }
}
