package duikai.compose;

import duikai.compose.LineSolver.Settlement;
import duikai.house.CompositionRules.LineEnd;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries cells as one line: with the mark at its end cut, whole or hanging, squeezed, solid or opened up. */
final class LineFitter {
    private static final double FULL_END = 30;
    private static final double HANGING = 15;
    /** Demerits of a ragged line that lacks one em. */
    private static final double RAGGED = 5;

    private static final double SQUEEZED = 20;
    /** No gap of a line that keeps the rules grows by more, in em: Latin spaces by a quarter, hanzi by no more. */
    private static final double WIDEST_STRETCH = 0.5;

    private final List<Cell> cells;
    private final LineMeasure measure;
    private final ParagraphShape shape;
    private final LineEnd lineEnd;
    private final int em;

    LineFitter(List<Cell> cells, LineMeasure measure, ParagraphShape shape, LineEnd lineEnd) {
        this.cells = cells;
        this.measure = measure;
        this.shape = shape;
        this.lineEnd = lineEnd;
        em = shape.size().mpt();
    }

    int size() {
        return cells.size();
    }

    /** Room for the cells of a line: the measure less the indent. */
    int width(boolean first) {
        return shape.measure().mpt() - (first ? shape.firstIndent() : shape.restIndent()).mpt();
    }

    /** Whether the cells are too many for one line however much they are squeezed. */
    boolean isTooLong(int from, int to) {
        int end = endOf(from, to);
        return end > from && measure.least(from, end) - em > width(from == 0);
    }

    /** Whether the cells are too few for a justified line, were every gap opened as far as rules ever let it. */
    boolean isTooShort(int from, int to) {
        return shape.justified() && excess(from, to) - em / 2 > (long) (to - from) * (long) (em * WIDEST_STRETCH);
    }

    /** All ways the cells make a line of the paragraph. */
    List<FittedLine> fit(int from, int to) {
        int end = endOf(from, to);
        boolean last = to == cells.size();
        List<FittedLine> ways = new ArrayList<>(2);
        if (end == from) {
            if (last) {
                ways.add(new FittedLine(from, to, end, 0, Settlement.SOLID, false, 0));
            }
            return ways;
        }
        long width = cells.get(from).atLineStart() + measure.natural(from, end);
        LineSolver.Room room = measure.room(from, end);
        for (End way : ends(cells.get(end - 1), end >= 2 ? cells.get(end - 2) : null)) {
            long excess = width(from == 0) - width - way.blank;
            boolean justify = shape.justified() && !last;
            if (excess >= 0 && !justify) {
                double cost = last ? way.cost : way.cost + RAGGED * excess / em * excess / em;
                ways.add(new FittedLine(from, to, end, way.blank, Settlement.SOLID, excess == 0, cost));
            } else {
                double extra = way.cost + (shape.justified() ? 0 : SQUEEZED);
                LineSolver.settle(excess, room, em)
                        .ifPresent(settled -> ways.add(
                                new FittedLine(from, to, end, way.blank, settled, true, extra + settled.cost())));
            }
        }
        return ways;
    }

    /** The cells as a line of natural width, whether that fits or not. */
    FittedLine unfitted(int from, int to) {
        return new FittedLine(from, to, endOf(from, to), 0, Settlement.SOLID, false, 0);
    }

    /** By how much the cells miss the measure at natural width; negative where they are too long. */
    long excess(int from, int to) {
        int end = endOf(from, to);
        return end == from ? width(from == 0) : width(from == 0) - measure.natural(from, end);
    }

    /** Spaces vanish at the line end. */
    private int endOf(int from, int to) {
        int end = to;
        while (end > from && cells.get(end - 1).kind().isSpace()) {
            end--;
        }
        return end;
    }

    private record End(int blank, double cost) {}

    private List<End> ends(Cell last, @Nullable Cell beforeLast) {
        int blank = last.kind() == CharacterClass.OPEN ? 0 : last.after();
        End cut = new End(0, 0);
        if (blank == last.atLineEnd()) {
            return List.of(new End(blank, 0));
        }
        return switch (lineEnd) {
            case PREFER_HALF -> List.of(cut, new End(blank, FULL_END));
            case FORCE_HALF -> List.of(cut);
            case FULL -> List.of(new End(blank, 0));
            case HANG ->
                mayHang(last, beforeLast)
                        ? List.of(cut, new End(blank, FULL_END), new End(-last.body(), HANGING))
                        : List.of(cut, new End(blank, FULL_END));
        };
    }

    /** Only commas and stops hang, and never one of two marks in a row. */
    private static boolean mayHang(Cell last, @Nullable Cell beforeLast) {
        boolean hangs = switch (last.kind()) {
            case COMMA, STOP, SEMICOLON -> true;
            default -> false;
        };
        return hangs && beforeLast != null && !beforeLast.kind().isMark();
    }
}
