package duikai.job;

import duikai.diag.Diagnostics;
import duikai.font.CompiledFonts;
import duikai.issue.Issue;
import duikai.issue.Manuscript;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.page.PlacedPicture;
import duikai.proofing.PageFingerprint;
import duikai.proofing.PageHash;
import duikai.proofing.SignOffCheck;
import duikai.proofing.SignOffReader;
import duikai.proofing.SignOffs;
import duikai.render.FoDocument;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xml.sax.SAXException;

/** Takes the hashes of composed pages as they are drawn, and holds them against the record of sign-offs. */
record PageHasher(Issue manuscript, Drawing drawing, CompiledFonts fonts, Timings timings) {
    /** Those of all pages whose templates do not fail. */
    List<HashedPage> all(ComposedIssue issue, Diagnostics diagnostics) {
        return issue.pages().stream()
                .flatMap(page -> hash(issue, page, diagnostics).stream().map(hash -> new HashedPage(page, hash)))
                .toList();
    }

    static SortedMap<Integer, PageHash> byNumber(List<HashedPage> pages) {
        SortedMap<Integer, PageHash> hashes = new TreeMap<>();
        pages.forEach(page -> hashes.put(page.page().number(), page.hash()));
        return hashes;
    }

    /**
     * Whether the pages may be printed by what the record of sign-offs says; why not was reported.
     *
     * @param required whether pages nobody signed may not
     */
    boolean released(ComposedIssue issue, Manuscript copy, boolean required, Diagnostics diagnostics) {
        Optional<SignOffs> record = SignOffReader.read(copy, diagnostics).map(SignOffReader.Found::record);
        if (record.isPresent() && (required || !record.get().entries().isEmpty())) {
            for (HashedPage page : all(issue, diagnostics)) {
                int number = page.page().number();
                SignOffCheck.check(record.get(), number, page.hash(), required, manuscript.span(), diagnostics);
            }
        }
        return !diagnostics.hasErrors();
    }

    /** The hash of a page of the issue; empty where its templates fail, which was reported. */
    private Optional<PageHash> hash(ComposedIssue issue, ComposedPage page, Diagnostics diagnostics) {
        boolean mono = manuscript.pages().stream().anyMatch(of -> of.number() == page.number() && of.mono());
        return drawing.fo(issue.with(List.of(page)), diagnostics)
                .map(fo -> timings.measure(Stage.HASH, () -> hash(fo, mono)));
    }

    /** Of a placed document the file itself: a picture of it is drawn differently by other runtimes. */
    private Optional<byte[]> picture(String uri) {
        return uri.startsWith(Artwork.PICTURE) && PlacedPicture.isDocument(uri)
                ? manuscript.file(uri.substring(Artwork.PICTURE.length()))
                : drawing.resources().bytes(uri);
    }

    private PageHash hash(FoDocument fo, boolean mono) {
        List<String> faces =
                fo.faces().stream().map(face -> fonts.file(face).sha256()).toList();
        PageFingerprint fingerprint = new PageFingerprint(mono, faces, this::picture);
        try {
            fo.sendTo(fingerprint);
        } catch (SAXException e) {
            throw new IllegalStateException("the fingerprint throws none", e);
        }
        return fingerprint.hash();
    }
}
