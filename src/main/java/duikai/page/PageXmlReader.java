package duikai.page;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.font.FaceId;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a composed issue, one method for each element; see {@link PageXml}. */
final class PageXmlReader {
    /** Something that page XML does not allow, at the reader's place. */
    private static final class Refused extends RuntimeException {
        private final PageProblem problem;
        private final transient Object[] arguments;

        Refused(PageProblem problem, Object... arguments) {
            super(problem.code());
            this.problem = problem;
            this.arguments = arguments;
        }
    }

    private final String text;
    private final String file;
    private final Diagnostics diagnostics;
    private final XMLStreamReader xml;

    PageXmlReader(String text, String file, Diagnostics diagnostics) {
        this.text = text;
        this.file = file;
        this.diagnostics = diagnostics;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            xml = factory.createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<ComposedIssue> read() {
        try {
            if (!nextChild()) {
                throw malformed("");
            }
            ComposedIssue issue = issue();
            while (xml.hasNext()) {
                xml.next();
            }
            return Optional.of(issue);
        } catch (XMLStreamException e) {
            String said = String.valueOf(e.getMessage());
            report(e.getLocation(), PageProblem.PAGE_XML_MALFORMED, said.substring(said.indexOf("Message: ") + 1));
        } catch (Refused e) {
            report(xml.getLocation(), e.problem, e.arguments);
        }
        return Optional.empty();
    }

    private void report(Location at, PageProblem problem, Object... arguments) {
        int line = Math.max(1, at.getLineNumber());
        int column = Math.max(1, at.getColumnNumber());
        String source = text.lines().skip(line - 1L).findFirst().orElse("");
        diagnostics.report(problem, new SourceSpan(file, line, column, 1, source), arguments);
    }

    private ComposedIssue issue() throws XMLStreamException {
        expect("issue");
        String version = attribute("version");
        if (!version.equals(PageXml.VERSION)) {
            throw new Refused(PageProblem.PAGE_XML_VERSION, version, PageXml.VERSION);
        }
        String house = attribute("house");
        String paper = attribute("paper");
        String title = attribute("title");
        LocalDate date = value("date", LocalDate::parse);
        List<ComposedPage> pages = new ArrayList<>();
        while (nextChild()) {
            pages.add(page());
        }
        return new ComposedIssue(house, paper, title, date, pages);
    }

    private ComposedPage page() throws XMLStreamException {
        expect("page");
        int number = value("number", Integer::valueOf);
        String name = attribute("name");
        Size trim = new Size(length("width"), length("height"));
        Line.Writing writing = writing();
        Length firstBaseline = length("first-baseline");
        Length pitch = length("pitch");
        if (!nextChild()) {
            throw new Refused(PageProblem.PAGE_XML_VALUE, "page", "");
        }
        expect("type-area");
        Rect typeArea = box("");
        end();
        List<Rect> columns = new ArrayList<>();
        List<PageBlock> blocks = new ArrayList<>();
        while (nextChild()) {
            if (xml.getLocalName().equals("column") && blocks.isEmpty()) {
                columns.add(box(""));
                end();
            } else {
                blocks.add(block());
            }
        }
        return new ComposedPage(number, name, trim, typeArea, writing, firstBaseline, pitch, columns, blocks);
    }

    private PageBlock block() throws XMLStreamException {
        expect("block");
        String id = attribute("id");
        PageBlock.Role role = word("role", PageBlock.Role.class);
        String title = attribute("title");
        Rect box = box("");
        List<Placed> items = new ArrayList<>();
        while (nextChild()) {
            items.add(placed());
        }
        return new PageBlock(id, role, title, box, items);
    }

    private Placed placed() throws XMLStreamException {
        Rect box = box("");
        String style = attribute("style");
        return switch (xml.getLocalName()) {
            case "line" -> line(style, box);
            case "qr" -> new QrSymbol(box, style, attribute("content"), rows());
            case "rule" -> empty(new Rule(box, style));
            case "panel" -> empty(new Panel(box, style));
            case "picture" ->
                empty(new PlacedPicture(box, style, attribute("resource"), box("whole-"), attribute("description")));
            case "artwork" -> empty(new PlacedArtwork(box, style, attribute("name"), attribute("description")));
            default -> throw unexpected();
        };
    }

    private Line line(String style, Rect box) throws XMLStreamException {
        String id = attribute("id");
        Length pen = length("pen");
        Length baseline = length("baseline");
        Line.Join join = word("join", Line.Join.class);
        Line.Writing writing = writing();
        List<Run> runs = new ArrayList<>();
        while (nextChild()) {
            expect("run");
            FaceId face = new FaceId(attribute("family"), value("weight", Integer::valueOf));
            Length rise = optionalLength("rise");
            Length start = optionalLength("start");
            Run.Orientation orientation =
                    has("orientation") ? word("orientation", Run.Orientation.class) : Run.Orientation.UPRIGHT;
            Length size = length("size");
            Length gap = length("gap");
            String drawn = xml.getAttributeValue(null, "drawn");
            String words = xml.getElementText();
            runs.add(new Run(words, drawn == null ? words : drawn, face, size, gap, rise, orientation, start));
        }
        return new Line(id, style, box, pen, baseline, runs, join, writing);
    }

    private Line.Writing writing() {
        return has("writing") ? word("writing", Line.Writing.class) : Line.Writing.HORIZONTAL;
    }

    private List<String> rows() throws XMLStreamException {
        List<String> rows = new ArrayList<>();
        while (nextChild()) {
            expect("row");
            rows.add(xml.getElementText());
        }
        return rows;
    }

    private Rect box(String prefix) {
        return new Rect(
                length(prefix + "x"), length(prefix + "y"), length(prefix + "width"), length(prefix + "height"));
    }

    private Length length(String name) {
        return value(
                name,
                points -> Length.mpt(new BigDecimal(points).movePointRight(3).intValueExact()));
    }

    private Length optionalLength(String name) {
        return has(name) ? length(name) : Length.ZERO;
    }

    private <E extends Enum<E>> E word(String name, Class<E> type) {
        return value(
                name, word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** An attribute's value; whatever the parser of the value throws means that it is wrong. */
    private <T> T value(String name, Function<String, T> parser) {
        String value = attribute(name);
        try {
            return parser.apply(value);
        } catch (RuntimeException e) {
            throw new Refused(PageProblem.PAGE_XML_VALUE, xml.getLocalName() + "/@" + name, value);
        }
    }

    private boolean has(String name) {
        return xml.getAttributeValue(null, name) != null;
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new Refused(PageProblem.PAGE_XML_VALUE, xml.getLocalName() + "/@" + name, "");
        }
        return value;
    }

    /** Goes to the next child element, or past the end of the current one: then false. */
    private boolean nextChild() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                case XMLStreamConstants.DTD -> throw malformed("DOCTYPE");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw malformed("&" + xml.getLocalName() + ";");
                case XMLStreamConstants.CHARACTERS -> {
                    if (!xml.isWhiteSpace()) {
                        throw malformed(xml.getText().strip());
                    }
                }
                default -> {
                    // comments and the like say nothing about the page
                }
            }
        }
    }

    private void expect(String name) {
        if (!xml.getLocalName().equals(name) || !PageXml.NAMESPACE.equals(xml.getNamespaceURI())) {
            throw unexpected();
        }
    }

    private <T> T empty(T item) throws XMLStreamException {
        end();
        return item;
    }

    private void end() throws XMLStreamException {
        if (nextChild()) {
            throw unexpected();
        }
    }

    private Refused unexpected() {
        return malformed("<" + xml.getLocalName() + ">");
    }

    private static Refused malformed(String what) {
        return new Refused(PageProblem.PAGE_XML_MALFORMED, what);
    }
}
