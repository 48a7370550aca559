package duikai.render;

import duikai.page.XmlText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Vector art that stands in the FO itself. It is drawn as a picture of its own, so that it goes the same way as art from
 * files.
 *
 * @param start the event that opens its {@code fo:instream-foreign-object}
 * @param end the event that closes it
 */
record InstreamArt(int start, int end, String svg) {
    private static final String OBJECT = "instream-foreign-object";
    private static final String GRAPHIC = "external-graphic";

    /** All there is of it in a document, by the first event. */
    static SortedMap<Integer, InstreamArt> in(List<FoDocument.Event> events) {
        SortedMap<Integer, InstreamArt> found = new TreeMap<>();
        int start = 0;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof FoDocument.Event.Start object && isObject(object.uri(), object.name())) {
                start = i;
            } else if (events.get(i) instanceof FoDocument.Event.End object && isObject(object.uri(), object.name())) {
                found.put(start, new InstreamArt(start, i, xml(events.subList(start + 1, i))));
            }
        }
        return found;
    }

    private static boolean isObject(String uri, String name) {
        return name.equals(OBJECT) && uri.equals(FoRecorder.FO);
    }

    private static String xml(List<FoDocument.Event> events) {
        XmlText text = new XmlText();
        for (FoDocument.Event event : events) {
            switch (event) {
                case FoDocument.Event.Start start -> {
                    declare(start.uri(), start.qualified(), text);
                    for (int i = 0; i < start.attributes().getLength(); i++) {
                        String uri = start.attributes().getURI(i);
                        if (!uri.isEmpty()) {
                            declare(uri, start.attributes().getQName(i), text);
                        }
                    }
                    text.startElement(start.uri(), start.name(), start.qualified(), start.attributes());
                }
                case FoDocument.Event.Text words ->
                    text.characters(
                            words.characters().toCharArray(),
                            0,
                            words.characters().length());
                case FoDocument.Event.End end -> text.endElement(end.uri(), end.name(), end.qualified());
            }
        }
        return text.toString();
    }

    private static void declare(String uri, String qualified, XmlText text) {
        text.startPrefixMapping(qualified.substring(0, Math.max(0, qualified.indexOf(':'))), uri);
    }

    /** What FOP asks for it by. */
    URI uri() {
        return URI.create("instream:" + start);
    }

    byte[] bytes() {
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    /** Sends the graphic that stands for the object: the same properties, and the art as its source. */
    void drawTo(ContentHandler handler, FoDocument.Event.Start object, Attributes attributes) throws SAXException {
        AttributesImpl all = new AttributesImpl(attributes);
        all.addAttribute("", "src", "src", "CDATA", uri().toString());
        String qualified = object.qualified().replace(OBJECT, GRAPHIC);
        handler.startElement(object.uri(), GRAPHIC, qualified, all);
        handler.endElement(object.uri(), GRAPHIC, qualified);
    }
}
