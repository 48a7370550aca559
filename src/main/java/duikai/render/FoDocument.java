package duikai.render;

import duikai.font.FaceId;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/**
 * An FO document kept as the events that made it. Known about it before it is drawn: which characters each face has to
 * show, and the id of the box around each element. Made by {@link FoRecorder}; immutable.
 */
public final class FoDocument {
    /** One SAX event. */
    sealed interface Event {
        record Start(String uri, String name, String qualified, Attributes attributes) implements Event {}

        record Text(String characters) implements Event {}

        record End(String uri, String name, String qualified) implements Event {}
    }

    private final List<Event> events;
    private final NavigableMap<Integer, String> ids;
    private final SortedMap<FaceId, SortedMap<Integer, Integer>> uses;
    private final SortedSet<FaceId> named;
    private final SortedMap<Integer, InstreamArt> art;

    FoDocument(
            List<Event> events,
            NavigableMap<Integer, String> ids,
            SortedMap<FaceId, SortedMap<Integer, Integer>> uses,
            SortedSet<FaceId> named) {
        this.events = List.copyOf(events);
        this.ids = new TreeMap<>(ids);
        this.uses = Collections.unmodifiableSortedMap(uses);
        this.named = Collections.unmodifiableSortedSet(named);
        this.art = InstreamArt.in(this.events);
    }

    /** The vector art in the document itself. */
    Collection<InstreamArt> art() {
        return art.values();
    }

    /** For each face its code points and the event each is first used in. */
    SortedMap<FaceId, SortedMap<Integer, Integer>> uses() {
        return uses;
    }

    /** The faces that draw characters, in their order. */
    public SortedSet<FaceId> faces() {
        return new TreeSet<>(uses.keySet());
    }

    /** The faces named anywhere: the font of a block decides where its baseline lies, also when it draws nothing. */
    SortedSet<FaceId> named() {
        return named;
    }

    /** The code points a face has to show, and the two FOP looks up in any case: the blank and the hyphen. */
    BitSet characters(FaceId face) {
        BitSet characters = new BitSet();
        characters.set(' ');
        characters.set('-');
        uses.getOrDefault(face, Collections.emptySortedMap()).keySet().forEach(characters::set);
        return characters;
    }

    /** The id of the box an event belongs to: its own, else the next one before it. */
    Optional<String> idAt(int event) {
        return Optional.ofNullable(ids.floorEntry(event)).map(entry -> entry.getValue());
    }

    /**
     * Sends everything to a handler; the locator's line number is the number of the event. Ids are left out; a graphic stands
     * for each {@link InstreamArt}.
     */
    void drawTo(ContentHandler handler) throws SAXException {
        LocatorImpl locator = new LocatorImpl();
        locator.setSystemId("fo");
        locator.setColumnNumber(0);
        handler.setDocumentLocator(locator);
        handler.startDocument();
        for (int i = 0; i < events.size(); i++) {
            locator.setLineNumber(i);
            InstreamArt drawn = art.get(i);
            if (drawn != null && events.get(i) instanceof Event.Start object) {
                drawn.drawTo(handler, object, withoutId(object.uri(), object.attributes()));
                i = drawn.end();
            } else {
                send(events.get(i), handler, false);
            }
        }
        handler.endDocument();
    }

    /** Sends everything as it was recorded, ids included: for dumps. */
    public void sendTo(ContentHandler handler) throws SAXException {
        SortedMap<String, String> prefixes = prefixes();
        handler.startDocument();
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            handler.startPrefixMapping(prefix.getKey(), prefix.getValue());
        }
        for (Event event : events) {
            send(event, handler, true);
        }
        for (String prefix : prefixes.keySet()) {
            handler.endPrefixMapping(prefix);
        }
        handler.endDocument();
    }

    /** The prefixes names are written with: who writes the document as text has to say what they stand for. */
    private SortedMap<String, String> prefixes() {
        SortedMap<String, String> prefixes = new TreeMap<>();
        for (Event event : events) {
            if (event instanceof Event.Start start) {
                add(prefixes, start.qualified(), start.uri());
                for (int i = 0; i < start.attributes().getLength(); i++) {
                    add(
                            prefixes,
                            start.attributes().getQName(i),
                            start.attributes().getURI(i));
                }
            }
        }
        return prefixes;
    }

    private static void add(SortedMap<String, String> prefixes, String qualified, String uri) {
        int colon = qualified.indexOf(':');
        if (colon > 0 && !uri.isEmpty() && !qualified.startsWith("xml:")) {
            prefixes.putIfAbsent(qualified.substring(0, colon), uri);
        }
    }

    private static void send(Event event, ContentHandler handler, boolean withId) throws SAXException {
        switch (event) {
            case Event.Start start ->
                handler.startElement(
                        start.uri(),
                        start.name(),
                        start.qualified(),
                        withId ? start.attributes() : withoutId(start.uri(), start.attributes()));
            case Event.Text text ->
                handler.characters(
                        text.characters().toCharArray(), 0, text.characters().length());
            case Event.End end -> handler.endElement(end.uri(), end.name(), end.qualified());
        }
    }

    /** FOP demands ids that are unique in the whole document and keeps a table of them; ours serve messages only. */
    private static Attributes withoutId(String uri, Attributes attributes) {
        int id = attributes.getIndex("", FoRecorder.ID);
        if (id < 0 || !uri.equals(FoRecorder.FO)) {
            return attributes;
        }
        AttributesImpl rest = new AttributesImpl(attributes);
        rest.removeAttribute(id);
        return rest;
    }
}
