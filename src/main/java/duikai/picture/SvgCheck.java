package duikai.picture;

import duikai.picture.PictureFile.Damaged;
import duikai.picture.PictureFile.Finding;
import duikai.picture.PictureFile.Refused;
import duikai.picture.PictureFile.Sizeless;
import duikai.picture.PictureFile.Sound;
import duikai.unit.Length;
import duikai.yaml.LengthSyntax;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Lets through only vector art that draws and does nothing else: shapes, groups, gradients and clips. No script, style
 * sheet, text (its font may be missing), picture, reference out of the file, document type.
 */
final class SvgCheck {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> DRAWING = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "defs",
            "clipPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "title",
            "desc",
            "metadata");
    private static final int MOST_ELEMENTS = 50_000;
    private static final int DEEPEST = 60;
    private static final double CSS_PIXEL = 0.75;

    private SvgCheck() {}

    static boolean looksLikeSvg(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.UTF_8);
        String start = head.startsWith("\uFEFF") ? head.substring(1) : head;
        return start.stripLeading().startsWith("<") && (head.contains("<svg") || head.contains("<!DOCTYPE svg"));
    }

    static Finding check(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            return walk(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            return new Damaged();
        }
    }

    private static Finding walk(XMLStreamReader xml) throws XMLStreamException {
        Finding found = new Damaged();
        int elements = 0;
        int depth = 0;
        int clipDepth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Optional<String> bad = ++elements > MOST_ELEMENTS || ++depth > DEEPEST
                            ? Optional.of("> " + MOST_ELEMENTS + " elements, > " + DEEPEST + " deep")
                            : badIn(xml);
                    if (bad.isPresent()) {
                        return new Refused(bad.get());
                    }
                    boolean clip = xml.getLocalName().equals("clipPath");
                    if ((clip || clipDepth > 0) && isClipped(xml)) {
                        return new Refused("clip-path in <clipPath>");
                    }
                    clipDepth = clip && clipDepth == 0 ? depth : clipDepth;
                    found = elements == 1 ? sized(xml) : found;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    clipDepth = clipDepth == depth ? 0 : clipDepth;
                    depth--;
                }
                case XMLStreamConstants.DTD -> {
                    return new Refused("<!DOCTYPE>");
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> {
                    return new Refused("&" + xml.getLocalName() + ";");
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    return new Refused("<?" + xml.getPITarget() + "?>");
                }
                default -> {} // text between elements draws nothing
            }
        }
        return found;
    }

    /** A clip that is clipped itself may go round in a circle, which no renderer survives. */
    private static boolean isClipped(XMLStreamReader xml) {
        String style = xml.getAttributeValue(null, "style");
        return xml.getAttributeValue(null, "clip-path") != null || (style != null && style.contains("clip-path"));
    }

    private static Optional<String> badIn(XMLStreamReader xml) {
        String element = xml.getLocalName();
        boolean foreign = !SVG.equals(xml.getNamespaceURI());
        if (!foreign && !DRAWING.contains(element)) {
            return Optional.of("<" + element + ">");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip();
            boolean base =
                    "http://www.w3.org/XML/1998/namespace".equals(xml.getAttributeNamespace(i)) && name.equals("base");
            // How large the whole says it is has limits and words of its own.
            boolean size = element.equals("svg") && (name.equals("width") || name.equals("height"));
            if (!size && !SvgNumbers.isSensible(name, value)) {
                return Optional.of("<" + element + " " + name + "=" + SvgNumbers.shown(value) + ">");
            }
            if (base || name.startsWith("on") || (name.equals("href") && !value.startsWith("#")) || reachesOut(value)) {
                return Optional.of("<" + element + " " + name + "=…>");
            }
        }
        return Optional.empty();
    }

    /** A url(…) to anything but a part of the same file, an import, or an escape that hides one. */
    private static boolean reachesOut(String value) {
        String solid =
                value.toLowerCase(Locale.ROOT).replace(" ", "").replace("'", "").replace("\"", "");
        int url = solid.indexOf("url(");
        while (url >= 0) {
            if (!solid.startsWith("#", url + 4)) {
                return true;
            }
            url = solid.indexOf("url(", url + 4);
        }
        return solid.contains("@import") || solid.contains("javascript:") || solid.indexOf('\\') >= 0;
    }

    private static Finding sized(XMLStreamReader xml) {
        if (!xml.getLocalName().equals("svg")) {
            return new Damaged();
        }
        double width = pixels(xml.getAttributeValue(null, "width"));
        double height = pixels(xml.getAttributeValue(null, "height"));
        String box = xml.getAttributeValue(null, "viewBox");
        String[] corners =
                box == null ? new String[0] : box.strip().replace(',', ' ').split(" +", -1);
        if ((width <= 0 || height <= 0) && corners.length == 4) {
            width = pixels(corners[2]);
            height = pixels(corners[3]);
        }
        ImageSize size = new ImageSize((int) Math.ceil(width), (int) Math.ceil(height));
        return width > 0 && height > 0 ? new Sound(size, "svg") : new Sizeless();
    }

    /** CSS pixels of a length with or without unit, 0 for percentages and anything unreadable. */
    private static double pixels(@org.jspecify.annotations.Nullable String length) {
        if (length == null) {
            return 0;
        }
        String bare = length.strip().endsWith("px")
                ? length.strip().substring(0, length.strip().length() - 2)
                : length;
        return LengthSyntax.decimal(bare)
                .map(java.math.BigDecimal::doubleValue)
                .or(() -> LengthSyntax.parse(bare).map(Length::toPoints).map(points -> points / CSS_PIXEL))
                .orElse(0.0);
    }
}
