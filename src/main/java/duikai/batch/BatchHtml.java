package duikai.batch;

import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/** A report as a page for a browser. */
public final class BatchHtml {
    private static final String STYLE = """
            body{font:15px/1.5 "Noto Sans SC","Source Han Sans SC",sans-serif;margin:2em;color:#222}
            table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ddd;padding:.4em .6em;text-align:left;
            vertical-align:top}img{border:1px solid #bbb;max-width:120px}.failed{color:#b00020}.unchanged{color:#888}
            code{font-size:13px}ul{margin:.2em 0;padding-left:1.2em}
            """;

    private BatchHtml() {}

    /**
     * A page for a browser, in one file.
     *
     * @param thumbnails a small PNG of an outcome's first page
     */
    public static String of(BatchReport report, Function<Outcome, Optional<byte[]>> thumbnails) {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>duikai batch</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>duikai batch</h1>\n<p>");
        report.counts()
                .forEach((state, count) ->
                        page.append("<span class=\"%s\">%s: %d</span> ".formatted(state.word(), state.word(), count)));
        page.append("/ %d</p>\n<table>\n".formatted(report.asked()));
        for (Outcome outcome : report.outcomes()) {
            page.append("<tr class=\"%s\"><td>".formatted(outcome.state().word()));
            thumbnails
                    .apply(outcome)
                    .ifPresent(png -> page.append("<img alt=\"\" src=\"data:image/png;base64,%s\">"
                            .formatted(Base64.getEncoder().encodeToString(png))));
            page.append("</td><td><b>%s</b><br>%s<br>%s, %d p., %.1f s"
                    .formatted(
                            escaped(outcome.title()),
                            escaped(outcome.task().name()),
                            outcome.state().word(),
                            outcome.pages(),
                            outcome.milliseconds() / 1000.0));
            page.append("</td><td><ul>");
            BatchReport.told(outcome)
                    .forEach(problem ->
                            page.append("<li><code>%s</code></li>".formatted(escaped(report.words(problem)))));
            page.append("</ul></td></tr>\n");
        }
        return page.append("</table></body></html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
