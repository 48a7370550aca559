package duikai.job;

import duikai.collation.Collation;
import duikai.delivery.Printing;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.house.RuleLevels;
import duikai.imposition.Insertions;
import duikai.issue.Issue;
import duikai.makeup.MadeUp;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.page.PlacedPicture;
import duikai.page.QrSymbol;
import duikai.preflight.Demands;
import duikai.preflight.Inspection;
import duikai.preflight.Preflight;
import duikai.preflight.PrintedCharacter;
import duikai.press.PressFinisher;
import duikai.press.PressTarget;
import duikai.render.FoDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws and finishes the pages of an issue for the press, side by side.
 *
 * @param manuscript the pages are held against
 * @param planned the first look at pages, before they are drawn
 * @param printing how they are printed
 * @param levels how bad the house takes what preflight finds
 */
record PressRun(
        Issue manuscript,
        Drawing drawing,
        PlannedPreflight planned,
        PressTarget target,
        Printing printing,
        RuleLevels levels,
        Timings timings) {
    /** A page, what is seen of it, and what was reported on the way to it. */
    private record Made(Optional<PressPages.Page> page, Optional<Inspection.Page> seen, Diagnostics found) {}

    /** All pages; empty where errors were reported. */
    Optional<PressPages> pages(MadeUp madeUp, Diagnostics diagnostics) {
        placed(madeUp.issue(), diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        List<Made> made = madeUp.issue().pages().parallelStream()
                .map(page -> page(madeUp.issue(), page))
                .toList();
        made.forEach(page -> diagnostics.addAll(page.found().all()));
        if (made.stream().anyMatch(page -> page.page().isEmpty())) {
            return Optional.empty();
        }
        List<List<PrintedCharacter>> characters = made.stream()
                .flatMap(page -> page.seen().stream())
                .map(Inspection.Page::characters)
                .toList();
        timings.time(Stage.COLLATE, () -> Collation.check(manuscript, madeUp, characters, diagnostics));
        return Optional.of(new PressPages(
                madeUp,
                target,
                printing,
                made.stream().flatMap(page -> page.page().stream()).toList()));
    }

    private Made page(ComposedIssue issue, ComposedPage page) {
        Diagnostics found = new Diagnostics();
        boolean mono = target.isMono(page.number());
        ComposedIssue alone = issue.alone(page);
        Optional<FoDocument> fo = drawing.fo(alone, found);
        List<PressFinding> expected =
                fo.map(document -> planned.findings(document, List.of(page))).orElse(List.of());
        Drawing separated = drawing.with(pictures ->
                PressArtwork.forPlates(pictures, page, target, printing.issue().resolution()));
        Optional<byte[]> pdf = fo.flatMap(document -> separated.pdf(document, found))
                .map(drawn -> inserted(drawn, page))
                .map(drawn -> timings.measure(Stage.FINISH, () -> PressFinisher.finish(drawn, alone, target)));
        if (pdf.isEmpty()) {
            return new Made(Optional.empty(), Optional.empty(), found);
        }
        Demands demands = new Demands(
                        Optional.of(target.standard()),
                        Optional.of(page.trim()),
                        printing.issue().inkLimit(),
                        printing.issue().resolution(),
                        mono)
                .titled(alone.title())
                .allowing(printing.spots())
                .with(codes(page));
        Inspection inspection = timings.measure(Stage.PREFLIGHT, () -> inspect(pdf.get(), demands));
        List<PressFinding> findings = PressFinding.together(
                new PreflightReport(page, drawing.places(), levels).of(inspection.findings()), expected);
        findings.forEach(finding -> found.add(finding.diagnostic()));
        Inspection.Page seen = inspection.pages().getFirst();
        PressPages.Page made =
                new PressPages.Page(page, numbers(page), alone.title(), mono, seen.plates(), findings, pdf.get());
        return new Made(Optional.of(made), Optional.of(seen), found);
    }

    private byte[] inserted(byte[] drawn, ComposedPage page) {
        try {
            return Insertions.into(drawn, PlacedPdf.insertions(page, manuscript));
        } catch (IOException e) {
            throw new UncheckedIOException("what was looked at can be read", e);
        }
    }

    /** What comes as a document of its own is looked at before it is placed: then it is known whose the mistakes are. */
    private void placed(ComposedIssue issue, Diagnostics diagnostics) {
        for (ComposedPage page : issue.pages()) {
            for (PlacedPicture picture : PlacedPdf.on(page)) {
                SourceSpan span = drawing.places().apply(Artwork.PICTURE + picture.resource());
                Demands demands = new Demands(
                        Optional.empty(),
                        Optional.empty(),
                        printing.issue().inkLimit(),
                        printing.issue().resolution(),
                        target.isMono(page.number()));
                manuscript
                        .file(picture.resource())
                        .ifPresent(file -> PdfPreflight.check(file, span, demands, levels, diagnostics));
            }
        }
    }

    private List<Integer> numbers(ComposedPage page) {
        return manuscript.pages().stream()
                .filter(asked -> asked.number() == page.number())
                .flatMap(asked ->
                        asked.spread() ? Stream.of(asked.number(), asked.number() + 1) : Stream.of(asked.number()))
                .toList();
    }

    private static Inspection inspect(byte[] pdf, Demands demands) {
        try {
            return Preflight.inspect(pdf, demands);
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
