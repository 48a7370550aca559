package duikai.compose;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest ways found to set everything before each break: one whose last line is loose and one whose is not, for what
 * follows a loose line may cost more; and these either for each number of lines or whatever their number.
 */
final class Ways {
    /**
     * Numbers of lines are kept that differ by so many from that of the best way to the same break. A setting that comes to one
     * line more or less in the end strays no further on its way; with a bound the effort grows with the text's length alone.
     */
    private static final int SPREAD = 5;

    private static final Way[] NONE = {};
    private final int numbers;
    /** By break, then by number of lines and whether the last is loose. */
    private final @Nullable Way[][] kept;
    /** The least number of lines that is kept, by break. */
    private final int[] fewest;

    private Ways(int size, int numbers) {
        this.numbers = numbers;
        kept = new Way[size + 1][];
        Arrays.fill(kept, NONE);
        fewest = new int[size + 1];
        kept[0] = new Way[] {new Way()};
    }

    /** Ways in any number of lines. */
    static Ways ofAnyLength(int size) {
        return new Ways(size, 1);
    }

    /** Ways for each number of lines. */
    static Ways ofEachLength(int size) {
        return new Ways(size, 2 * SPREAD + 1);
    }

    /** The best way to a break, where there is any. */
    @Nullable
    Way best(int at) {
        @Nullable Way best = null;
        for (Way way : kept[at]) {
            best = way != null && (best == null || way.compareTo(best) < 0) ? way : best;
        }
        return best;
    }

    /** The best way to a break in so many lines. */
    Optional<Way> best(int at, int lines) {
        Stream<Way> ways = Arrays.stream(kept[at]).filter(Objects::nonNull);
        return ways.filter(way -> way.lines == lines).min(Way::compareTo);
    }

    /**
     * Goes on with a line from every way to where it begins.
     *
     * @param demerits of the line and the break after it
     * @param usual number of lines of the best way to where the line ends, as far as is known
     */
    void goOn(FittedLine line, double demerits, int usual) {
        for (Way before : kept[line.from()]) {
            if (before != null) {
                double cost = before.cost + demerits + Demerits.below(before, line);
                keep(before, line, cost, slot(line, before.lines + 1, usual));
            }
        }
    }

    private int slot(FittedLine line, int lines, int usual) {
        int at = line.to();
        if (kept[at].length == 0) {
            kept[at] = new Way[2 * numbers];
            fewest[at] = usual - numbers / 2;
        }
        int number = numbers == 1 ? 0 : lines - fewest[at];
        return number < 0 || number >= numbers ? -1 : 2 * number + (line.isLoose() ? 1 : 0);
    }

    private void keep(Way before, FittedLine line, double cost, int slot) {
        if (slot >= 0) {
            @Nullable Way[] ways = kept[line.to()];
            Way old = ways[slot];
            if (old == null || old.isWorseThan(cost, before)) {
                ways[slot] = new Way(before, line, cost);
            }
        }
    }
}
