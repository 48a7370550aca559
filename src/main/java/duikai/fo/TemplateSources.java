package duikai.fo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.trans.XPathException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The scheme {@code template:}; what is imported under any other address does not exist. */
final class TemplateSources implements ResourceResolver {
    static final String SCHEME = "template:";

    private static final Pattern NAME =
            Pattern.compile("[\\w-][\\w.-]*(/[\\w-][\\w.-]*)+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Templates templates;
    private final SAXParserFactory parsers;

    TemplateSources(Templates templates) {
        this.templates = templates;
        parsers = SAXParserFactory.newDefaultNSInstance();
        try {
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A template as Saxon reads it; empty where there is none of that name. */
    Optional<Source> source(String name) throws SAXException {
        Optional<byte[]> bytes = bytes(name);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        InputSource input = new InputSource(new ByteArrayInputStream(bytes.get()));
        input.setSystemId(SCHEME + name);
        try {
            return Optional.of(new SAXSource(parsers.newSAXParser().getXMLReader(), input));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Source resolve(ResourceRequest request) throws XPathException {
        String name = name(request);
        try {
            return source(name).orElseThrow(() -> new XPathException("there is no template " + name));
        } catch (SAXException e) {
            throw new XPathException(e);
        }
    }

    /** A plain name means a file beside the template that asks. */
    private static String name(ResourceRequest request) {
        String asked = request.relativeUri != null ? request.relativeUri : request.uri;
        if (asked.startsWith(SCHEME)) {
            return asked.substring(SCHEME.length());
        }
        String from = request.baseUri == null ? "" : request.baseUri;
        return from.startsWith(SCHEME) ? from.substring(SCHEME.length(), from.lastIndexOf('/') + 1) + asked : asked;
    }

    /** A line of a template, for messages; empty when unknown. */
    String line(String name, int number) {
        return bytes(name)
                .flatMap(bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .skip(Math.max(0, number - 1))
                        .findFirst())
                .orElse("");
    }

    private Optional<byte[]> bytes(String name) {
        return NAME.matcher(name).matches() ? templates.read(name) : Optional.empty();
    }
}
