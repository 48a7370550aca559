package duikai.makeup;

import duikai.compose.Relaxation;
import duikai.compose.SetLine;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells the lines of running text that had to break a rule, because no setting of their paragraph keeps them all: each rule
 * once for each paragraph.
 */
final class LineCheck {
    private static final double PERCENT = 100;
    /** Lines of one paragraph that are named one by one. */
    private static final int MOST_NAMED = 3;

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

    /** The story's quote. */
    static void quote(int page, StoryShape shape, Diagnostics diagnostics) {
        List<SetLine> lines = shape.text().zones().quote().lines().stream()
                .filter(line -> line.style().equals(QuoteZones.STYLE))
                .map(QuoteZone.Line::line)
                .toList();
        String id = shape.story().id() + "." + QuoteZones.STYLE;
        shape.story()
                .article()
                .quote()
                .ifPresent(quote -> check(lines, quote.text().value(), id, quote.span(), page, diagnostics));
    }

    private static void check(
            List<SetLine> lines, String plain, String id, SourceSpan span, int page, Diagnostics diagnostics) {
        for (Relaxation relaxation : Relaxation.values()) {
            List<Integer> breaking = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).relaxations().contains(relaxation))
                    .boxed()
                    .toList();
            if (!breaking.isEmpty()) {
                SetLine first = lines.get(breaking.getFirst());
                diagnostics.report(
                        problem(relaxation),
                        span,
                        ids(id, breaking),
                        plain.substring(first.from(), first.to()).strip(),
                        Math.round(first.hanGap() * PERCENT) / PERCENT,
                        page);
            }
        }
    }

    /** The first line's id, and what its neighbours have instead of its number: {@code lead.p2.l7, l9, l10 …}. */
    private static String ids(String id, List<Integer> lines) {
        String named =
                lines.stream().limit(MOST_NAMED).map(line -> "l" + (line + 1)).collect(Collectors.joining(", "));
        return id + "." + named + (lines.size() > MOST_NAMED ? " …" : "");
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
