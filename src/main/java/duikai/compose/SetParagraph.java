package duikai.compose;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph set in one number of lines. Glyphs are placed when its lines are first asked for: copyfitting asks what many
 * settings cost and uses few of them. Immutable and safe across threads.
 */
public final class SetParagraph {
    private final double cost;
    private final int lineCount;
    private final Supplier<List<SetLine>> setting;
    private volatile @Nullable List<SetLine> lines;

    SetParagraph(int lineCount, double cost, Supplier<List<SetLine>> setting) {
        this.lineCount = lineCount;
        this.cost = cost;
        this.setting = setting;
    }

    /** Lines that stand there as they are. */
    public SetParagraph(List<SetLine> lines, double cost) {
        this(lines.size(), cost, () -> lines);
    }

    public List<SetLine> lines() {
        List<SetLine> set = lines;
        if (set == null) {
            set = List.copyOf(setting.get());
            lines = set;
        }
        return set;
    }

    public int lineCount() {
        return lineCount;
    }

    /** Demerits of the whole, comparable between settings of the same paragraph and measure. */
    public double cost() {
        return cost;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SetParagraph that && cost == that.cost && lines().equals(that.lines());
    }

    @Override
    public int hashCode() {
        return Objects.hash(lineCount, cost);
    }

    @Override
    public String toString() {
        return "SetParagraph[cost=%s, lines=%s]".formatted(cost, lines());
    }
}
