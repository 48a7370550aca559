package duikai.fo;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import java.util.Optional;
import java.util.function.Consumer;
import net.sf.saxon.lib.ErrorReporter;
import net.sf.saxon.s9api.Location;
import net.sf.saxon.s9api.Message;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XmlProcessingError;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Saxon's errors, warnings and messages as diagnostics, with the template's file and line. */
final class TemplateComplaints implements ErrorReporter, Consumer<Message> {
    private final TemplateSources sources;
    private final Diagnostics diagnostics;
    private final FoProblem problem;
    private boolean reported;

    TemplateComplaints(TemplateSources sources, Diagnostics diagnostics, FoProblem problem) {
        this.sources = sources;
        this.diagnostics = diagnostics;
        this.problem = problem;
    }

    @Override
    public void report(XmlProcessingError error) {
        if (problem == FoProblem.TEMPLATE_FAILED && receivers(error.getCause()).isPresent()) {
            return;
        }
        reported |= !error.isWarning();
        Location at = error.getLocation();
        diagnostics.report(
                error.isWarning() ? FoProblem.TEMPLATE_DOUBTFUL : problem,
                span(at == null ? error.getModuleUri() : at.getSystemId(), at == null ? 0 : at.getLineNumber()),
                String.valueOf(error.getMessage()));
    }

    @Override
    public void accept(Message message) {
        Location at = message.getLocation();
        diagnostics.report(
                FoProblem.TEMPLATE_MESSAGE, span(at.getSystemId(), at.getLineNumber()), message.getStringValue());
    }

    /** For failures that never came to {@link #report}. */
    void reportUnlessKnown(SaxonApiException e) {
        if (!reported) {
            diagnostics.report(problem, span(e.getSystemId(), e.getLineNumber()), String.valueOf(e.getMessage()));
        }
    }

    /** The exception of whoever receives the FO, where that is what stopped the templates. */
    static Optional<SAXException> receivers(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SAXException)) {
            cause = cause.getCause();
        }
        return Optional.ofNullable((SAXException) cause);
    }

    /** Saxon's columns are not those people count, so only the line is named. */
    private SourceSpan span(@Nullable String systemId, int line) {
        if (systemId == null || !systemId.startsWith(TemplateSources.SCHEME)) {
            return SourceSpan.ofFile("page.xsl");
        }
        String file = systemId.substring(TemplateSources.SCHEME.length());
        return line < 1 ? SourceSpan.ofFile(file) : new SourceSpan(file, line, 0, 0, sources.line(file, line));
    }
}
