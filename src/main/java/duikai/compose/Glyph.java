package duikai.compose;

import duikai.font.FaceId;
import duikai.page.Run.Orientation;

/**
 * One glyph of a cell.
 *
 * @param origin from where the cell's body begins to the glyph's origin, along the line in millipoints; negative where the
 *     body is the right half of the glyph
 * @param advance along the line in millipoints, as FOP computes it; the em where the glyph stands upright in a vertical line
 * @param orientation upright in horizontal lines
 * @param across from the line's baseline to the glyph's: in a vertical line to the right
 */
record Glyph(int codePoint, FaceId face, int origin, int advance, Orientation orientation, int across) {
    /** A glyph of a horizontal line. */
    Glyph(int codePoint, FaceId face, int origin, int advance) {
        this(codePoint, face, origin, advance, Orientation.UPRIGHT, 0);
    }

    /** This glyph turned clockwise, its baseline so far to the right of a vertical line's. */
    Glyph sideways(int baseline) {
        return new Glyph(codePoint, face, origin, advance, Orientation.SIDEWAYS, baseline);
    }
}
