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
    public Solution {
        spots = List.copyOf(spots);
    }

    public double cost() {
        return stories + flaws;
    }
}
