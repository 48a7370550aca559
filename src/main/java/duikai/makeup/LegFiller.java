package duikai.makeup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Divides a story's rows among its columns so that none is more than one row short (尾齐). */
final class LegFiller {
    private static final double WHITE_ROW = 0.9;
    /** A column that is short while one after it is full looks like a mistake; one at the end looks meant. */
    private static final double EARLY = 0.5;

    /**
     * A division of the rows.
     *
     * @param starts index of each column's first row; a blank row that would open a column is skipped
     * @param ends index after each column's last row
     * @param white rows left empty at the feet of the columns
     */
    record Filling(List<Integer> starts, List<Integer> ends, int white, double cost) {}

    private final List<FlowRow> rows;
    private final int[] capacities;
    private final int[] starts;
    private final int[] ends;
    private double bestCost = Double.POSITIVE_INFINITY;
    private Optional<Filling> best = Optional.empty();

    private LegFiller(List<FlowRow> rows, int[] capacities) {
        this.rows = rows;
        this.capacities = capacities;
        starts = new int[capacities.length];
        ends = new int[capacities.length];
    }

    /**
     * The best division.
     *
     * @param capacities rows of each column, none negative
     * @return empty where every division leaves rows over, a column short, or breaks where one must not
     */
    static Optional<Filling> fill(List<FlowRow> rows, int[] capacities) {
        int room = Arrays.stream(capacities).sum();
        if (rows.size() - capacities.length > room || rows.size() + capacities.length < room) {
            return Optional.empty();
        }
        LegFiller filler = new LegFiller(rows, capacities);
        filler.leg(0, 0, 0, 0);
        return filler.best;
    }

    private void leg(int leg, int from, int white, double cost) {
        if (cost >= bestCost) {
            return;
        }
        if (leg == capacities.length) {
            if (from == rows.size()) {
                bestCost = cost;
                best = Optional.of(new Filling(
                        Arrays.stream(starts).boxed().toList(),
                        Arrays.stream(ends).boxed().toList(),
                        white,
                        cost));
            }
            return;
        }
        int start = from < rows.size() && rows.get(from).blank() ? from + 1 : from;
        starts[leg] = start;
        for (int shortBy = 0; shortBy <= Math.min(1, capacities[leg]); shortBy++) {
            int end = start + capacities[leg] - shortBy;
            boolean nothing = end == start && capacities[leg] > 0 && end < rows.size();
            if (end > rows.size() || nothing) {
                continue;
            }
            double breakCost = end == rows.size() || capacities[leg] == 0
                    ? 0
                    : rows.get(end - 1).breakAfter();
            double whiteCost = shortBy == 0 ? 0 : WHITE_ROW + EARLY * (capacities.length - 1 - leg);
            ends[leg] = end;
            leg(leg + 1, end, white + shortBy, cost + breakCost + whiteCost);
        }
    }
}
