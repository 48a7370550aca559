package duikai.layout;

import java.util.List;

/**
 * How many cells a set of stories can take on a full page: what the others leave over at their largest and at their smallest.
 * A page is filled exactly, so whatever is outside of that is part of none.
 */
final class CellRanges {
    private final int free;
    private final int[] least;
    private final int[] most;

    /**
     * @param free cells of the page
     * @param outlines each story can take, by story; none of them is empty
     */
    CellRanges(int free, List<List<Outline>> outlines) {
        this.free = free;
        least = new int[outlines.size()];
        most = new int[outlines.size()];
        for (int i = 0; i < outlines.size(); i++) {
            least[i] = Integer.MAX_VALUE;
            for (Outline outline : outlines.get(i)) {
                least[i] = Math.min(least[i], outline.cells());
                most[i] = Math.max(most[i], outline.cells());
            }
        }
    }

    /** The fewest cells the set can have. */
    int fewest(int set) {
        return free - sum(most, set);
    }

    /** The most cells the set can have. */
    int most(int set) {
        return free - sum(least, set);
    }

    /** Of the stories that are not in the set. */
    private static int sum(int[] cells, int set) {
        int sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += (set & 1 << i) == 0 ? cells[i] : 0;
        }
        return sum;
    }
}
