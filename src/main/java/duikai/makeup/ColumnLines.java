package duikai.makeup;

import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import java.util.List;

/** Reckons lines of one basic column from the number of characters: what editors count in. */
final class ColumnLines {
    private final int perLine;
    private final int indent;

    ColumnLines(HouseStyle house, PageFormat format) {
        double ems = format.grid().span(1).ratioTo(format.bodies().getFirst().size());
        perLine = Math.max(1, (int) Math.floor(ems));
        indent = (int) Math.round(house.rules().paragraphs().indent());
    }

    /** Characters of a line. */
    int perLine() {
        return perLine;
    }

    int of(List<Copy> copy) {
        return copy.stream().mapToInt(this::of).sum();
    }

    private int of(Copy piece) {
        int length = piece.text().plain().length();
        return piece instanceof Copy.Paragraph ? Math.ceilDiv(length + indent, perLine) : Math.ceilDiv(length, perLine);
    }
}
