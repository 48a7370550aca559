package duikai.makeup;

import duikai.layout.Outline;
import duikai.layout.Piece;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** How much room stories ask for, before anything is placed: cells of the grid, the white below each story among them. */
final class Demand {
    /** Widths in which a story costs no more than this above its best are all as good. */
    private static final double GOOD = 1;

    private Demand() {}

    /** The story's average in the widths that suit it; empty where it does not fit at all. */
    static OptionalDouble of(Piece piece) {
        SortedMap<Integer, Outline> best = new TreeMap<>();
        for (Outline outline : piece.outlines()) {
            best.merge(outline.columns(), outline, (old, more) -> more.cost() < old.cost() ? more : old);
        }
        double least = piece.leastCost();
        return best.values().stream()
                .filter(outline -> outline.cost() <= least + GOOD)
                .mapToInt(outline -> outline.columns() * outline.rows())
                .average();
    }
}
