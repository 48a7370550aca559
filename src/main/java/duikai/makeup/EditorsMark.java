package duikai.makeup;

import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.issue.IssuePage;
import duikai.lint.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a layout editor would mark on a page.
 *
 * @param told the same in words, at the place of the story it is about
 */
public record EditorsMark(Finding finding, Diagnostic told) {
    static List<EditorsMark> of(IssuePage page, Layout layout, List<Finding> findings) {
        Map<String, Story> stories = new HashMap<>();
        layout.shapes().forEach(shape -> stories.put(shape.story().id(), shape.story()));
        return findings.stream()
                .filter(Finding::seen)
                .map(finding -> new EditorsMark(finding, told(finding, page, stories)))
                .toList();
    }

    private static Diagnostic told(Finding finding, IssuePage page, Map<String, Story> stories) {
        SourceSpan place = finding.ids().stream()
                .flatMap(id -> Optional.ofNullable(stories.get(id)).stream())
                .map(story -> story.article().span())
                .findFirst()
                .orElse(page.span());
        UnaryOperator<String> titles = id -> Optional.ofNullable(stories.get(id))
                .map(story -> story.article().title())
                .orElse(id);
        return new Diagnostic(finding.rule(), place, finding.arguments(page.number(), titles));
    }

    /** Tells of it; of grave rules only where they are broken gravely. */
    void tell(Diagnostics diagnostics) {
        if (finding.grave() || finding.rule().severity() == Severity.NOTE) {
            diagnostics.addAll(List.of(told));
        }
    }
}
