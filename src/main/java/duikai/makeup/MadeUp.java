package duikai.makeup;

import duikai.kept.KeptPage;
import duikai.page.ComposedIssue;
import java.util.List;

/** An issue made up, what was done to make it fit, a report for each page, and its running text, paragraph by paragraph. */
public record MadeUp(ComposedIssue issue, List<PageReport> reports, List<Passage> passages) {
    public MadeUp {
        reports = List.copyOf(reports);
        passages = List.copyOf(passages);
    }

    /** Where everything stands, to be kept. */
    public List<KeptPage> plan() {
        return reports.stream().map(PageReport::kept).toList();
    }
}
