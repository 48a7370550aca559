package duikai.compose;

import duikai.compose.ParagraphBreaker.Broken;
import duikai.compose.ParagraphBreaker.Settings;
import duikai.house.CompositionRules;
import duikai.house.LineEdges;
import duikai.house.MarkRules.Widths;
import duikai.page.Line.Writing;
import java.util.ArrayList;
import java.util.List;

/** Sets one paragraph: its best number of lines, and one line less or more where that looks decent. */
final class ParagraphComposer {
    private final ParagraphShape shape;
    private final SetText text;
    private final String plain;
    private final Breaks breaks;
    private final LineMeasure measure;
    private final LineFitter fitter;

    ParagraphComposer(BreakableText paragraph, ParagraphShape shape) {
        this.shape = shape;
        plain = paragraph.plain();
        text = paragraph.set();
        breaks = paragraph.breaks();
        measure = paragraph.measure();
        LineEdges.End end = lineEnd(paragraph.rules(), text.writing());
        fitter = new LineFitter(text.cells(), measure, shape, end, paragraph.hyphens());
    }

    /** Marks that stand in the middle of their cells hang in vertical text only. */
    static LineEdges.End lineEnd(CompositionRules rules, Writing writing) {
        boolean centred = rules.marks().widths() == Widths.TW && writing == Writing.HORIZONTAL;
        return centred && rules.edges().end() == LineEdges.End.HANG
                ? LineEdges.End.PREFER_HALF
                : rules.edges().end();
    }

    ParagraphSettings compose() {
        Settings settings = ParagraphBreaker.settings(fitter, measure, breaks);
        return new ParagraphSettings(
                set(settings.best()),
                settings.shorter().map(this::set),
                settings.longer().map(this::set));
    }

    /** Why a line of the paragraph, from 0, ends where it does. */
    Explanation explain(SetParagraph set, int line) {
        int best = ParagraphBreaker.settings(fitter, measure, breaks)
                .best()
                .lines()
                .size();
        return new LineExplainer(text, plain, breaks, measure, fitter, shape, set).explain(line, set, best);
    }

    private SetParagraph set(Broken broken) {
        return new SetParagraph(broken.lines().size(), broken.cost(), () -> lines(broken.lines()));
    }

    private List<SetLine> lines(List<FittedLine> broken) {
        LineSetter setter = new LineSetter(text);
        List<SetLine> lines = new ArrayList<>(broken.size());
        for (FittedLine line : broken) {
            boolean first = line.from() == 0;
            SetLine set = setter.set(line, first ? shape.firstIndent() : shape.restIndent(), shape.measure());
            List<Relaxation> relaxations = relaxations(line);
            lines.add(relaxations.isEmpty() ? set : set.relaxed(relaxations));
        }
        return lines;
    }

    /** Which rules the line breaks. */
    private List<Relaxation> relaxations(FittedLine line) {
        List<Relaxation> relaxations = new ArrayList<>();
        if (line.settlement().hanGap() > ParagraphBreaker.WIDEST_GAP) {
            relaxations.add(Relaxation.LOOSE);
        }
        boolean last = line.to() == breaks.size();
        if (!last && breaks.after(line.to() - 1) == BreakRule.FORBIDDEN) {
            relaxations.add(breaks.relaxationAfter(line.to() - 1));
        }
        if (!line.fills()) {
            long excess = fitter.excess(line.from(), line.to()) - line.endBlank();
            if (excess < 0) {
                relaxations.add(Relaxation.OVERFULL);
            } else if (!last && shape.justified()) {
                relaxations.add(Relaxation.UNDERFULL);
            }
        }
        return relaxations;
    }
}
