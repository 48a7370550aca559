package duikai.makeup;

import duikai.compose.SetLine;
import duikai.unit.Length;
import java.util.List;

/**
 * A story's pull quote (引语) in some of its columns, between two rules: large words, and who said them.
 *
 * @param firstLeg leftmost column it stands in
 * @param legs columns it takes; zero where the story has none
 * @param height from the upper edge of its upper rule to the lower edge of its lower one; it ends at the foot of a row's em box
 * @param rows it takes, white below it and all
 * @param above white between its upper edge and the first line
 */
record QuoteZone(int firstLeg, int legs, Length width, Length height, int rows, Length above, List<Line> lines) {
    /** Rows of white below it. */
    static final int GAP_ROWS = 1;

    static final QuoteZone NONE = new QuoteZone(0, 0, Length.ZERO, Length.ZERO, 0, Length.ZERO, List.of());

    /**
     * A line and its place.
     *
     * @param id within the story: {@code quote.l1}
     * @param offset from the quote's left edge
     * @param top of its em box, from that of the first line
     */
    record Line(String id, String style, SetLine line, Length size, Length offset, Length measure, Length top) {}

    QuoteZone {
        lines = List.copyOf(lines);
    }

    /** Whether it stands in that column. */
    boolean covers(int leg) {
        return leg >= firstLeg && leg < firstLeg + legs;
    }
}
