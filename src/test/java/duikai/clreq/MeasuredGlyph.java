package duikai.clreq;

import duikai.pdf.PdfGlyph;
import java.awt.geom.Rectangle2D;

/**
 * A glyph of a finished PDF, in em of the running text: from the left edge of the measure to the right, from the baseline of
 * its own line upwards.
 *
 * @param x of its origin
 * @param advance its own width in its font
 * @param size of its type
 * @param left where its ink begins
 * @param bottom how far its ink reaches below the baseline, negative then
 */
record MeasuredGlyph(
        String text,
        double x,
        double advance,
        double size,
        double left,
        double right,
        double bottom,
        double top,
        PdfGlyph glyph) {
    static MeasuredGlyph of(PdfGlyph glyph, Rectangle2D ink, double measureLeft) {
        double em = Specimen.EM;
        return new MeasuredGlyph(
                glyph.text(),
                (glyph.x() - measureLeft) / em,
                glyph.advance() / em,
                glyph.size() / em,
                (ink.getMinX() - measureLeft) / em,
                (ink.getMaxX() - measureLeft) / em,
                (glyph.y() - ink.getMaxY()) / em,
                (glyph.y() - ink.getMinY()) / em,
                glyph);
    }

    /** This glyph in another place. */
    MeasuredGlyph moved(double across, double up) {
        return new MeasuredGlyph(
                text, x + across, advance, size, left + across, right + across, bottom + up, top + up, glyph);
    }

    double end() {
        return x + advance;
    }

    boolean isHan() {
        return !text.isEmpty() && Character.isIdeographic(text.codePointAt(0));
    }

    double inkMiddle() {
        return (left + right) / 2;
    }

    double inkCentre() {
        return (bottom + top) / 2;
    }
}
