package duikai.compose;

import duikai.font.FaceId;
import duikai.page.Run.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * One glyph of a cell.
 *
 * @param codePoint the character drawn
 * @param origin from where the cell's body begins to the glyph's origin, along the line in millipoints; negative where the
 *     body is the right half of the glyph
 * @param advance along the line in millipoints, as FOP computes it; the size where the glyph stands upright in a vertical line
 * @param size of the type, in millipoints
 * @param rise of the glyph over the line's baseline, in millipoints; negative below. In a vertical line: to the right of it
 * @param orientation upright in horizontal lines
 * @param reads what the manuscript has where that is not the character drawn
 */
record Glyph(
        int codePoint,
        FaceId face,
        int origin,
        int advance,
        int size,
        int rise,
        Orientation orientation,
        @Nullable String reads) {
    /** A glyph on the baseline of a horizontal line. */
    Glyph(int codePoint, FaceId face, int origin, int advance, int size, int rise, @Nullable String reads) {
        this(codePoint, face, origin, advance, size, rise, Orientation.UPRIGHT, reads);
    }

    /** What a reader takes it for. */
    String text() {
        return reads == null ? Character.toString(codePoint) : reads;
    }

    /** This glyph in another place of its cell. */
    Glyph moved(int by) {
        return new Glyph(codePoint, face, origin + by, advance, size, rise, orientation, reads);
    }

    Glyph raised(int by, @Nullable String text) {
        return new Glyph(codePoint, face, origin, advance, size, rise + by, orientation, text);
    }

    /** This glyph turned clockwise, its baseline so far to the right of a vertical line's. */
    Glyph sideways(int baseline) {
        return new Glyph(codePoint, face, origin, advance, size, rise + baseline, Orientation.SIDEWAYS, reads);
    }

    boolean isAlike(Glyph other) {
        return face.equals(other.face) && size == other.size && rise == other.rise && orientation == other.orientation;
    }
}
