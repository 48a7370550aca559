package duikai.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A story to be placed.
 *
 * @param id unique on the page
 * @param level of importance: 1 the lead, 5 a brief; several stories may share a level
 * @param edges where the editor wants it
 * @param outlines it can take, at most one for each width and height
 */
public record Piece(String id, int level, Set<Edge> edges, List<Outline> outlines) {
    /** An edge of the page that a story is wanted at. */
    public enum Edge {
        TOP,
        BOTTOM,
        LEFT,
        RIGHT
    }

    public Piece {
        edges = edges.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(edges));
        outlines = List.copyOf(outlines);
    }

    /** What the story costs where it stands best. */
    public double leastCost() {
        double least = Double.POSITIVE_INFINITY;
        for (Outline outline : outlines) {
            least = Math.min(least, outline.cost());
        }
        return outlines.isEmpty() ? 0 : least;
    }
}
