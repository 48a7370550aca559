package duikai.press;

import duikai.separation.Ink;
import duikai.separation.OutputProfile;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page's content in the inks that print it, whatever colours it was drawn in: RGB of vector art is separated by the press's
 * profile, on a page with the black plate alone every colour becomes the tint of black that is as light, and what stands for an ink
 * of its own is printed in it.
 */
final class Plates {
    private static final Pattern COLOUR =
            Pattern.compile("^((?:[0-9.]+ ){3})(rg|RG)$|^((?:[0-9.]+ ){4})([kK])$", Pattern.MULTILINE);

    private static final Pattern BLANK = Pattern.compile(" ");

    private final OutputProfile profile;
    private final UnaryOperator<Ink> plates;
    private final SpotPlates spots;

    /** @param spots those the page has besides the four */
    Plates(OutputProfile profile, boolean mono, SpotPlates spots) {
        this.profile = profile;
        this.spots = spots;
        plates = mono ? profile::grey : UnaryOperator.identity();
    }

    /** @param content as FOP writes it, one operator a line */
    String of(String content) {
        return COLOUR.matcher(content).replaceAll(this::separated);
    }

    private String separated(MatchResult colour) {
        boolean rgb = colour.group(2) != null;
        Ink ink = plates.apply(rgb ? fromRgb(numbers(colour.group(1))) : fromCmyk(numbers(colour.group(3))));
        boolean stroke = rgb ? colour.group(2).equals("RG") : colour.group(4).equals("K");
        return spots.operators(ink, stroke).orElseGet(() -> ink.operands() + (stroke ? " K" : " k"));
    }

    private Ink fromRgb(double[] rgb) {
        return profile.ink(rgb[0], rgb[1], rgb[2]);
    }

    /** The inks that print a colour of red, green and blue of 0 to 1. */
    Ink ofRgb(double[] rgb) {
        return plates.apply(fromRgb(rgb));
    }

    private static Ink fromCmyk(double[] cmyk) {
        return new Ink(cmyk[0], cmyk[1], cmyk[2], cmyk[3]);
    }

    private static double[] numbers(String operands) {
        return BLANK.splitAsStream(operands).mapToDouble(Double::parseDouble).toArray();
    }
}
