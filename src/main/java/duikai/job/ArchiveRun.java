package duikai.job;

import duikai.diag.Diagnostics;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.page.PageXml;
import duikai.press.ArchiveTarget;
import duikai.press.Finisher;
import duikai.press.PressTarget;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Draws and finishes the pages of an issue to be kept.
 *
 * @param resolution of pictures, pixels per inch
 */
record ArchiveRun(Drawing drawing, PressTarget target, int resolution, Timings timings) {
    /** Page XML of all pages, as it is attached and kept. */
    static final String PAGES = "pages.xml";

    private static final String PLAIN = "application/octet-stream";
    private static final Map<String, String> KINDS = Map.of(
            "yaml", "application/yaml",
            "json", "application/json",
            "md", "text/markdown",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "svg", "image/svg+xml",
            "pdf", "application/pdf",
            "xml", "application/xml",
            "lock", "application/yaml");

    /** All pages in one, with files attached; empty where errors were reported. */
    Optional<byte[]> whole(ComposedIssue issue, SortedMap<String, byte[]> files, Diagnostics diagnostics) {
        return document(issue, attachments(issue, files), diagnostics);
    }

    /** A document for each page; fewer where errors were reported. */
    List<byte[]> pages(ComposedIssue issue, Diagnostics diagnostics) {
        List<byte[]> pages = new ArrayList<>();
        for (ComposedPage page : issue.pages()) {
            document(issue.alone(page), List.of(), diagnostics).ifPresent(pages::add);
        }
        return pages;
    }

    private Optional<byte[]> document(
            ComposedIssue issue, List<ArchiveTarget.Attachment> attachments, Diagnostics diagnostics) {
        return drawing.with(pictures -> PressArtwork.forArchive(pictures, issue.pages(), target, resolution))
                .pdf(issue, diagnostics)
                .map(pdf -> timings.measure(
                        Stage.FINISH,
                        () -> new Finisher(diagnostics).archive(pdf, issue, new ArchiveTarget(target, attachments))));
    }

    private List<ArchiveTarget.Attachment> attachments(ComposedIssue issue, SortedMap<String, byte[]> files) {
        List<ArchiveTarget.Attachment> attachments = new ArrayList<>();
        files.forEach((name, content) ->
                attachments.add(new ArchiveTarget.Attachment("manuscript/" + name, kind(name), "Source", content)));
        byte[] pages = PageXml.toText(issue).getBytes(StandardCharsets.UTF_8);
        attachments.add(new ArchiveTarget.Attachment(PAGES, kind(PAGES), "Data", pages));
        return attachments;
    }

    private static String kind(String name) {
        return KINDS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), PLAIN);
    }
}
