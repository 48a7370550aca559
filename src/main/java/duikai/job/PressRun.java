package duikai.job;

import duikai.diag.Diagnostics;
import duikai.makeup.MadeUp;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.press.PressFinisher;
import duikai.press.PressTarget;
import java.util.List;
import java.util.Optional;

/**
 * Draws and finishes the pages of an issue for the press, side by side.
 *
 * @param resolution of pictures, pixels per inch
 */
record PressRun(Drawing drawing, PressTarget target, int resolution, Timings timings) {
    /** A page, and what was reported on the way to it. */
    private record Made(Optional<PressPages.Page> page, Diagnostics found) {}

    /** All pages; empty where errors were reported. */
    Optional<PressPages> pages(MadeUp madeUp, Diagnostics diagnostics) {
        List<Made> made = madeUp.issue().pages().parallelStream()
                .map(page -> page(madeUp.issue(), page))
                .toList();
        made.forEach(page -> diagnostics.addAll(page.found().all()));
        return made.stream().allMatch(page -> page.page().isPresent())
                ? Optional.of(new PressPages(
                        madeUp,
                        target,
                        made.stream().flatMap(page -> page.page().stream()).toList()))
                : Optional.empty();
    }

    private Made page(ComposedIssue issue, ComposedPage page) {
        Diagnostics found = new Diagnostics();
        boolean mono = target.monoPages().contains(page.number());
        ComposedIssue alone = issue.with(List.of(page));
        Optional<PressPages.Page> made = drawing.with(
                        pictures -> new PressArtwork(pictures, page, target.profile(), resolution, mono))
                .pdf(alone, found)
                .map(pdf -> timings.measure("finish", () -> PressFinisher.finish(pdf, alone, target)))
                .map(pdf -> new PressPages.Page(page, pdf));
        return new Made(made, found);
    }
}
