package duikai.page;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML as text, from SAX events: the same events give the same characters on every JDK, which the JDK's own serialisers do
 * not promise. Nothing is indented, no blank is added or lost; a namespace is declared where its prefix mapping begins.
 */
public final class XmlText extends DefaultHandler {
    private final StringBuilder text = new StringBuilder();
    private final List<String> mappings = new ArrayList<>();
    private boolean open;

    @Override
    public void startDocument() {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    @Override
    public void endDocument() {
        text.append('\n');
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        mappings.add(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix);
        mappings.add(uri);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        closeTag();
        text.append('<').append(name);
        for (int i = 0; i < mappings.size(); i += 2) {
            attribute(mappings.get(i), mappings.get(i + 1));
        }
        mappings.clear();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.getQName(i), attributes.getValue(i));
        }
        open = true;
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value, true);
        text.append('"');
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (open) {
            text.append("/>");
            open = false;
        } else {
            text.append("</").append(name).append('>');
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (length > 0) {
            closeTag();
            escape(new String(characters, start, length), false);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }

    private void closeTag() {
        if (open) {
            text.append('>');
            open = false;
        }
    }

    /** Line ends and tabs are written as references where a parser would otherwise change them. */
    private void escape(String value, boolean inAttribute) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '\r' -> text.append("&#13;");
                case '"' -> text.append(inAttribute ? "&quot;" : "\"");
                case '\n' -> text.append(inAttribute ? "&#10;" : "\n");
                case '\t' -> text.append(inAttribute ? "&#9;" : "\t");
                default -> text.append(c);
            }
        }
    }

    /** What was written so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
