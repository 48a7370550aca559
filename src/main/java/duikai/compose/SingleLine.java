package duikai.compose;

import duikai.unit.Length;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sets text in one line: at its natural width, or spread over a measure (均排). */
final class SingleLine {
    private final SetText text;
    private final Length size;
    private final int from;
    private final int end;
    private final int to;

    SingleLine(SetText text, Length size) {
        this(text, size, 0, text.cells().size(), text.cells().size());
    }

    /**
     * A line of a heading.
     *
     * @param end after the last cell that is set
     * @param to after the last cell, the spaces that vanish at the turn included
     */
    SingleLine(SetText text, Length size, int from, int end, int to) {
        this.text = text;
        this.size = size;
        this.from = from;
        this.end = end;
        this.to = to;
    }

    /** The line at its natural width, every gap made wider by that many em. */
    SetLine tracked(double tracking) {
        int[] widths = natural();
        int added = size.times(tracking).mpt();
        for (int i = 0; i < widths.length; i++) {
            widths[i] += added;
        }
        return set(widths, null);
    }

    /** The line with its gaps opened equally so that it fills the measure; none before marks nor inside words. */
    SetLine spread(Length measure) {
        int[] widths = natural();
        long room = measure.mpt() - naturalWidth(widths);
        int gaps = 0;
        for (int i = 0; i < widths.length; i++) {
            gaps += isOpen(from + i) ? 1 : 0;
        }
        if (room <= 0 || gaps == 0) {
            return set(widths, null);
        }
        long rest = room % gaps;
        for (int i = 0; i < widths.length; i++) {
            if (isOpen(from + i)) {
                widths[i] += (int) (room / gaps + (rest-- > 0 ? 1 : 0));
            }
        }
        return set(widths, measure);
    }

    private boolean isOpen(int gap) {
        return text.gaps().stretch[gap] != Gaps.Turn.RIGID;
    }

    private int[] natural() {
        return end - from < 2 ? new int[0] : Arrays.copyOfRange(text.gaps().natural, from, end - 1);
    }

    private long naturalWidth(int[] widths) {
        long width = (long) text.cells().get(from).atLineStart() + endBlank();
        for (Cell cell : text.cells().subList(from, end)) {
            width += cell.body();
        }
        for (int gap : widths) {
            width += gap;
        }
        return width;
    }

    private int endBlank() {
        return end > from ? text.cells().get(end - 1).atLineEnd() : 0;
    }

    private SetLine set(int[] widths, @Nullable Length full) {
        FittedLine line = new FittedLine(from, to, end, endBlank(), Settlement.SOLID, full != null, 0);
        return new LineSetter(text).set(line, Length.ZERO, widths, full);
    }
}
