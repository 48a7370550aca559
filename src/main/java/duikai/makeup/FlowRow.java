package duikai.makeup;

import duikai.compose.SetLine;
import duikai.unit.Length;
import java.util.List;

/**
 * One row of a column of text.
 *
 * @param lines what stands in it; none for a blank row, two where a source note shares the last line
 * @param breakAfter cost of ending a column here; infinite where it must not end
 * @param closing whether it closes the story (落款, 稿源) and stands at the foot of its column where there is white to spare
 */
record FlowRow(List<FlowLine> lines, double breakAfter, boolean closing) {
    static final double NO_BREAK = Double.POSITIVE_INFINITY;

    /**
     * A set line and its place in the column.
     *
     * @param id as in {@link duikai.page.Line#id}
     * @param offset from the left edge of the column
     */
    record FlowLine(String id, String style, SetLine line, Length offset, Length measure) {
        /** The line without what its measure leaves free, for where something else stands there. */
        FlowLine asWideAsSet() {
            return new FlowLine(id, style, line, offset, line.width());
        }
    }

    FlowRow {
        lines = List.copyOf(lines);
    }

    FlowRow(List<FlowLine> lines, double breakAfter) {
        this(lines, breakAfter, false);
    }

    boolean blank() {
        return lines.isEmpty();
    }

    FlowRow withBreakAfter(double cost) {
        return new FlowRow(lines, cost, closing);
    }
}
