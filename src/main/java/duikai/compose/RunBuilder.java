package duikai.compose;

import duikai.page.Run;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns placed glyphs into runs: one run for each maximal piece of one face, size and rise whose glyphs all have the
 * same gap after them.
 * A gap is simply what is left between a glyph's advance and the next glyph's origin, so pen, advances and gaps always add up
 * to where the line ends.
 */
final class RunBuilder {
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder drawn = new StringBuilder();
    /** The glyph the run begins with. */
    private @Nullable Glyph first;

    private long gap;
    private @Nullable Glyph pending;
    private long pendingOrigin;
    private long pen;

    /** Places the glyphs of a cell whose body begins at {@code x}, in millipoints from the left edge of the measure. */
    void place(List<Glyph> glyphs, long x) {
        for (Glyph glyph : glyphs) {
            long origin = x + glyph.origin();
            if (pending == null) {
                pen = origin;
            } else {
                emit(pending, origin - pendingOrigin - pending.advance());
            }
            pending = glyph;
            pendingOrigin = origin;
        }
    }

    /** All runs, the last gap reaching to {@code end}. */
    List<Run> runs(long end) {
        if (pending != null) {
            emit(pending, end - pendingOrigin - pending.advance());
            pending = null;
        }
        flush();
        return List.copyOf(runs);
    }

    /** From the left edge of the measure to the first glyph's origin. */
    Length pen() {
        return Length.mpt(Math.toIntExact(pen));
    }

    private void emit(Glyph glyph, long gapAfter) {
        if (first == null || !isAlike(first, glyph) || gapAfter != gap) {
            flush();
            first = glyph;
            gap = gapAfter;
        }
        text.append(glyph.text());
        drawn.appendCodePoint(glyph.codePoint());
    }

    private static boolean isAlike(Glyph one, Glyph other) {
        return one.face().equals(other.face()) && one.size() == other.size() && one.rise() == other.rise();
    }

    private void flush() {
        if (first != null && !text.isEmpty()) {
            runs.add(new Run(
                    text.toString(),
                    drawn.toString(),
                    first.face(),
                    Length.mpt(first.size()),
                    Length.mpt(Math.toIntExact(gap)),
                    Length.mpt(first.rise())));
            text.setLength(0);
            drawn.setLength(0);
        }
    }
}
