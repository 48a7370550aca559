package duikai.job;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.page.ComposedIssue;
import duikai.page.Line;
import duikai.page.PageXml;
import duikai.page.Placed;
import duikai.press.ProofSheet;
import duikai.proofing.PageHash;
import duikai.proofing.ProofFacts;
import duikai.proofing.ProofFactsJson;
import duikai.proofing.ProofSlip;
import duikai.proofing.Pull;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sheets around the pages of a proof of a round, and the files in it that a later round is compared by.
 *
 * @param drawing of the pages, without overlays
 */
record ProofSheets(Drawing drawing, PageHasher hasher) {
    /** Page XML of all pages. */
    static final String PAGES = "duikai-pages.xml";

    /** Empty where errors were reported. */
    Optional<ProofSheet> around(ComposedIssue issue, Pull pull, Diagnostics diagnostics) {
        List<HashedPage> pages = hasher.all(issue, diagnostics);
        if (pages.size() < issue.pages().size()) {
            return Optional.empty();
        }
        List<PageHash> hashes = pages.stream().map(HashedPage::hash).toList();
        ComposedIssue slips = new ProofSlip(hasher.fonts(), pull).around(issue, hashes);
        SortedMap<String, byte[]> attachments = new TreeMap<>();
        attachments.put(PAGES, PageXml.toText(issue).getBytes(StandardCharsets.UTF_8));
        attachments.put(
                ProofFactsJson.FILE,
                ProofFactsJson.of(facts(issue, pull, pages)).getBytes(StandardCharsets.UTF_8));
        return drawing.pdf(slips, diagnostics).map(pdf -> new ProofSheet(pdf, ProofSlip.MARGIN, attachments));
    }

    private ProofFacts facts(ComposedIssue issue, Pull pull, List<HashedPage> pages) {
        SortedMap<String, SourceSpan> places = new TreeMap<>();
        String first = hasher.manuscript().span().file();
        String folder = first.substring(0, first.lastIndexOf('/') + 1);
        places(issue, drawing.places()).forEach((id, place) -> places.put(id, inside(folder, place)));
        return new ProofFacts(pull, PageHasher.byNumber(pages), places);
    }

    /** A place as it is known in the issue's own folder: where people work makes no other proof. */
    private static SourceSpan inside(String folder, SourceSpan place) {
        String file = place.file().startsWith(folder) ? place.file().substring(folder.length()) : place.file();
        return new SourceSpan(file, place.line(), place.column(), place.length(), place.text());
    }

    /** Of every passage on the pages. */
    static SortedMap<String, SourceSpan> places(ComposedIssue issue, Places places) {
        SortedMap<String, SourceSpan> found = new TreeMap<>();
        issue.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .flatMap(block -> block.items().stream())
                .forEach(item -> passage(item).ifPresent(id -> found.computeIfAbsent(id, places)));
        return found;
    }

    private static Optional<String> passage(Placed item) {
        return item instanceof Line line ? Optional.of(line.passage()) : Optional.empty();
    }
}
