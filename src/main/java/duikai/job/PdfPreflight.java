package duikai.job;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.house.RuleLevels;
import duikai.preflight.Demands;
import duikai.preflight.Preflight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Preflight of a PDF from anywhere, such as an advertisement. */
public final class PdfPreflight {
    /** A page for the press has some megabytes. */
    private static final long MOST_BYTES = 256L << 20;

    private PdfPreflight() {}

    /**
     * Reports what a printing house would send the file back for.
     *
     * @param shown the file as people know it
     * @return empty where it cannot be read
     */
    public static Optional<PressReport.Sheet> check(Path file, String shown, Demands demands, Diagnostics diagnostics) {
        return read(file, shown, diagnostics).flatMap(pdf -> check(pdf, shown, demands, diagnostics));
    }

    /** A file that may be a PDF; empty, with the reason reported, where it is not there, too large or cannot be read. */
    static Optional<byte[]> read(Path file, String shown, Diagnostics diagnostics) {
        SourceSpan span = SourceSpan.ofFile(shown);
        if (!Files.isRegularFile(file)) {
            diagnostics.report(JobProblem.PDF_NOT_FOUND, span);
            return Optional.empty();
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                diagnostics.report(JobProblem.PDF_UNREADABLE, span, "more than " + (MOST_BYTES >> 20) + " MB");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            diagnostics.report(JobProblem.PDF_UNREADABLE, span, IoWords.bare(e));
            return Optional.empty();
        }
    }

    static Optional<PressReport.Sheet> check(byte[] pdf, String shown, Demands demands, Diagnostics diagnostics) {
        return check(pdf, SourceSpan.ofFile(shown), demands, RuleLevels.USUAL, diagnostics);
    }

    /** @param span where a document comes from that is not a file by itself */
    static Optional<PressReport.Sheet> check(
            byte[] pdf, SourceSpan span, Demands demands, RuleLevels levels, Diagnostics diagnostics) {
        try {
            List<PressFinding> findings = Preflight.check(pdf, demands).stream()
                    .flatMap(finding -> PreflightReport.told(finding, finding.page(), span, levels).stream())
                    .toList();
            findings.forEach(finding -> diagnostics.add(finding.diagnostic()));
            return Optional.of(new PressReport.Sheet(span.file(), pdf, findings));
        } catch (IOException | RuntimeException e) {
            // Readers of damaged files throw whatever they stumble over.
            diagnostics.report(JobProblem.PDF_UNREADABLE, span, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
