package duikai.job;

import duikai.compose.ClreqComposer;
import duikai.compose.Explanation;
import duikai.diag.Diagnostics;
import duikai.issue.Issue;
import duikai.makeup.MadeUp;
import duikai.makeup.Passage;
import duikai.page.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A line of running text, where it comes from, and why it was set as it was. */
public record ExplainedLine(String id, Passage passage, Explanation explanation) {
    /** Ids told where there is none as asked for. */
    private static final int NEAREST = 5;

    static Optional<ExplainedLine> of(
            MadeUp made, ClreqComposer composer, String id, Issue issue, Diagnostics diagnostics) {
        for (Passage passage : made.passages()) {
            for (int line = 0; line < passage.lines().size(); line++) {
                if (passage.lineId(line).equals(id)) {
                    ClreqComposer setting = passage.writing() == Line.Writing.VERTICAL ? composer.vertical() : composer;
                    return Optional.of(new ExplainedLine(
                            id, passage, setting.explain(passage.text(), passage.shape(), passage.set(), line)));
                }
            }
        }
        if (isOnPage(made, id)) {
            diagnostics.report(JobProblem.LINE_NOT_OF_TEXT, issue.span(), id);
        } else {
            diagnostics.report(JobProblem.NO_SUCH_LINE, issue.span(), id, String.join(", ", nearest(made, id)));
        }
        return Optional.empty();
    }

    private static boolean isOnPage(MadeUp made, String id) {
        return made.issue().pages().stream()
                .flatMap(page -> page.blocks().stream())
                .flatMap(block -> block.items().stream())
                .anyMatch(item -> item instanceof Line line && line.id().equals(id));
    }

    private static List<String> nearest(MadeUp made, String id) {
        List<String> ids = new ArrayList<>();
        for (Passage passage : made.passages()) {
            for (int line = 0; line < passage.lines().size(); line++) {
                ids.add(passage.lineId(line));
            }
        }
        ids.sort(Comparator.comparingInt((String known) -> unlike(known, id)).thenComparing(known -> known));
        return ids.subList(0, Math.min(NEAREST, ids.size()));
    }

    /** How much of two ids is not alike: what follows their common beginning, and how far their line numbers are apart. */
    private static int unlike(String known, String wanted) {
        int common = 0;
        while (common < Math.min(known.length(), wanted.length()) && known.charAt(common) == wanted.charAt(common)) {
            common++;
        }
        int apart = Math.abs(number(known) - number(wanted));
        return 1000 * (Math.max(known.length(), wanted.length()) - common) + Math.min(apart, 999);
    }

    private static int number(String id) {
        String digits = id.substring(id.lastIndexOf('l') + 1);
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
