package duikai.layout;

import java.util.List;

/** Knows what is wrong with a whole page that no part of it knows alone. */
@FunctionalInterface
public interface Judge {
    /**
     * Flaws of the page beyond the costs of its stories, at least 0.
     *
     * @param enough a page with that many flaws is of no use: for it any number from there on will do
     */
    double flaws(List<Spot> spots, double enough);

    /** All of them. */
    default double flaws(List<Spot> spots) {
        return flaws(spots, Double.POSITIVE_INFINITY);
    }
}
