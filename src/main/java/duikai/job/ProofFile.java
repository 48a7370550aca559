package duikai.job;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.diff.Version;
import duikai.page.ComposedIssue;
import duikai.page.PageXml;
import duikai.page.Placed;
import duikai.proofing.ProofFacts;
import duikai.proofing.ProofFactsJson;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.yaml.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a proof of a round back, wherever it comes from. */
public final class ProofFile {
    /** Page XML of a page has some hundred kilobytes. */
    private static final int MOST_BYTES = 64 << 20;

    private static final Length FAR = Length.mm(20_000);

    private final String shown;
    private final Diagnostics diagnostics;

    private ProofFile(String shown, Diagnostics diagnostics) {
        this.shown = shown;
        this.diagnostics = diagnostics;
    }

    /**
     * The version a proof shows.
     *
     * @param shown the file as people know it
     * @return empty, with the reason reported, where it is no proof of a round
     */
    public static Optional<ComparedIssue> read(Path file, String shown, Diagnostics diagnostics) {
        ProofFile proof = new ProofFile(shown, diagnostics);
        if (!Files.isRegularFile(file)) {
            diagnostics.report(JobProblem.VERSION_NOT_FOUND, SourceSpan.ofFile(shown));
            return Optional.empty();
        }
        return PdfPreflight.read(file, shown, diagnostics)
                .flatMap(pdf -> proof.version(pdf).map(version -> new ComparedIssue(shown, version, Optional.of(pdf))));
    }

    private Optional<Version> version(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Optional<byte[]> pages = attached(document, ProofSheets.PAGES);
            Optional<byte[]> facts = attached(document, ProofFactsJson.FILE);
            if (pages.isEmpty() || facts.isEmpty()) {
                diagnostics.report(JobProblem.NO_ROUND_PROOF, SourceSpan.ofFile(shown));
                return Optional.empty();
            }
            return version(pages.get(), facts.get(), document.getNumberOfPages());
        } catch (InvalidPasswordException e) {
            diagnostics.report(JobProblem.PDF_ENCRYPTED, SourceSpan.ofFile(shown));
        } catch (IOException | RuntimeException e) {
            // Readers of damaged files throw whatever they stumble over.
            diagnostics.report(JobProblem.PDF_UNREADABLE, SourceSpan.ofFile(shown), String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private Optional<Version> version(byte[] pages, byte[] facts, int sheets) {
        String xml = new String(pages, StandardCharsets.UTF_8);
        Optional<ComposedIssue> issue = PageXml.read(xml, within(ProofSheets.PAGES), diagnostics);
        String file = within(ProofFactsJson.FILE);
        Optional<ProofFacts> about = SourceText.decode(file, facts, diagnostics)
                .flatMap(source -> ProofFactsJson.read(file, source.text(), diagnostics));
        if (issue.isEmpty() || about.isEmpty()) {
            return Optional.empty();
        }
        if (!isOnPaper(issue.get())) {
            diagnostics.report(
                    JobProblem.PDF_UNREADABLE,
                    SourceSpan.ofFile(within(ProofSheets.PAGES)),
                    "boxes larger than any sheet of paper");
            return Optional.empty();
        }
        if (issue.get().pages().size() != sheets) {
            diagnostics.report(JobProblem.NO_ROUND_PROOF, SourceSpan.ofFile(shown));
            return Optional.empty();
        }
        return Optional.of(
                new Version(issue.get(), about.get().hashes(), about.get().places()));
    }

    /** Whether everything lies where lengths can be reckoned with. */
    private static boolean isOnPaper(ComposedIssue issue) {
        return issue.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .allMatch(block -> isNear(block.box())
                        && block.items().stream().map(Placed::box).allMatch(ProofFile::isNear));
    }

    private static boolean isNear(Rect box) {
        return Stream.of(box.x(), box.y(), box.width(), box.height())
                .allMatch(length -> length.compareTo(FAR) < 0 && length.compareTo(FAR.negated()) > 0);
    }

    private String within(String name) {
        return shown + "/" + name;
    }

    private Optional<byte[]> attached(PDDocument document, String name) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
        Map<String, PDComplexFileSpecification> all = files == null ? null : files.getNames();
        PDComplexFileSpecification found = all == null ? null : all.get(name);
        PDEmbeddedFile content = found == null ? null : found.getEmbeddedFile();
        if (content == null) {
            return Optional.empty();
        }
        try (InputStream in = content.createInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException(name + ": more than " + (MOST_BYTES >> 20) + " MB");
            }
            return Optional.of(bytes);
        }
    }
}
