package duikai.layout;

import java.util.List;

/** Knows what is wrong with a whole page that no part of it knows alone. */
@FunctionalInterface
public interface Judge {
    /** Flaws of the page beyond the costs of its stories, at least 0. */
    double flaws(List<Spot> spots);
}
