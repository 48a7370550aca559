package duikai.makeup;

import java.util.List;

/**
 * A full page as a search found it.
 *
 * @param cost in small visible flaws, that of the body setting among them
 * @param leftOut what its stories go without
 */
record Found(PageFrame frame, Layout layout, double cost, List<Trimming.Trimmed> leftOut) {
    Found {
        leftOut = List.copyOf(leftOut);
    }

    /** Of all there is. */
    Found(PageFrame frame, Layout layout, double cost) {
        this(frame, layout, cost, List.of());
    }

    Found without(List<Trimming.Trimmed> parts) {
        return new Found(frame, layout, cost, parts);
    }
}
