package duikai.makeup;

/**
 * A story set in some width and height.
 *
 * @param columns basic columns it spans
 * @param box style of the frame or tint it stands in; empty for none
 * @param rows height, heading, text and the frame's inset together
 * @param arrangement how heading and text stand to each other; head rows and text are those of the plane they are set in
 * @param headRows rows of the heading over the text
 * @param cost of everything that is not as the house would have it
 */
record StoryShape(
        Story story,
        int columns,
        String box,
        int rows,
        Arrangement arrangement,
        Head head,
        int headRows,
        TextShape text,
        double cost) {
    /** Rows of white inside a frame, above and below its content. */
    static final int INSET_ROWS = 1;

    static int insetRows(String box) {
        return box.isEmpty() ? 0 : INSET_ROWS;
    }

    StoryShape dearer(double by) {
        return new StoryShape(story, columns, box, rows, arrangement, head, headRows, text, cost + by);
    }

    /** The same with other text below the heading. */
    StoryShape with(int newRows, TextShape newText, double newCost) {
        return new StoryShape(story, columns, box, newRows, arrangement, head, headRows, newText, newCost);
    }

    boolean boxed() {
        return !box.isEmpty();
    }
}
