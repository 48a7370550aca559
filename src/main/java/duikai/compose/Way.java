package duikai.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way to set everything before a break: its last line, and the way to set what stands before that. */
final class Way implements Comparable<Way> {
    final int lines;
    final boolean loose;
    final boolean hyphenated;
    final double cost;
    private final @Nullable Way before;
    private final @Nullable FittedLine line;

    /** Nothing set yet. */
    Way() {
        lines = 0;
        loose = false;
        hyphenated = false;
        cost = 0;
        before = null;
        line = null;
    }

    Way(Way before, FittedLine line, double cost) {
        lines = before.lines + 1;
        loose = line.isLoose();
        hyphenated = line.hyphen() != null;
        this.cost = cost;
        this.before = before;
        this.line = line;
    }

    /** The cheaper first; of equals the one of fewer lines. */
    @Override
    public int compareTo(Way other) {
        int byCost = Double.compare(cost, other.cost);
        return byCost != 0 ? byCost : Integer.compare(lines, other.lines);
    }

    /** Whether another way is cheaper or, of equals, has the more solid earlier lines. */
    boolean isWorseThan(double otherCost, Way beforeOther) {
        double costBefore = before == null ? 0 : before.cost;
        return otherCost < cost - 1e-9 || (otherCost < cost + 1e-9 && beforeOther.cost < costBefore - 1e-9);
    }

    /** First to last. */
    List<FittedLine> fittedLines() {
        List<FittedLine> fitted = new ArrayList<>(lines);
        for (Way way = this; way != null && way.line != null; way = way.before) {
            fitted.add(way.line);
        }
        return List.copyOf(fitted.reversed());
    }
}
