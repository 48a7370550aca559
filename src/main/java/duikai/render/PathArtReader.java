package duikai.render;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.ParseException;
import org.apache.xmlgraphics.java2d.color.ColorWithAlternatives;
import org.apache.xmlgraphics.java2d.color.DeviceCMYKColorSpace;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads SVG that is {@link PathArt}: one {@code svg}, in it {@code path}s with a CMYK fill, and no attribute besides those
 * that say where and how large. Gives up at the first thing more; Batik, which knows all of SVG, draws what is given up.
 */
final class PathArtReader extends DefaultHandler {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ROOT = Set.of("width", "height", "viewBox", "version");
    private static final Set<String> PATH = Set.of("d", "fill", "fill-rule");
    private static final Pattern PIXELS = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)(?:px)?");
    private static final Pattern FILL =
            Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})\\s+device-cmyk\\(([0-9., ]{7,80})\\)");

    /** Thrown where the art turns out to be more than filled paths. */
    private static final class MoreThanPaths extends SAXException {
        private static final long serialVersionUID = 1;
    }

    private final List<PathArt.Filled> paths = new ArrayList<>();
    private Dimension pixels = new Dimension();
    private Rectangle2D window = new Rectangle2D.Double();
    private int depth;

    /** Empty where it is not such art; also where it is no XML, which is for others to report. */
    static Optional<PathArt> read(InputStream svg) throws IOException {
        PathArtReader reader = new PathArtReader();
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser().parse(new InputSource(svg), reader);
            return Optional.of(new PathArt(reader.pixels, reader.window, reader.paths));
        } catch (SAXException e) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        check(uri.equals(SVG) && name.equals(depth == 0 ? "svg" : "path") && depth < 2);
        for (int i = 0; i < attributes.getLength(); i++) {
            check(attributes.getURI(i).isEmpty() && (depth == 0 ? ROOT : PATH).contains(attributes.getLocalName(i)));
        }
        if (depth == 0) {
            size(attributes);
        } else {
            paths.add(new PathArt.Filled(outline(attributes), colour(value(attributes, "fill"))));
        }
        depth++;
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        depth--;
    }

    @Override
    public void error(org.xml.sax.SAXParseException e) throws SAXException {
        throw e;
    }

    private void size(Attributes attributes) throws SAXException {
        double width = pixels(value(attributes, "width"));
        double height = pixels(value(attributes, "height"));
        String box = attributes.getValue("viewBox");
        window = box == null ? new Rectangle2D.Double(0, 0, width, height) : window(numbers(box));
        pixels = new Dimension((int) Math.round(width), (int) Math.round(height));
        check(pixels.width > 0 && pixels.height > 0 && window.getWidth() > 0 && window.getHeight() > 0);
    }

    private static double pixels(String length) throws SAXException {
        Matcher pixels = PIXELS.matcher(length);
        check(pixels.matches());
        return Double.parseDouble(pixels.group(1));
    }

    private static Rectangle2D window(double[] box) throws SAXException {
        check(box.length == 4);
        return new Rectangle2D.Double(box[0], box[1], box[2], box[3]);
    }

    private static Shape outline(Attributes attributes) throws SAXException {
        String rule = attributes.getValue("fill-rule");
        try {
            return AWTPathProducer.createShape(
                    new StringReader(value(attributes, "d")),
                    "evenodd".equals(rule) ? PathIterator.WIND_EVEN_ODD : PathIterator.WIND_NON_ZERO);
        } catch (IOException | ParseException e) {
            throw new SAXException(e);
        }
    }

    /** A colour for screens with the inks it means, which FOP prefers. */
    private static Color colour(String fill) throws SAXException {
        Matcher colour = FILL.matcher(fill.strip());
        check(colour.matches());
        double[] inks = numbers(colour.group(2));
        check(inks.length == 4);
        float[] components = new float[4];
        for (int i = 0; i < components.length; i++) {
            check(inks[i] >= 0 && inks[i] <= 1);
            components[i] = (float) inks[i];
        }
        Color cmyk = DeviceCMYKColorSpace.createCMYKColor(components);
        return new ColorWithAlternatives(rgb(colour.group(1)), false, new Color[] {cmyk});
    }

    private static int rgb(String hex) {
        return Integer.parseInt(hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex, 16);
    }

    private static double[] numbers(String list) throws SAXException {
        String[] parts = list.strip().split("[\\s,]+", -1);
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                numbers[i] = Double.parseDouble(parts[i]);
            } catch (NumberFormatException e) {
                throw new SAXException(e);
            }
        }
        return numbers;
    }

    private static String value(Attributes attributes, String name) throws SAXException {
        String value = attributes.getValue(name);
        if (value == null) {
            throw new MoreThanPaths();
        }
        return value;
    }

    private static void check(boolean plain) throws SAXException {
        if (!plain) {
            throw new MoreThanPaths();
        }
    }
}
