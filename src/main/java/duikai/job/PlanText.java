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
                    page.cost().total()));
            page.stories().forEach(story -> story(story, out));
        }
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static void story(PageReport.StoryReport story, StringBuilder out) {
        out.append(String.format(
                Locale.ROOT,
                "  %s %s: headline %s, %d columns x %d rows; text %d x %d em, lines %d, white %d, run in or out %+d, headline %.2f, crop %.2f%n",
                story.id(),
                story.title(),
                story.headline(),
                story.place().columns(),
                story.place().rows(),
                story.legs(),
                story.ems(),
                story.lines(),
                story.white(),
                story.change(),
                story.fit().headline(),
                story.fit().crop()));
    }
}
