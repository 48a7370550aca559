package duikai.fo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.value.DateTimeValue;

/**
 * Saxon with every door shut: templates come from strangers too. No file, no address, no Java, no environment, no second
 * result; the clock stands at the date, so that the same issue always gives the same page.
 */
final class LockedSaxon {
    private static final ResourceResolver NOTHING = request -> {
        throw new XPathException("templates cannot read " + request.uri);
    };

    private LockedSaxon() {}

    static Processor processor() {
        Processor processor = new Processor(false);
        processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
        // Rewriting expressions takes a fifth of a cold start and saves nothing on templates like these.
        processor.setConfigurationProperty(Feature.OPTIMIZATION_LEVEL, "0");
        processor.setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
        processor.setConfigurationProperty(Feature.RESOURCE_RESOLVER, NOTHING);
        processor.setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER, new NoVariables());
        processor.setConfigurationProperty(Feature.COLLECTION_FINDER, (context, uri) -> {
            throw new XPathException("templates cannot read the collection " + uri);
        });
        processor.setConfigurationProperty(
                Feature.UNPARSED_TEXT_URI_RESOLVER, (uri, encoding, configuration, streamed) -> {
                    throw new XPathException("templates cannot read " + uri);
                });
        return processor;
    }

    static void lock(Xslt30Transformer transformer, LocalDate date) throws SaxonApiException {
        transformer.setResourceResolver(NOTHING);
        transformer.setResultDocumentHandler(uri -> {
            throw new IllegalArgumentException("templates cannot write " + uri);
        });
        try {
            transformer
                    .getUnderlyingController()
                    .setCurrentDateTime(DateTimeValue.fromZonedDateTime(date.atStartOfDay(ZoneOffset.UTC)));
        } catch (XPathException e) {
            throw new SaxonApiException(e);
        }
    }
}
