package duikai.makeup;

import duikai.compose.Relaxation;
import duikai.compose.SetLine;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import java.util.List;

/** Tells every line of running text that had to break a rule, because no setting of its paragraph keeps them all. */
final class LineCheck {
    private static final double PERCENT = 100;

    private LineCheck() {}

    static void check(Passage passage, Diagnostics diagnostics) {
        check(passage.lines(), passage.text().plain(), passage.id(), passage.span(), passage.page(), diagnostics);
    }

    /** The captions of a story's pictures. */
    static void captions(int page, StoryShape shape, Diagnostics diagnostics) {
        List<PictureZone.Part> parts = shape.text().pictures().parts();
        for (int i = 0; i < parts.size(); i++) {
            List<SetLine> lines = parts.get(i).words().caption();
            String id = shape.story().id() + ".caption" + (parts.size() == 1 ? "" : Integer.toString(i + 1));
            parts.get(i)
                    .picture()
                    .caption()
                    .ifPresent(text -> check(lines, text.value(), id, text.span(), page, diagnostics));
        }
    }

    private static void check(
            List<SetLine> lines, String plain, String id, SourceSpan span, int page, Diagnostics diagnostics) {
        for (int i = 0; i < lines.size(); i++) {
            SetLine line = lines.get(i);
            for (Relaxation relaxation : line.relaxations()) {
                diagnostics.report(
                        problem(relaxation),
                        span,
                        id + ".l" + (i + 1),
                        plain.substring(line.from(), line.to()).strip(),
                        Math.round(line.hanGap() * PERCENT) / PERCENT,
                        page);
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
