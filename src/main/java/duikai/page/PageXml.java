package duikai.page;

import duikai.diag.Diagnostics;
import java.util.Optional;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The composed issue as XML, the public form of a page: dumped, compared, archived, drawn. Its schema is
 * docs/schema/page.xsd; lengths are points with up to three decimals, which is exact to the millipoint. What was written
 * reads back as an equal value.
 */
public final class PageXml {
    public static final String NAMESPACE = "urn:duikai:page";

    /** Of the format; a reader refuses any other. */
    public static final String VERSION = "1";

    private PageXml() {}

    /**
     * Writes a whole document, one line of XML for each placed thing or run.
     *
     * @throws SAXException whatever the handler throws
     * @throws IllegalArgumentException when a text holds a character that XML cannot (a control character, half of a
     *     surrogate pair); manuscripts are cleaned long before
     */
    public static void write(ComposedIssue issue, ContentHandler handler) throws SAXException {
        new PageXmlWriter(handler).issue(issue);
    }

    /** The XML as text. */
    public static String toText(ComposedIssue issue) {
        XmlText text = new XmlText();
        try {
            write(issue, text);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /**
     * Reads a document. No document type, no entity and nothing outside the text itself is ever read.
     *
     * @param file name of the document in messages
     * @return empty when something is wrong, and then a diagnostic with line and column was reported
     */
    public static Optional<ComposedIssue> read(String xml, String file, Diagnostics diagnostics) {
        return new PageXmlReader(xml, file, diagnostics).read();
    }
}
