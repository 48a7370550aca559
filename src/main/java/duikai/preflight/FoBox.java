package duikai.preflight;

import duikai.font.FaceId;
import duikai.separation.Ink;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/**
 * What an element of FO has from itself and from those around it.
 *
 * @param place on the page
 * @param turned whether lines in it run down
 * @param size of type; zero where no text is drawn
 * @param gap after each letter
 * @param after behind the last letter
 * @param rise above the line
 */
record FoBox(Rect place, boolean turned, FaceId face, Length size, Paint paint, Length gap, Length after, Length rise) {
    static final FoBox ROOT = new FoBox(
            new Rect(Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO),
            false,
            new FaceId("", 400),
            Length.ZERO,
            new Paint.Mixed(Ink.BLACK),
            Length.ZERO,
            Length.ZERO,
            Length.ZERO);

    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9.]+)(pt|mm|cm|in)");

    /** The same with what an element says itself. */
    FoBox with(Attributes attributes) {
        String family = attributes.getValue("", "font-family");
        String weight = attributes.getValue("", "font-weight");
        String colour = attributes.getValue("", "color");
        FaceId own =
                new FaceId(family == null ? face.family() : family, weight == null ? face.weight() : weight(weight));
        return new FoBox(
                place(attributes),
                turned || "-90".equals(attributes.getValue("", "reference-orientation")),
                own,
                length(attributes, "font-size", size),
                colour == null ? paint : paint(colour),
                length(attributes, "letter-spacing", gap),
                length(attributes, "space-end", Length.ZERO),
                length(attributes, "baseline-shift", Length.ZERO));
    }

    private static int weight(String weight) {
        return switch (weight) {
            case "normal" -> 400;
            case "bold" -> 700;
            default -> Integer.parseInt(weight);
        };
    }

    private Rect place(Attributes attributes) {
        String position = attributes.getValue("", "absolute-position");
        if (position == null) {
            return place;
        }
        boolean fixed = position.equals("fixed");
        Length left = length(attributes, "left", Length.ZERO);
        Length top = length(attributes, "top", Length.ZERO);
        return new Rect(
                fixed ? left : place.x().plus(left),
                fixed ? top : place.y().plus(top),
                length(attributes, "width", place.width()),
                length(attributes, "height", place.height()));
    }

    /** The same inside of vector art, whose letters and measures are its own. */
    FoBox withoutText() {
        return new FoBox(place, turned, face, Length.ZERO, paint, gap, after, rise);
    }

    static String value(Attributes attributes, String name) {
        String value = attributes.getValue("", name);
        return value == null ? "" : value;
    }

    static Length length(Attributes attributes, String name, Length otherwise) {
        Matcher length = LENGTH.matcher(value(attributes, name));
        if (!length.matches()) {
            return otherwise;
        }
        double number = Double.parseDouble(length.group(1));
        return switch (length.group(2)) {
            case "mm" -> Length.mm(number);
            case "cm" -> Length.mm(10 * number);
            case "in" -> Length.pt(72 * number);
            default -> Length.pt(number);
        };
    }

    /** RGB as its complement: how dark it is has to be known, not how it looks. Names stand for black. */
    static Paint paint(String colour) {
        Optional<Ink> cmyk = Ink.of(colour);
        if (cmyk.isPresent()) {
            return new Paint.Mixed(cmyk.get());
        }
        Matcher hex = HEX.matcher(colour);
        return hex.matches()
                ? new Paint.Foreign("DeviceRGB", new Ink(darkness(hex, 1), darkness(hex, 2), darkness(hex, 3), 0))
                : new Paint.Mixed(colour.equals("white") ? Ink.PAPER : Ink.BLACK);
    }

    private static double darkness(Matcher colour, int group) {
        return 1 - Integer.parseInt(colour.group(group), 16) / 255.0;
    }
}
