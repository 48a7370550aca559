package duikai.layout;

import java.util.List;

/**
 * A full page.
 *
 * @param spots by id
 * @param stories what it costs the stories to stand like this
 * @param flaws of the page as a whole
 */
public record Solution(List<Spot> spots, double stories, double flaws) {
    /** Stories that share less than this of the larger place stand elsewhere. */
    private static final double SAME_PLACE = 0.5;

    public Solution {
        spots = List.copyOf(spots);
    }

    public double cost() {
        return stories + flaws;
    }

    /** How many of the stories stand elsewhere in the other. */
    public int moved(Solution other) {
        int moved = 0;
        for (int i = 0; i < spots.size(); i++) {
            moved += samePlace(spots.get(i).area(), other.spots.get(i).area()) ? 0 : 1;
        }
        return moved;
    }

    private static boolean samePlace(Area one, Area other) {
        int across = Math.min(one.right(), other.right()) - Math.max(one.column(), other.column());
        int down = Math.min(one.bottom(), other.bottom()) - Math.max(one.row(), other.row());
        return across > 0 && down > 0 && across * down >= SAME_PLACE * Math.max(one.cells(), other.cells());
    }
}
