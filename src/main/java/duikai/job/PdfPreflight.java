package duikai.job;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.preflight.Demands;
import duikai.preflight.Finding;
import duikai.preflight.Preflight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Preflight of a PDF from anywhere, such as an advertisement. */
public final class PdfPreflight {
    /** A page for the press has some megabytes. */
    private static final long MOST_BYTES = 256L << 20;

    private PdfPreflight() {}

    /**
     * Reports what a printing house would send the file back for.
     *
     * @param shown the file as people know it
     */
    public static void check(Path file, String shown, Demands demands, Diagnostics diagnostics) {
        SourceSpan span = SourceSpan.ofFile(shown);
        if (!Files.isRegularFile(file)) {
            diagnostics.report(JobProblem.PDF_NOT_FOUND, span);
            return;
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                diagnostics.report(JobProblem.PDF_UNREADABLE, span, "more than " + (MOST_BYTES >> 20) + " MB");
                return;
            }
            for (Finding finding : Preflight.check(Files.readAllBytes(file), demands)) {
                PreflightReport.tell(finding, finding.page(), span, diagnostics);
            }
        } catch (IOException | RuntimeException e) {
            // Readers of damaged files throw whatever they stumble over.
            diagnostics.report(JobProblem.PDF_UNREADABLE, span, String.valueOf(e.getMessage()));
        }
    }
}
