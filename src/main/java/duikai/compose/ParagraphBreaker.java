package duikai.compose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a paragraph into lines by an exact shortest path over all its break positions: every edge is one line as the line
 * solver sets it. Beside the best setting those of decent looks are kept for each number of lines.
 */
final class ParagraphBreaker {
    /** Widest gap between hanzi of a setting that is offered as one line more or less, in em. */
    static final double DECENT_GAP = 0.10;

    /** Widest gap between hanzi that breaks no rule, in em (JIS X 4051). */
    static final double WIDEST_GAP = 0.25;

    private static final double RESCUE_GAP = 1;

    private final LineFitter fitter;
    private final LineMeasure measure;
    private final Breaks breaks;
    private final boolean rescue;
    private final int size;
    private final Ways best;
    private final Ways decent;

    /** @param rescue whether rules may give way where no line keeps them */
    private ParagraphBreaker(LineFitter fitter, LineMeasure measure, Breaks breaks, boolean rescue) {
        this.fitter = fitter;
        this.measure = measure;
        this.breaks = breaks;
        this.rescue = rescue;
        size = breaks.size();
        best = Ways.ofAnyLength(size);
        decent = Ways.ofEachLength(size);
    }

    /** A paragraph in lines, first to last. */
    record Broken(List<FittedLine> lines, double cost) {
        private Broken(Way way) {
            this(way.fittedLines(), way.cost);
        }
    }

    /** The best setting, and the best decent ones in a line less and a line more, where there are any. */
    record Settings(Broken best, Optional<Broken> shorter, Optional<Broken> longer) {}

    /** Rules give way only where no line keeps them. */
    static Settings settings(LineFitter fitter, LineMeasure measure, Breaks breaks) {
        ParagraphBreaker strict = new ParagraphBreaker(fitter, measure, breaks, false);
        Way best = strict.search();
        if (best == null || !isDecent(best)) {
            best = Objects.requireNonNull(new ParagraphBreaker(fitter, measure, breaks, true).search());
        }
        return new Settings(new Broken(best), strict.decent(best.lines - 1), strict.decent(best.lines + 1));
    }

    private Optional<Broken> decent(int lines) {
        return decent.best(size, lines).filter(ParagraphBreaker::isDecent).map(Broken::new);
    }

    private static boolean isDecent(Way way) {
        return way.cost < Demerits.LONE_CHARACTER;
    }

    private @Nullable Way search() {
        int nearest = 0;
        for (int from = 0; from < size; from++) {
            nearest = nearest(from, nearest);
            Way way = best.best(from);
            if (way != null) {
                linesFrom(from, nearest, way.lines + 1);
            }
        }
        return best.best(size);
    }

    /** The nearest break a line may reach: no nearer than the one before, unless that was the first line with its indent. */
    private int nearest(int from, int nearestBefore) {
        int to = from <= 1 || rescue ? from + 1 : Math.max(from + 1, nearestBefore);
        while (!rescue && to < size && fitter.isTooShort(from, to, WIDEST_GAP)) {
            to++;
        }
        return to;
    }

    private void linesFrom(int from, int nearest, int usual) {
        boolean any = false;
        for (int to = nearest; to <= size && !((any || !rescue) && fitter.isTooLong(from, to)); to++) {
            double penalty = penaltyBefore(to);
            if (penalty < Double.POSITIVE_INFINITY) {
                any |= fitted(from, to, penalty, usual) || (rescue && unfitted(from, to, penalty, usual, any));
            }
        }
    }

    private double penaltyBefore(int to) {
        if (to == size) {
            return 0;
        }
        int penalty = breaks.after(to - 1);
        if (penalty != BreakRule.FORBIDDEN) {
            return penalty;
        }
        return rescue && !breaks.isNever(to - 1)
                ? breaks.relaxationAfter(to - 1).penalty()
                : Double.POSITIVE_INFINITY;
    }

    private boolean fitted(int from, int to, double penalty, int usual) {
        boolean any = false;
        double lastLine =
                to == size && from > 0 ? Demerits.lastLine(measure.hanzi(from, to), measure.letters(from, to)) : 0;
        for (FittedLine line : fitter.fit(from, to)) {
            double gap = line.settlement().hanGap();
            double demerits = Demerits.line(line, penalty) + lastLine;
            if (gap <= (rescue ? RESCUE_GAP : WIDEST_GAP)) {
                best.goOn(line, demerits, usual);
                any = true;
            }
            if (!rescue && gap <= DECENT_GAP) {
                decent.goOn(line, demerits, usual);
            }
        }
        return any;
    }

    /** A line that leaves room or, where there is no other from here, one that is too long. */
    private boolean unfitted(int from, int to, double penalty, int usual, boolean any) {
        long excess = fitter.excess(from, to);
        boolean enters = excess > 0 || !any;
        if (enters) {
            best.goOn(fitter.unfitted(from, to), Demerits.unfitted(excess, penalty), usual);
        }
        return enters;
    }
}
