package duikai.page;

import duikai.unit.Length;
import duikai.unit.Rect;
import java.math.BigDecimal;
import java.util.Locale;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Sends a composed issue to a SAX handler; see {@link PageXml}. */
final class PageXmlWriter {
    private static final char[] LINE_END = {'\n'};

    private final ContentHandler handler;
    private final AttributesImpl attributes = new AttributesImpl();

    PageXmlWriter(ContentHandler handler) {
        this.handler = handler;
    }

    void issue(ComposedIssue issue) throws SAXException {
        handler.startDocument();
        handler.startPrefixMapping("", PageXml.NAMESPACE);
        set("version", PageXml.VERSION);
        set("house", issue.house());
        set("paper", issue.paper());
        set("title", issue.title());
        set("date", issue.date().toString());
        start("issue");
        for (ComposedPage page : issue.pages()) {
            page(page);
        }
        end("issue");
        handler.endPrefixMapping("");
        handler.endDocument();
    }

    private void page(ComposedPage page) throws SAXException {
        set("number", Integer.toString(page.number()));
        set("name", page.name());
        set("width", page.trim().width());
        set("height", page.trim().height());
        if (page.writing() == Line.Writing.VERTICAL) {
            set("writing", "vertical");
        }
        set("first-baseline", page.firstBaseline());
        set("pitch", page.pitch());
        start("page");
        box("", page.typeArea());
        empty("type-area");
        for (Rect column : page.columns()) {
            box("", column);
            empty("column");
        }
        for (PageBlock block : page.blocks()) {
            block(block);
        }
        end("page");
    }

    private void block(PageBlock block) throws SAXException {
        set("id", block.id());
        set("role", block.role().name().toLowerCase(Locale.ROOT));
        set("title", block.title());
        box("", block.box());
        start("block");
        for (Placed item : block.items()) {
            placed(item);
        }
        end("block");
    }

    private void placed(Placed item) throws SAXException {
        if (item instanceof Line line) {
            set("id", line.id());
        }
        set("style", item.style());
        box("", item.box());
        switch (item) {
            case Line line -> line(line);
            case Rule rule -> empty("rule");
            case Panel panel -> empty("panel");
            case PlacedPicture picture -> {
                box("whole-", picture.whole());
                set("resource", picture.resource());
                set("description", picture.description());
                empty("picture");
            }
            case PlacedArtwork artwork -> {
                set("name", artwork.name());
                set("description", artwork.description());
                empty("artwork");
            }
            case QrSymbol qr -> qr(qr);
        }
    }

    private void line(Line line) throws SAXException {
        set("pen", line.pen());
        set("baseline", line.baseline());
        set("join", line.join().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (line.writing() == Line.Writing.VERTICAL) {
            set("writing", "vertical");
        }
        start("line");
        for (Run run : line.runs()) {
            set("family", run.face().family());
            set("weight", Integer.toString(run.face().weight()));
            set("size", run.size());
            set("gap", run.gap());
            if (!run.rise().isZero()) {
                set("rise", run.rise());
            }
            if (run.orientation() == Run.Orientation.SIDEWAYS) {
                set("orientation", "sideways");
            }
            if (!run.start().isZero()) {
                set("start", run.start());
            }
            if (!run.drawn().equals(run.text())) {
                set("drawn", run.drawn());
            }
            text("run", run.text());
        }
        end("line");
    }

    private void qr(QrSymbol qr) throws SAXException {
        set("content", qr.content());
        start("qr");
        for (String row : qr.modules()) {
            text("row", row);
        }
        end("qr");
    }

    private void box(String prefix, Rect box) {
        set(prefix + "x", box.x());
        set(prefix + "y", box.y());
        set(prefix + "width", box.width());
        set(prefix + "height", box.height());
    }

    private void set(String name, Length value) {
        set(name, points(value));
    }

    private void set(String name, String value) {
        attributes.addAttribute("", name, name, "CDATA", checked(value));
    }

    private void start(String name) throws SAXException {
        handler.startElement(PageXml.NAMESPACE, name, name, attributes);
        attributes.clear();
        lineEnd();
    }

    private void end(String name) throws SAXException {
        handler.endElement(PageXml.NAMESPACE, name, name);
        if (!name.equals("issue")) {
            lineEnd();
        }
    }

    private void empty(String name) throws SAXException {
        handler.startElement(PageXml.NAMESPACE, name, name, attributes);
        attributes.clear();
        end(name);
    }

    private void text(String name, String text) throws SAXException {
        handler.startElement(PageXml.NAMESPACE, name, name, attributes);
        attributes.clear();
        char[] characters = checked(text).toCharArray();
        handler.characters(characters, 0, characters.length);
        end(name);
    }

    private void lineEnd() throws SAXException {
        handler.ignorableWhitespace(LINE_END, 0, 1);
    }

    /** Points without needless zeros and without a unit: {@code 11.25}. */
    static String points(Length length) {
        return BigDecimal.valueOf(length.mpt(), 3).stripTrailingZeros().toPlainString();
    }

    private static String checked(String text) {
        text.codePoints().filter(c -> !allowed(c)).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException("U+%04X cannot stand in XML: %s".formatted(c, text));
        });
        return text;
    }

    /** XML 1.0, production 2. */
    private static boolean allowed(int c) {
        boolean blank = c == '\t' || c == '\n' || c == '\r';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return blank || (c >= 0x20 && !surrogate && c != 0xFFFE && c != 0xFFFF);
    }
}
