package duikai.compose;

import duikai.font.FaceId;
import org.jspecify.annotations.Nullable;

/**
 * One glyph of a cell.
 *
 * @param codePoint the character drawn
 * @param origin from where the cell's body begins to the glyph's origin, in millipoints; negative where the body is the
 *     right half of the glyph
 * @param advance in millipoints, as FOP computes it
 * @param size of the type, in millipoints
 * @param rise of the glyph over the line's baseline, in millipoints; negative below
 * @param reads what the manuscript has where that is not the character drawn
 */
record Glyph(
        int codePoint,
        FaceId face,
        int origin,
        int advance,
        int size,
        int rise,
        @Nullable String reads) {
    /** What a reader takes it for. */
    String text() {
        return reads == null ? Character.toString(codePoint) : reads;
    }

    /** This glyph in another place of its cell. */
    Glyph moved(int by) {
        return new Glyph(codePoint, face, origin + by, advance, size, rise, reads);
    }

    Glyph raised(int by, @Nullable String text) {
        return new Glyph(codePoint, face, origin, advance, size, rise + by, text);
    }
}
