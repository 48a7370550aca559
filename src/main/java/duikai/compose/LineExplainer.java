package duikai.compose;

import duikai.compose.Explanation.Candidate;
import duikai.compose.Explanation.Change;
import duikai.compose.Explanation.Ending;
import duikai.compose.Explanation.Fit;
import duikai.compose.Explanation.Gap;
import duikai.compose.Explanation.Verdict;
import duikai.compose.Gaps.Turn;
import duikai.compose.ParagraphBreaker.Broken;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out why a line of a paragraph ends where it does: sets it at each legal end near by, and asks the rules. */
final class LineExplainer {
    /** Legal ends told on either side of the one chosen. */
    private static final int NEIGHBOURS = 2;
    /** Cells looked at on either side of the end. */
    private static final int NEAR = 4;
    /** Characters shown of what stands on either side of a place. */
    private static final int SHOWN = 4;

    private final SetText text;
    private final String plain;
    private final Breaks breaks;
    private final LineMeasure measure;
    private final LineFitter fitter;
    private final ParagraphShape shape;
    /** Index after the last cell of each line. */
    private final List<Integer> ends;

    LineExplainer(
            SetText text,
            String plain,
            Breaks breaks,
            LineMeasure measure,
            LineFitter fitter,
            ParagraphShape shape,
            SetParagraph set) {
        this.text = text;
        this.plain = plain;
        this.breaks = breaks;
        this.measure = measure;
        this.fitter = fitter;
        this.shape = shape;
        ends = set.lines().stream().map(line -> cellAt(line.to())).toList();
    }

    private int cellAt(int offset) {
        int cell = 0;
        while (text.offset(cell) < offset) {
            cell++;
        }
        return cell;
    }

    /** The line, from 0, of the paragraph as it was set. */
    Explanation explain(int line, SetParagraph set, int bestLines) {
        int from = line == 0 ? 0 : ends.get(line - 1);
        int to = ends.get(line);
        Length room = Length.mpt(fitter.width(from));
        return new Explanation(
                plain.substring(text.offset(from), text.offset(to)),
                room,
                shape.size(),
                line + 1,
                ends.size(),
                bestLines,
                fit(from, to).orElseGet(() -> unfitted(from, to)),
                candidates(line, from, to),
                verdicts(from, to),
                set.lines().get(line).relaxations(),
                breaks.level());
    }

