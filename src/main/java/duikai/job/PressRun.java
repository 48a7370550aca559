package duikai.job;

import duikai.collation.Collation;
import duikai.diag.Diagnostics;
import duikai.issue.Issue;
import duikai.makeup.MadeUp;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.page.QrSymbol;
import duikai.preflight.Demands;
import duikai.preflight.Inspection;
import duikai.preflight.Preflight;
import duikai.preflight.PrintedCharacter;
import duikai.press.PressFinisher;
import duikai.press.PressTarget;
import duikai.unit.Size;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Draws and finishes the pages of an issue for the press, side by side.
 *
 * @param manuscript the pages are held against
 * @param inkLimit most ink in one place, in per cent
 * @param resolution of pictures, pixels per inch
 */
record PressRun(Issue manuscript, Drawing drawing, PressTarget target, int inkLimit, int resolution, Timings timings) {
    /** A page, what it reads, and what was reported on the way to it. */
    private record Made(Optional<PressPages.Page> page, List<PrintedCharacter> characters, Diagnostics found) {}

    /** All pages; empty where errors were reported. */
    Optional<PressPages> pages(MadeUp madeUp, Diagnostics diagnostics) {
        List<Made> made = madeUp.issue().pages().parallelStream()
                .map(page -> page(madeUp.issue(), page))
                .toList();
        made.forEach(page -> diagnostics.addAll(page.found().all()));
        if (made.stream().anyMatch(page -> page.page().isEmpty())) {
            return Optional.empty();
        }
        List<List<PrintedCharacter>> characters =
                made.stream().map(Made::characters).toList();
        timings.time("collate", () -> Collation.check(manuscript, madeUp, characters, diagnostics));
        return Optional.of(new PressPages(
                madeUp,
                target,
                made.stream().flatMap(page -> page.page().stream()).toList()));
    }

    private Made page(ComposedIssue issue, ComposedPage page) {
        Diagnostics found = new Diagnostics();
        boolean mono = target.isMono(page.number());
        ComposedIssue alone = issue.with(List.of(page));
        Optional<PressPages.Page> made = drawing.with(
                        pictures -> new PressArtwork(pictures, page, target.profile(), resolution, mono))
                .pdf(alone, found)
                .map(pdf -> timings.measure("finish", () -> PressFinisher.finish(pdf, alone, target)))
                .map(pdf -> new PressPages.Page(page, pdf));
        PreflightReport report = new PreflightReport(page, drawing.places(), found);
        Optional<Inspection> inspection =
                made.map(finished -> timings.measure("preflight", () -> inspect(finished, mono)));
        inspection.ifPresent(seen -> seen.findings().forEach(report::add));
        return new Made(
                made, inspection.map(seen -> seen.characters().getFirst()).orElse(List.of()), found);
    }

    private Inspection inspect(PressPages.Page finished, boolean mono) {
        Optional<Size> trim = Optional.of(finished.page().trim());
        try {
            return Preflight.inspect(
                    finished.pdf(),
                    new Demands(
                            Optional.of(target.standard()), trim, inkLimit, resolution, mono, codes(finished.page())));
        } catch (IOException e) {
            throw new IllegalStateException("a finished page cannot be read", e);
        }
    }

    private static List<Demands.Code> codes(ComposedPage page) {
        return page.blocks().stream()
                .flatMap(block -> block.items().stream())
                .filter(QrSymbol.class::isInstance)
                .map(QrSymbol.class::cast)
                .map(code -> new Demands.Code(
                        code.box(), code.content(), code.modules().size()))
                .toList();
    }
}
