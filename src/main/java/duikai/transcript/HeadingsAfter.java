package duikai.transcript;

import duikai.diag.Diagnostics;
import duikai.yaml.SourceText;
import java.util.List;

/** Gives a heading without text to the story before it that has text and no heading. */
final class HeadingsAfter {
    private HeadingsAfter() {}

    static void settle(List<Draft> stories, SourceText source, Diagnostics diagnostics) {
        for (int i = stories.size() - 1; i > 0; i--) {
            Draft heading = stories.get(i);
            Draft text = stories.get(i - 1);
            if (heading.isUntouched() && !heading.isPhoto() && text.headline.isEmpty() && !text.body.isEmpty()) {
                text.headline.addAll(heading.headline);
                text.subheads.addAll(heading.subheads);
                text.bylines.addAll(heading.bylines);
                stories.remove(i);
                diagnostics.report(
                        TranscriptProblem.GUESS_HEADING_AFTER,
                        source.span(heading.line),
                        String.join(" / ", heading.headline));
            }
        }
    }
}
