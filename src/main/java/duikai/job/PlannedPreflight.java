package duikai.job;

import duikai.font.FontLibrary;
import duikai.house.PressStyle;
import duikai.issue.Issue;
import duikai.page.ComposedPage;
import duikai.preflight.Demands;
import duikai.preflight.PlannedPages;
import duikai.render.FoDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xml.sax.SAXException;

/**
 * The first of the two looks of preflight: at pages as their templates draw them, before anything is drawn.
 *
 * @param press what the house wants of press pages
 */
record PlannedPreflight(Issue issue, Places places, PressStyle press, FontLibrary fonts, Timings timings) {
    /** What is wrong with the pages of a document, as bad as the house takes it. */
    List<PressFinding> findings(FoDocument fo, List<ComposedPage> pages) {
        return timings.measure(Stage.PREFLIGHT, () -> {
            PlannedPages planned = new PlannedPages(fonts);
            try {
                fo.sendTo(planned);
            } catch (SAXException e) {
                throw new IllegalStateException("reading FO throws none", e);
            }
            return IntStream.range(0, Math.min(planned.count(), pages.size()))
                    .boxed()
                    .flatMap(i -> new PreflightReport(pages.get(i), places, press.levels())
                            .of(planned.findings(i, demands(pages.get(i)))).stream())
                    .toList();
        });
    }

    private Demands demands(ComposedPage page) {
        boolean mono = issue.pages().stream().anyMatch(asked -> asked.number() == page.number() && asked.mono());
        return new Demands(Optional.empty(), Optional.of(page.trim()), press.inkLimit(), press.resolution(), mono);
    }
}
