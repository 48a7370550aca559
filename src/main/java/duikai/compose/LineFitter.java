package duikai.compose;

import duikai.compose.Gaps.Turn;
import duikai.house.LineEdges;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries cells as one line: with the mark at its end cut, whole or hanging, squeezed, solid or opened up. */
class LineFitter {
    private static final double FULL_END = 30;
    private static final double HANGING = 15;
    /** Demerits of a ragged line that lacks one em. */
    private static final double RAGGED = 5;

    private static final double SQUEEZED = 20;

    private final List<Cell> cells;
    private final LineMeasure measure;
    private final LineSolver solver;
    private final ParagraphShape shape;
    private final LineEdges.End lineEnd;
    private final Hyphens hyphens;
    private final int em;
    /** For each break the end of what is set before it: spaces vanish at the line end. */
    private final int[] contentEnd;
    /** No line goes over that place. */
    private final int barrier;

    LineFitter(List<Cell> cells, LineMeasure measure, ParagraphShape shape, LineEdges.End lineEnd, Hyphens hyphens) {
        this(cells, measure, shape, lineEnd, hyphens, 0);
    }

    private LineFitter(
            List<Cell> cells,
            LineMeasure measure,
            ParagraphShape shape,
            LineEdges.End lineEnd,
            Hyphens hyphens,
            int barrier) {
        this.barrier = barrier;
        this.cells = cells;
        this.measure = measure;
        this.shape = shape;
        this.lineEnd = lineEnd;
        this.hyphens = hyphens;
        em = shape.size().mpt();
        solver = new LineSolver(measure, em);
        contentEnd = new int[cells.size() + 1];
        for (int i = 0; i < cells.size(); i++) {
            contentEnd[i + 1] = cells.get(i).kind().isSpace() ? contentEnd[i] : i + 1;
        }
    }

    /** The same, but no line goes over that place (index after a cell): one must end there. */
    LineFitter endingAt(int place) {
        return new LineFitter(cells, measure, shape, lineEnd, hyphens, place);
    }

    int size() {
        return cells.size();
    }

    /** Room for the cells of a line: the measure less the indent. */
    int width(int from) {
        return shape.measure().mpt() - (from == 0 ? shape.firstIndent() : shape.restIndent()).mpt();
    }

    /** Whether the cells are too many for one line however much they are squeezed. */
    final boolean isTooLong(int from, int to) {
        int end = endOf(from, to);
        return end > from && measure.least(from, end) - hanging() > width(from);
    }

    private int hanging() {
        return lineEnd == LineEdges.End.HANG ? em : 0;
    }

    /** Whether the cells are too few for a justified line whose hanzi are opened by no more than that many em. */
    final boolean isTooShort(int from, int to, double widestGap) {
        int end = endOf(from, to);
        return shape.justified() && (end == from || excess(from, to) - em > solver.mostTaken(widestGap, from, end));
    }

    /** All ways the cells make a line of the paragraph, those that cannot be among them. */
    List<FittedLine> fit(int from, int to) {
        if (from < barrier && to > barrier) {
            return List.of();
        }
        int end = endOf(from, to);
        if (end == from) {
            return to == size() ? List.of(unfitted(from, to)) : List.of();
        }
        Glyph hyphen = hyphen(to);
        if (hyphen != null) {
            return List.of(fit(from, to, hyphen.advance(), 0, hyphen));
        }
        Cell ending = cells.get(end - 1);
        int blank = ending.kind() == CharacterClass.OPEN ? 0 : ending.after();
        if (blank == ending.atLineEnd()) {
            FittedLine whole = fit(from, to, blank, 0, null);
            return lineEnd == LineEdges.End.HANG && mayHang(end - 1)
                    ? List.of(whole, hanging(from, to, end))
                    : List.of(whole);
        }
        FittedLine cut = fit(from, to, 0, 0, null);
        return switch (lineEnd) {
            case PREFER_HALF -> List.of(cut, fit(from, to, blank, FULL_END, null));
            case FORCE_HALF -> List.of(cut);
            case FULL -> List.of(fit(from, to, blank, 0, null));
            case HANG ->
                mayHang(end - 1)
                        ? List.of(cut, fit(from, to, blank, FULL_END, null), hanging(from, to, end))
                        : List.of(cut, fit(from, to, blank, FULL_END, null));
        };
    }

    private FittedLine hanging(int from, int to, int end) {
        return fit(from, to, -cells.get(end - 1).body(), HANGING, null);
    }

    /** Only commas and stops hang, and never one of two marks in a row. */
    private boolean mayHang(int index) {
        boolean hangs = switch (cells.get(index).kind()) {
            case COMMA, STOP, SEMICOLON -> true;
            default -> false;
        };
        return hangs && index > 0 && !cells.get(index - 1).kind().isMark();
    }

    private FittedLine fit(int from, int to, int endBlank, double cost, @Nullable Glyph hyphen) {
        int end = endOf(from, to);
        boolean last = to == size();
        long excess = excess(from, to) - endBlank;
        if (excess >= 0 && (last || !shape.justified())) {
            double raggedness = last ? 0 : RAGGED * excess / em * excess / em;
            return new FittedLine(from, to, end, endBlank, Settlement.SOLID, excess == 0, cost + raggedness, hyphen);
        }
        Settlement settled = solver.settle(excess, from, end);
        double squeezed = shape.justified() ? 0 : SQUEEZED;
        return new FittedLine(from, to, end, endBlank, settled, true, cost + squeezed + settled.cost(), hyphen);
    }

    /** How much the gaps of the line give in a turn; negative: how much is taken from them. */
    final long given(FittedLine line, Turn turn) {
        return solver.given(line.settlement(), turn, line.from(), line.end());
    }

    /** The cells as a line of natural width, whether that fits or not. */
    final FittedLine unfitted(int from, int to) {
        Glyph hyphen = hyphen(to);
        int added = hyphen == null ? 0 : hyphen.advance();
        return new FittedLine(from, to, endOf(from, to), added, Settlement.SOLID, false, 0, hyphen);
    }

    /** By how much the cells miss the measure at natural width; negative where they are too long. */
    final long excess(int from, int to) {
        int end = endOf(from, to);
        return end == from ? width(from) : width(from) - cells.get(from).atLineStart() - measure.natural(from, end);
    }

    /** What a line gets that ends inside of a word; no hyphen stands behind spaces or the last character. */
    private @Nullable Glyph hyphen(int to) {
        return to == size() || contentEnd[to] < to
                ? null
                : hyphens.after(to - 1).orElse(null);
    }

    private int endOf(int from, int to) {
        return Math.max(from, contentEnd[to]);
    }
}
