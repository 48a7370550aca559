package duikai.house;

import duikai.font.FaceSet;
import duikai.unit.Length;

/**
 * How one kind of text is set. What it looks like beyond that (colour) is the templates' affair, by the same name.
 *
 * @param name {@code body}, {@code headline}, {@code kicker}, {@code caption}, {@code strip} …
 * @param size of the type; styles in proportion to the body or the headline give only {@code ratio}
 * @param ratio to the body size where {@code size} is zero
 * @param align how lines that are not justified stand in their measure
 * @param tracking added to every gap, in em; negative narrows
 */
public record TextStyle(String name, FaceSet faces, Length size, double ratio, Align align, double tracking) {
    /** Where a line stands in its measure. */
    public enum Align {
        JUSTIFY,
        LEFT,
        CENTRE,
        RIGHT,
        /** Characters spread evenly over the measure (均排). */
        SPREAD
    }

    public Length sizeFor(Length body) {
        return size.isZero() ? body.times(ratio) : size;
    }
}
