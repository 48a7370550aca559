package duikai.compose;

import duikai.compose.ParagraphBreaker.Broken;
import duikai.compose.ParagraphBreaker.Settings;
import duikai.font.FontLibrary;
import duikai.house.CompositionRules;
import java.util.ArrayList;
import java.util.List;

/** Sets one paragraph: its best number of lines, and one line less or more where that looks decent. */
final class ParagraphComposer {
    private final ParagraphShape shape;
    private final SetText text;
    private final Breaks breaks;
    private final LineMeasure measure;
    private final LineFitter fitter;

    ParagraphComposer(StyledText styled, ParagraphShape shape, FontLibrary fonts, CompositionRules rules, Names names) {
        this.shape = shape;
        text = SetText.of(styled, shape.size().mpt(), fonts, rules);
        breaks = new Breaks(text.cells(), rules.kinsoku(), names.joints(text, styled.plain()));
        measure = new LineMeasure(text.cells(), text.gaps());
        fitter = new LineFitter(text.cells(), measure, shape, rules.lineEnd());
    }

    ParagraphSettings compose() {
        Broken best = ParagraphBreaker.best(text.cells(), fitter, measure, breaks);
        Settings decent = ParagraphBreaker.decent(text.cells(), fitter, measure, breaks);
        int lines = best.lines().size();
        return new ParagraphSettings(
                set(best),
                decent.in(lines - 1).map(this::set),
                decent.in(lines + 1).map(this::set));
    }

    private SetParagraph set(Broken broken) {
        LineSetter setter = new LineSetter(text);
        List<SetLine> lines = new ArrayList<>();
        for (FittedLine line : broken.lines()) {
            boolean first = line.from() == 0;
            SetLine set = setter.set(line, first ? shape.firstIndent() : shape.restIndent(), shape.measure());
            lines.add(set.relaxed(relaxations(line)));
        }
        return new SetParagraph(lines, broken.cost());
    }

    /** Which rules the line breaks. */
    private List<Relaxation> relaxations(FittedLine line) {
        List<Relaxation> relaxations = new ArrayList<>();
        if (line.settlement().hanGap() > ParagraphBreaker.WIDEST_GAP) {
            relaxations.add(Relaxation.LOOSE);
        }
        boolean last = line.to() == breaks.size();
        if (!last && breaks.after(line.to() - 1) == BreakRules.FORBIDDEN) {
            relaxations.add(breaks.relaxationAfter(line.to() - 1));
        }
        if (!line.fills()) {
            long excess = fitter.excess(line.from(), line.to());
            if (excess < 0) {
                relaxations.add(Relaxation.OVERFULL);
            } else if (!last && shape.justified()) {
                relaxations.add(Relaxation.UNDERFULL);
            }
        }
        return relaxations;
    }
}
