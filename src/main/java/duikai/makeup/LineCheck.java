package duikai.makeup;

import duikai.compose.Relaxation;
import duikai.compose.SetLine;
import duikai.diag.Diagnostics;

/** Tells every line of running text that had to break a rule, because no setting of its paragraph keeps them all. */
final class LineCheck {
    private static final double PERCENT = 100;

    private LineCheck() {}

    static void check(Passage passage, Diagnostics diagnostics) {
        String plain = passage.text().plain();
        for (int i = 0; i < passage.lines().size(); i++) {
            SetLine line = passage.lines().get(i);
            for (Relaxation relaxation : line.relaxations()) {
                diagnostics.report(
                        problem(relaxation),
                        passage.span(),
                        passage.lineId(i),
                        plain.substring(line.from(), line.to()).strip(),
                        Math.round(line.hanGap() * PERCENT) / PERCENT,
                        passage.page());
            }
        }
    }

    private static MakeupProblem problem(Relaxation relaxation) {
        return switch (relaxation) {
            case LOOSE -> MakeupProblem.LINE_LOOSE;
            case HYPHENATED -> MakeupProblem.LINE_HYPHENATED;
            case WORD_BROKEN -> MakeupProblem.LINE_WORD_BROKEN;
            case HEAD_BROKEN -> MakeupProblem.LINE_HEAD_BROKEN;
            case LEVEL_LOWERED -> MakeupProblem.LINE_LEVEL_LOWERED;
            case EXCLAMATION_FIRST -> MakeupProblem.LINE_EXCLAMATION_FIRST;
            case THIRD_MARK_FIRST -> MakeupProblem.LINE_THIRD_MARK_FIRST;
            case UNIT_BROKEN -> MakeupProblem.LINE_UNIT_BROKEN;
            case UNDERFULL -> MakeupProblem.LINE_UNDERFULL;
            case OVERFULL -> MakeupProblem.LINE_OVERFULL;
        };
    }
}
