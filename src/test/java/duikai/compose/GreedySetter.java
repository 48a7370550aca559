package duikai.compose;

import duikai.font.FontLibrary;
import duikai.house.CompositionRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills line after line with as much as fits at natural widths and opens up what is left (推出式), as word processors and
 * browsers do; the widths of marks and where a line may end are ours.
 */
final class GreedySetter {
    private final LineMeasure measure;
    private final Breaks breaks;
    private final LineFitter fitter;

    GreedySetter(StyledText styled, ParagraphShape shape, FontLibrary fonts, CompositionRules rules) {
        Prepared prepared = Prepared.of(styled, shape, fonts, rules);
        measure = prepared.measure();
        breaks = prepared.breaks();
        fitter = prepared.fitter();
    }

    Tally tally() {
        List<Double> gaps = new ArrayList<>();
        int from = 0;
        int to = lineFrom(0);
        for (; to < breaks.size(); from = to, to = lineFrom(from)) {
            gaps.add(fitting(from, to).settlement().hanGap());
        }
        boolean lone = from > 0
                && Demerits.lastLine(measure.hanzi(from, to), measure.letters(from, to)) >= Demerits.LONE_CHARACTER;
        return Tally.of(gaps, lone);
    }

    /** As far as anything fits; a unit longer than the line is cut where the line ends. */
    private int lineFrom(int from) {
        int allowed = from;
        int to = from + 1;
        for (; to <= breaks.size() && (to == from + 1 || fits(from, to)); to++) {
            boolean may = to == breaks.size() || breaks.after(to - 1) != BreakRule.FORBIDDEN;
            allowed = may ? to : allowed;
        }
        return allowed > from ? allowed : to - 1;
    }

    private boolean fits(int from, int to) {
        return fitter.fit(from, to).stream().anyMatch(this::isUnsqueezed);
    }

    private boolean isUnsqueezed(FittedLine line) {
        return fitter.excess(line.from(), line.to()) >= line.endBlank();
    }

    /** With a whole cell at the end where that fits, else with half of it. */
    private FittedLine fitting(int from, int to) {
        return fitter.fit(from, to).reversed().stream()
                .filter(this::isUnsqueezed)
                .findFirst()
                .orElseGet(() -> fitter.unfitted(from, to));
    }
}
