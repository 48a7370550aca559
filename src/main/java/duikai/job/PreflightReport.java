package duikai.job;

import duikai.diag.Diagnostic;
import duikai.diag.SourceSpan;
import duikai.house.RuleLevels;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Panel;
import duikai.page.Placed;
import duikai.page.PlacedArtwork;
import duikai.page.PlacedPicture;
import duikai.page.QrSymbol;
import duikai.page.Rule;
import duikai.preflight.Finding;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts what preflight found on a page at the place in the manuscript where it comes from, as bad as the house takes it. */
record PreflightReport(ComposedPage page, Places places, RuleLevels levels) {
    List<PressFinding> of(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> {
                    SourceSpan span = finding.place().map(this::source).orElseGet(() -> places.apply(""));
                    int number = finding.page() == 0 ? 0 : page.number();
                    return told(finding, number, span, levels).stream();
                })
                .toList();
    }

    /**
     * A finding in words.
     *
     * @param page its number as people know it; 0 for the document
     * @return empty where the rule is off
     */
    static Optional<PressFinding> told(Finding finding, int page, SourceSpan span, RuleLevels levels) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(page);
        arguments.add(finding.place().map(PreflightReport::shown).orElse(""));
        arguments.addAll(finding.facts());
        return levels.of(finding.rule())
                .map(severity -> new PressFinding(
                        finding.page(), finding.place(), new Diagnostic(finding.rule(), severity, span, arguments)));
    }

    /** Of what stands there; else of its block, else of the issue. */
    private SourceSpan source(Rect place) {
        return page.blocks().stream()
                .flatMap(block -> block.items().stream())
                .filter(item -> item.box().overlaps(place))
                .flatMap(item -> id(item).stream())
                .findFirst()
                .or(() -> page.blocks().stream()
                        .filter(block -> block.box().overlaps(place))
                        .map(PageBlock::id)
                        .findFirst())
                .map(places)
                .orElseGet(() -> places.apply(""));
    }

    private static Optional<String> id(Placed item) {
        return switch (item) {
            case Line line -> Optional.of(line.id());
            case PlacedPicture picture -> Optional.of(Artwork.PICTURE + picture.resource());
            case Rule rule -> Optional.empty();
            case Panel panel -> Optional.empty();
            case PlacedArtwork artwork -> Optional.empty();
            case QrSymbol symbol -> Optional.empty();
        };
    }

    /** From the page's top left corner. */
    private static String shown(Rect place) {
        return String.format(
                Locale.ROOT,
                "%.0f, %.0f mm",
                place.x().toMillimetres(),
                place.y().toMillimetres());
    }
}
