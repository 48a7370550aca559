package duikai.render;

import duikai.font.FaceId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Keeps FO as it is made, and sees which face each character will be drawn in: {@code font-family} and
 * {@code font-weight} are inherited as XSL-FO says, in embedded SVG as well.
 */
public final class FoRecorder extends DefaultHandler {
    static final String FO = "http://www.w3.org/1999/XSL/Format";
    static final String ID = "id";

    private static final FaceId NONE = new FaceId("", 400);

    private final List<FoDocument.Event> events = new ArrayList<>();
    private final NavigableMap<Integer, String> ids = new TreeMap<>();
    private final SortedMap<FaceId, SortedMap<Integer, Integer>> uses = new TreeMap<>();
    private final SortedSet<FaceId> named = new TreeSet<>();
    private final Deque<FaceId> faces = new ArrayDeque<>(List.of(NONE));
    private final StringBuilder text = new StringBuilder();

    /** What was recorded; to be asked when the document has ended. */
    public FoDocument document() {
        return new FoDocument(events, ids, uses, named);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        flush();
        String id = attributes.getValue("", ID);
        if (id != null) {
            ids.put(events.size(), id);
        }
        FaceId face = face(attributes);
        if (!face.equals(faces.getFirst())) {
            named.add(face);
        }
        faces.push(face);
        events.add(new FoDocument.Event.Start(uri, name, qualified, new AttributesImpl(attributes)));
        String character = attributes.getValue("", "character");
        if (character != null) {
            use(character);
        }
    }

    private FaceId face(Attributes attributes) {
        FaceId inherited = faces.getFirst();
        String family = attributes.getValue("", "font-family");
        String weight = attributes.getValue("", "font-weight");
        return family == null && weight == null
                ? inherited
                : new FaceId(
                        family == null ? inherited.family() : firstFamily(family),
                        weight == null ? inherited.weight() : weight(weight));
    }

    private static String firstFamily(String families) {
        int comma = families.indexOf(',');
        String first = comma < 0 ? families : families.substring(0, comma);
        return first.strip().replace("'", "").replace("\"", "");
    }

    private static int weight(String weight) {
        return switch (weight) {
            case "normal" -> 400;
            case "bold" -> 700;
            default -> Integer.parseInt(weight);
        };
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        flush();
        faces.pop();
        events.add(new FoDocument.Event.End(uri, name, qualified));
    }

    /** SAX may cut text anywhere, between the halves of a surrogate pair too. */
    private void flush() {
        if (!text.isEmpty()) {
            String whole = text.toString();
            text.setLength(0);
            use(whole);
            events.add(new FoDocument.Event.Text(whole));
        }
    }

    private void use(String characters) {
        SortedMap<Integer, Integer> used = uses.computeIfAbsent(faces.getFirst(), face -> new TreeMap<>());
        characters
                .codePoints()
                .filter(codePoint -> !Character.isISOControl(codePoint) && codePoint != ' ')
                .forEach(codePoint -> used.putIfAbsent(codePoint, events.size()));
    }
}
