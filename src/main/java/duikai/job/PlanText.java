package duikai.job;

import duikai.makeup.PageReport;
import java.util.List;
import java.util.Locale;

/** What make-up did, as plain text for dumps. */
final class PlanText {
    private PlanText() {}

    static String of(List<PageReport> reports) {
        StringBuilder out = new StringBuilder();
        for (PageReport page : reports) {
            out.append(String.format(
                    Locale.ROOT,
                    "page %d %s body %s/%s rows %d lines %d white %d cost %.3f%n",
                    page.number(),
                    page.name(),
                    page.body().size(),
                    page.body().pitch(),
                    page.rows(),
                    page.lines(),
                    page.white(),
                    page.cost()));
            page.stories().forEach(story -> out.append("  ").append(story).append('\n'));
        }
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
