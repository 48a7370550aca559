package duikai.planner;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** How a page came out. */
public sealed interface Outcome {
    /**
     * The page is full.
     *
     * @param cost of its flaws
     * @param white cells left empty
     * @param cut lines an editor has to cut
     * @param kept how many lines each front part keeps, by id
     */
    record Full(double cost, int white, int cut, Map<String, Integer> kept) implements Outcome {
        public Full {
            kept = Collections.unmodifiableSortedMap(new TreeMap<>(kept));
        }

        /** Without jumps, white and cuts. */
        public static Full of(double cost) {
            return new Full(cost, 0, 0, Map.of());
        }
    }

    /**
     * There is not enough copy.
     *
     * @param cells that are missing, at least 1
     */
    record Underset(int cells) implements Outcome {}

    /**
     * There is too much copy.
     *
     * @param cells too many, at least 1
     */
    record Overset(int cells) implements Outcome {}
}
