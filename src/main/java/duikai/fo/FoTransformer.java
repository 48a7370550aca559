package duikai.fo;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.page.ComposedIssue;
import duikai.page.PageXml;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.transform.Source;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A house's templates, compiled: turns composed issues into XSL-FO. Immutable and safe across threads; compile once and
 * use for every issue of the house.
 */
public final class FoTransformer {
    /** The house whose templates serve every house that has none. */
    public static final String BASE = "base";

    private static final String ENTRY = "/page.xsl";
    private static final QName OVERLAY = new QName("overlay");

    private final XsltExecutable executable;
    private final TemplateSources sources;

    private FoTransformer(XsltExecutable executable, TemplateSources sources) {
        this.executable = executable;
        this.sources = sources;
    }

    /** The same for a house that extends none. */
    public static Optional<FoTransformer> compile(Templates templates, String house, Diagnostics diagnostics) {
        return compile(templates, List.of(house), diagnostics);
    }

    /**
     * Compiles the {@code page.xsl} of a house and all it imports; where the house has none, that of the nearest one it extends.
     *
     * @param lineage the house and those it extends, nearest first
     * @return empty when the templates are broken or missing; every problem found was reported
     */
    public static Optional<FoTransformer> compile(Templates templates, List<String> lineage, Diagnostics diagnostics) {
        TemplateSources sources = new TemplateSources(templates);
        TemplateComplaints complaints = new TemplateComplaints(sources, diagnostics, FoProblem.TEMPLATE_BROKEN);
        try {
            Optional<Source> entry = entry(sources, lineage);
            if (entry.isEmpty()) {
                String house = lineage.getFirst();
                diagnostics.report(FoProblem.TEMPLATE_MISSING, SourceSpan.ofFile(house + ENTRY), house + ENTRY);
                return Optional.empty();
            }
            XsltCompiler compiler = LockedSaxon.processor().newXsltCompiler();
            compiler.setResourceResolver(sources);
            compiler.setErrorReporter(complaints);
            return Optional.of(new FoTransformer(compiler.compile(entry.get()), sources));
        } catch (SaxonApiException e) {
            complaints.reportUnlessKnown(e);
            return Optional.empty();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Source> entry(TemplateSources sources, List<String> lineage) throws SAXException {
        for (String house : lineage) {
            Optional<Source> own = sources.source(house + ENTRY);
            if (own.isPresent()) {
                return own;
            }
        }
        return sources.source(BASE + ENTRY);
    }

    /**
     * Draws an issue as one FO document.
     *
     * @param overlays what a proof shows besides the pages
     * @param fo gets the document; what it got is useless when the answer is false
     * @return whether the templates ran to their end; otherwise what is wrong was reported
     * @throws SAXException only what {@code fo} itself throws
     */
    public boolean transform(
            ComposedIssue issue, Collection<Overlay> overlays, ContentHandler fo, Diagnostics diagnostics)
            throws SAXException {
        TemplateComplaints complaints = new TemplateComplaints(sources, diagnostics, FoProblem.TEMPLATE_FAILED);
        try {
            List<String> words = overlays.stream().map(Overlay::word).distinct().toList();
            Xslt30Transformer transformer = executable.load30();
            LockedSaxon.lock(transformer, issue.date());
            transformer.setErrorReporter(complaints);
            transformer.setMessageHandler(complaints);
            transformer.setStylesheetParameters(Map.of(OVERLAY, XdmValue.makeSequence(words)));
            XdmNode document = document(issue);
            transformer.setGlobalContextItem(document);
            transformer.applyTemplates(document, new SAXDestination(fo));
            return true;
        } catch (SaxonApiException e) {
            Optional<SAXException> receivers = TemplateComplaints.receivers(e);
            if (receivers.isPresent()) {
                throw receivers.get();
            }
            complaints.reportUnlessKnown(e);
            return false;
        }
    }

    private XdmNode document(ComposedIssue issue) throws SaxonApiException, SAXException {
        BuildingContentHandler document =
                executable.getProcessor().newDocumentBuilder().newBuildingContentHandler();
        PageXml.write(issue, document);
        return document.getDocumentNode();
    }
}
