package duikai.compose;

import duikai.page.Line.Writing;
import duikai.page.Run;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns placed glyphs into runs: one run for each maximal piece of one face, size and rise whose glyphs stand alike and all
 * have the same gap after them.
 * A gap is simply what is left between a glyph's advance and the next glyph's origin, so pen, advances and gaps always add up
 * to where the line ends.
 */
final class RunBuilder {
    private final Writing writing;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder drawn = new StringBuilder();
    /** The glyph the run begins with. */
    private @Nullable Glyph first;

    private long firstOrigin;
    private long gap;
    private @Nullable Glyph pending;
    private long pendingOrigin;
    private long pen;

    RunBuilder(Writing writing) {
        this.writing = writing;
    }

    /** Places the glyphs of a cell whose body begins at {@code x}, in millipoints from the left edge of the measure. */
    void place(List<Glyph> glyphs, long x) {
        for (Glyph glyph : glyphs) {
            place(glyph, x);
        }
    }

    /** Places a glyph whose cell's body begins at {@code x}. */
    void place(Glyph glyph, long x) {
        long origin = x + glyph.origin();
        if (pending == null) {
            pen = origin;
        } else {
            emit(pending, origin - pendingOrigin - pending.advance());
        }
        pending = glyph;
        pendingOrigin = origin;
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
        return length(pen);
    }

    private void emit(Glyph glyph, long gapAfter) {
        if (first == null || !first.isAlike(glyph) || gapAfter != gap) {
            flush();
            first = glyph;
            firstOrigin = pendingOrigin;
            gap = gapAfter;
        }
        text.append(glyph.text());
        drawn.appendCodePoint(glyph.codePoint());
    }

    private void flush() {
        if (first != null && !text.isEmpty()) {
            runs.add(new Run(
                    text.toString(),
                    drawn.toString(),
                    first.face(),
                    Length.mpt(first.size()),
                    length(gap),
                    Length.mpt(first.rise()),
                    first.orientation(),
                    writing == Writing.VERTICAL ? length(firstOrigin - pen) : Length.ZERO));
            text.setLength(0);
            drawn.setLength(0);
        }
    }

    private static Length length(long millipoints) {
        return Length.mpt(Math.toIntExact(millipoints));
    }
}
