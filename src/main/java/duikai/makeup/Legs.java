package duikai.makeup;

import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * The division of a story's width into columns of text (破栏): each a whole number of body ems wide, what is left over
 * goes to the gutters between them, never into the text.
 *
 * @param count columns side by side
 * @param ems measure in body ems
 * @param measure of one column
 * @param gutter between two columns
 * @param margin left of the first and right of the last column; only a single column has one
 */
record Legs(int count, int ems, Length measure, Length gutter, Length margin) {
    private static final int NARROWEST = 9;
    private static final int WIDEST = 36;
    private static final double LEAST_GUTTER = 0.9;
    private static final double WIDEST_GUTTER = 2.6;

    /** All decent divisions of a width, the fewest columns first. */
    static List<Legs> of(Length width, Length em) {
        List<Legs> divisions = new ArrayList<>();
        for (int count = 1; width.ratioTo(em) / count > NARROWEST; count++) {
            Length gutters = em.times(LEAST_GUTTER).times(count - 1);
            int ems = (int) Math.floor(width.minus(gutters).ratioTo(em) / count + 1e-6);
            Length measure = em.times(ems);
            Length rest = width.minus(measure.times(count));
            Length gutter = count == 1 ? Length.ZERO : rest.dividedBy(count - 1);
            Length margin = count == 1 ? rest.dividedBy(2) : Length.ZERO;
            if (ems >= NARROWEST && ems <= WIDEST && gutter.ratioTo(em) <= WIDEST_GUTTER) {
                divisions.add(new Legs(count, ems, measure, gutter, margin));
            }
        }
        return divisions;
    }

    /** Left edge of a column from that of the story. */
    Length offset(int leg) {
        return margin.plus(measure.plus(gutter).times(leg));
    }

    /** Width of some neighbouring columns with the gutters between them. */
    Length span(int legs) {
        return measure.times(legs).plus(gutter.times(legs - 1));
    }

    /** How far the measure and the gutters are from what reads well: 12 to 22 ems, boxed texts 16 to 26. */
    double cost(boolean boxed, Length em) {
        int least = boxed ? 16 : 12;
        int most = boxed ? 26 : 22;
        double measureCost = ems < least ? 0.4 * (least - ems) : 0.25 * Math.max(0, ems - most);
        double gutterCost = 0.6 * Math.max(0, gutter.ratioTo(em) - 1.1);
        double marginCost = boxed ? 0 : 0.6 * margin.ratioTo(em);
        return measureCost + gutterCost + marginCost;
    }
}
