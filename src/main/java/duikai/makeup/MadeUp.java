package duikai.makeup;

import duikai.page.ComposedIssue;
import java.util.List;

/** An issue made up, and what was done to make it fit, a report for each page. */
public record MadeUp(ComposedIssue issue, List<PageReport> reports) {
    public MadeUp {
        reports = List.copyOf(reports);
    }
}
