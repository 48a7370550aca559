package duikai.furniture;

import duikai.diag.SourceSpan;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.issue.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The data of the reference page, without its stories. */
final class SampleIssue {
    static final SourceSpan PLACE = new SourceSpan("issue.yaml", 1, 1, 1, "house: xuhuibao");

    private SampleIssue() {}

    static Issue of(LocalDate date, int number, int cumulative, int pages, Map<String, String> facts) {
        Map<String, Text> texts = new TreeMap<>();
        facts.forEach((name, value) -> texts.put(name, new Text(value, PLACE)));
        List<IssuePage> all = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            all.add(new IssuePage(page, page == 1 ? "要闻" : "综合新闻", List.of(), Optional.empty(), PLACE));
        }
        return new Issue(new Text("xuhuibao", PLACE), Optional.empty(), date, number, cumulative, texts, all, PLACE);
    }

    static Issue reference(Map<String, String> facts) {
        return of(LocalDate.of(2022, 4, 4), 14, 1668, 4, facts);
    }
}
