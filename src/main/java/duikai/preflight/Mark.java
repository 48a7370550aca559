package duikai.preflight;

import duikai.separation.Ink;
import duikai.unit.Length;
import duikai.unit.Point;
import duikai.unit.Rect;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.Raster;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Something a page prints, in the order it is painted. */
sealed interface Mark {
    /** What is seen of it, from the page's top left corner. */
    Rect box();

    /** Painted over what lies under it instead of cutting it out (叠印). */
    boolean overprints();

    /** What it is printed in; empty where that differs from point to point. */
    default Optional<Paint> flatPaint() {
        return switch (this) {
            case Glyph glyph -> Optional.of(glyph.paint());
            case Area area -> Optional.of(area.paint());
            case Picture picture -> Optional.empty();
            case Gradient gradient -> Optional.empty();
        };
    }

    /**
     * A letter.
     *
     * @param origin where the pen stands, from the page's top left corner
     * @param outline in points from the bottom left corner of the page; empty where the font has none
     * @param size of the type
     * @param missing whether the font has nothing for it ({@code .notdef})
     */
    record Glyph(
            Rect box,
            Point origin,
            Paint paint,
            boolean overprints,
            Optional<Shape> outline,
            Length size,
            String font,
            String text,
            boolean missing)
            implements Mark {
        Glyph in(Paint other) {
            return new Glyph(box, origin, other, overprints, outline, size, font, text, missing);
        }
    }

    /**
     * A filled or stroked shape.
     *
     * @param outline in points from the bottom left corner of the page, as the ink lies
     * @param thickness the thinner side of a bar, the weight of a stroke
     */
    record Area(Rect box, Paint paint, boolean overprints, Shape outline, Length thickness) implements Mark {
        Area in(Paint other) {
            return new Area(box, other, overprints, outline, thickness);
        }
    }

    /**
     * A picture.
     *
     * @param space of its colours, as PDF names it
     * @param bits of a sample
     * @param resolution pixels per inch in the coarser direction
     * @param samples in the space's components; empty where nobody asked, or it could not be decoded
     * @param place of the unit square, in points from the bottom left corner of the page
     */
    record Picture(
            Rect box,
            boolean overprints,
            String space,
            int bits,
            double resolution,
            Optional<Raster> samples,
            AffineTransform place)
            implements Mark {}

    /**
     * A gradient, or what a pattern of tiles is from afar.
     *
     * @param space of its colours, as PDF names it
     * @param inks some of its colours, empty where they cannot be reckoned; of tiles their mean
     * @param outline in points from the bottom left corner of the page
     */
    record Gradient(Rect box, boolean overprints, String space, List<Ink> inks, Shape outline) implements Mark {
        public Gradient {
            inks = List.copyOf(inks);
        }

        /** The colour that takes most ink. */
        Ink heaviest() {
            return inks.stream().max(Comparator.comparingDouble(Ink::total)).orElse(Ink.PAPER);
        }
    }
}