    private List<Candidate> candidates(int line, int from, int chosen) {
        List<Integer> legal = new ArrayList<>();
        for (int to = from + 1; to <= text.cells().size(); to++) {
            if (to == chosen || isLegal(to)) {
                legal.add(to);
            }
        }
        int at = legal.indexOf(chosen);
        double cost = forced(line, chosen).cost();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = Math.max(0, at - NEIGHBOURS); i <= Math.min(legal.size() - 1, at + NEIGHBOURS); i++) {
            candidates.add(candidate(line, from, legal.get(i), chosen, cost));
        }
        return candidates;
    }

    private boolean isLegal(int to) {
        return to == text.cells().size() || !breaks.ruleAfter(to - 1).isForbidden();
    }

    private Candidate candidate(int line, int from, int to, int chosen, double chosenCost) {
        Optional<Fit> fitted = fit(from, to);
        Fit fit = fitted.orElseGet(() -> unfitted(from, to));
        BreakRule rule = to == text.cells().size() ? BreakRule.FREE : breaks.ruleAfter(to - 1);
        boolean isChosen = to == chosen;
        if (isChosen || fitted.isEmpty()) {
            return new Candidate(before(to), after(to), rule, fit, fitted.isPresent(), 0, false, isChosen);
        }
        Broken otherwise = forced(line, to);
        FittedLine last = otherwise.lines().getLast();
        boolean lone = last.from() > 0
                && Demerits.lastLine(measure.hanzi(last.from(), last.to()), measure.letters(last.from(), last.to()))
                        >= Demerits.LONE_CHARACTER;
        return new Candidate(before(to), after(to), rule, fit, true, otherwise.cost() - chosenCost, lone, false);
    }

    /** The paragraph with the lines before as they are, this one ending there, and the best that can follow. */
    private Broken forced(int line, int to) {
        return ParagraphBreaker.settings(fitter.endingAt(to), measure, breaks.forced(ends.subList(0, line), to))
                .best();
    }

    private List<Verdict> verdicts(int from, int chosen) {
        List<Verdict> verdicts = new ArrayList<>();
        int last = Math.min(text.cells().size() - 1, chosen + NEAR);
        for (int to = Math.max(from + 1, chosen - NEAR); to <= last; to++) {
            BreakRule rule = breaks.ruleAfter(to - 1);
            if (rule != BreakRule.FREE) {
                verdicts.add(new Verdict(before(to), after(to), rule));
            }
        }
        return verdicts;
    }

    private Optional<Fit> fit(int from, int to) {
        return fitter.fit(from, to).stream()
                .filter(line -> line.cost() < Double.POSITIVE_INFINITY)
                .min(Comparator.comparingDouble(FittedLine::cost))
                .map(this::fit);
    }

    private Fit fit(FittedLine line) {
        List<Change> changes = new ArrayList<>();
        for (Gap gap : Gap.values()) {
            Change change = change(line, gap, turn(gap));
            if (change.count() > 0 && change.each() != 0) {
                changes.add(change);
            }
        }
        double missing = line.fills() ? 0 : em(fitter.excess(line.from(), line.to()) - line.endBlank());
        return new Fit(changes, ending(line), line.cost(), missing);
    }

    private Fit unfitted(int from, int to) {
        return new Fit(List.of(), Ending.CUT, 0, em(fitter.excess(from, to)));
    }

    private Change change(FittedLine line, Gap kind, Turn turn) {
        long amount = fitter.given(line, turn);
        Gaps gaps = text.gaps();
        int count = 0;
        long most = 0;
        for (int i = line.from(); i < line.end() - 1; i++) {
            boolean squeezed = amount < 0 && gaps.shrink[i] == turn && gaps.natural[i] > gaps.least[i];
            boolean shares = line.settlement().shared() && turn == Turn.HAN && gaps.stretch[i] != Turn.RIGID;
            boolean opened = amount > 0 && (gaps.stretch[i] == turn || shares);
            if (squeezed || opened) {
                count++;
                most += squeezed ? gaps.least[i] - gaps.natural[i] : Math.max(0, gaps.most[i] - gaps.natural[i]);
            }
        }
        return new Change(kind, count, count == 0 ? 0 : em(amount) / count, count == 0 ? 0 : em(most) / count);
    }

    private static Turn turn(Gap gap) {
        return switch (gap) {
            case WORD_SPACE -> Turn.WORD;
            case INTERPUNCT -> Turn.INTERPUNCT;
            case BRACKET -> Turn.BRACKET;
            case COMMA -> Turn.COMMA;
            case HAN_LATIN -> Turn.HAN_LATIN;
            case STOP -> Turn.STOP;
            case HAN -> Turn.HAN;
        };
    }

    private Ending ending(FittedLine line) {
        if (line.hyphen() != null) {
            return Ending.HYPHEN;
        }
        Cell last = text.cells().get(Math.max(line.from(), line.end() - 1));
        if (line.endBlank() < 0) {
            return Ending.HANGING;
        }
        if (!last.kind().isMark() || last.after() == 0) {
            return Ending.PLAIN;
        }
        return line.endBlank() > 0 ? Ending.WHOLE : Ending.CUT;
    }

    private double em(long millipoints) {
        return (double) millipoints / shape.size().mpt();
    }

    private String before(int to) {
        return plain.substring(text.offset(Math.max(0, to - SHOWN)), text.offset(to));
    }

    private String after(int to) {
        return plain.substring(
                text.offset(to), text.offset(Math.min(text.cells().size(), to + SHOWN)));
    }
}
