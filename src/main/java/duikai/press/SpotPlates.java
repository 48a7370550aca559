package duikai.press;

import duikai.house.SpotInk;
import duikai.separation.Ink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/**
 * The inks of their own (专色) of a page. A flat colour is printed in one of them where it is what stands for that ink or a tint of
 * it, so templates and vector art name it by a colour of the four inks, which is what proofs show.
 */
final class SpotPlates {
    /** Colours go through documents with three decimals. */
    private static final double ROUNDING = 0.0015;

    private final List<SpotInk> inks;
    private final Set<Integer> used = new TreeSet<>();

    SpotPlates(List<SpotInk> inks) {
        this.inks = inks;
    }

    /** The operators that set it; empty where the colour is none of these inks. */
    Optional<String> operators(Ink colour, boolean stroke) {
        for (int i = 0; i < inks.size(); i++) {
            OptionalDouble tint =
                    inks.get(i).like().map(like -> tint(colour, like)).orElseGet(OptionalDouble::empty);
            if (tint.isPresent()) {
                used.add(i);
                String share = Ink.operand(tint.getAsDouble());
                return Optional.of(
                        stroke
                                ? "/%s CS %s SCN".formatted(resource(i), share)
                                : "/%s cs %s scn".formatted(resource(i), share));
            }
        }
        return Optional.empty();
    }

    /** What share of an ink a colour is: all its parts are that share of the ink's. */
    private static OptionalDouble tint(Ink colour, Ink like) {
        double share = colour.total() / like.total();
        boolean same = near(colour.cyan(), share * like.cyan())
                && near(colour.magenta(), share * like.magenta())
                && near(colour.yellow(), share * like.yellow())
                && near(colour.black(), share * like.black());
        return same && share > 0 && share < 1 + ROUNDING
                ? OptionalDouble.of(Math.min(1, share))
                : OptionalDouble.empty();
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < ROUNDING;
    }

    private static String resource(int index) {
        return "DKspot" + index;
    }

    /** Makes the inks in use known to a page. */
    void addSpaces(PdfDictionary page) {
        if (used.isEmpty()) {
            return;
        }
        PdfDictionary resources = page.getAsDict(PdfName.RESOURCES);
        PdfDictionary spaces = resources.getAsDict(PdfName.COLORSPACE);
        if (spaces == null) {
            spaces = new PdfDictionary();
            resources.put(PdfName.COLORSPACE, spaces);
        }
        for (int index : used) {
            SpotInk ink = inks.get(index);
            spaces.put(
                    new PdfName(resource(index)), space(ink.name(), ink.like().orElse(Ink.PAPER)));
        }
    }

    private static PdfArray space(String name, Ink like) {
        PdfDictionary tints = new PdfDictionary();
        tints.put(PdfName.FUNCTIONTYPE, new PdfNumber(2));
        tints.put(PdfName.DOMAIN, numbers(0, 1));
        tints.put(PdfName.C0, numbers(0, 0, 0, 0));
        tints.put(PdfName.C1, numbers(like.cyan(), like.magenta(), like.yellow(), like.black()));
        tints.put(PdfName.N, new PdfNumber(1));
        PdfArray space = new PdfArray(PdfName.SEPARATION);
        // names are bytes, and UTF-8 where they are more than ASCII (ISO 32000-1, 7.3.5)
        space.add(new PdfName(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        space.add(PdfName.DEVICECMYK);
        space.add(tints);
        return space;
    }

    private static PdfArray numbers(double... values) {
        PdfArray numbers = new PdfArray();
        for (double value : values) {
            numbers.add(new PdfNumber(Ink.operand(value)));
        }
        return numbers;
    }
}
