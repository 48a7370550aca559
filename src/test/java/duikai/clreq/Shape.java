package duikai.clreq;

import duikai.pdf.PdfShapes;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

/**
 * A shape drawn beside the lines of a text, in em: from the left edge of the measure to the right, from the baseline of the
 * text's first line downwards.
 */
record Shape(double left, double right, double top, double bottom) {
    /** The foot of a hanzi's cell below its baseline. */
    static final double FOOT = 0.12;

    /** All shapes of a text, from the top to the bottom and from the left to the right. */
    static List<Shape> of(Setting set) {
        double first = set.lines().getFirst().glyphs().getFirst().glyph().y();
        return PdfShapes.of(set.pdf()).stream()
                .map(box -> of(box, set.specimen().left(), first))
                .sorted(Comparator.comparingDouble(Shape::top).thenComparingDouble(Shape::left))
                .toList();
    }

    private static Shape of(Rectangle2D box, double left, double first) {
        double em = Specimen.EM;
        return new Shape(
                (box.getMinX() - left) / em,
                (box.getMaxX() - left) / em,
                (box.getMinY() - first) / em,
                (box.getMaxY() - first) / em);
    }

    double middle() {
        return (left + right) / 2;
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }
}
