package duikai.compose;

import duikai.font.FaceId;
import duikai.page.Run;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns placed glyphs into runs: one run for each maximal piece of one face whose glyphs all have the same gap after them.
 * A gap is simply what is left between a glyph's advance and the next glyph's origin, so pen, advances and gaps always add up
 * to where the line ends.
 */
final class RunBuilder {
    private final Length size;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable FaceId face;
    private long gap;
    private @Nullable Glyph pending;
    private long pendingOrigin;
    private long pen;

    RunBuilder(Length size) {
        this.size = size;
    }

    /** Places the glyphs of a cell whose body begins at {@code x}, in millipoints from the left edge of the measure. */
    void place(Cell cell, long x) {
        for (Glyph glyph : cell.glyphs()) {
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
        return Length.mpt(Math.toIntExact(pen));
    }

    private void emit(Glyph glyph, long gapAfter) {
        if (!glyph.face().equals(face) || gapAfter != gap) {
            flush();
            face = glyph.face();
            gap = gapAfter;
        }
        text.appendCodePoint(glyph.codePoint());
    }

    private void flush() {
        if (face != null && !text.isEmpty()) {
            runs.add(new Run(text.toString(), face, size, Length.mpt(Math.toIntExact(gap))));
            text.setLength(0);
        }
    }
}
