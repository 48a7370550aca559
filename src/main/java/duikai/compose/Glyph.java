package duikai.compose;

import duikai.font.FaceId;

/**
 * One glyph of a cell.
 *
 * @param origin from where the cell's body begins to the glyph's origin, in millipoints; negative where the body is the
 *     right half of the glyph
 * @param advance in millipoints, as FOP computes it
 */
record Glyph(int codePoint, FaceId face, int origin, int advance) {
    /** This glyph in another place of its cell. */
    Glyph moved(int by) {
        return new Glyph(codePoint, face, origin + by, advance);
    }
}
