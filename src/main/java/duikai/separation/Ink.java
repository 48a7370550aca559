package duikai.separation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour as four inks, each a share of 0 (none) to 1 (solid). */
public record Ink(double cyan, double magenta, double yellow, double black) {
    /** Black type: the black plate alone. */
    public static final Ink BLACK = new Ink(0, 0, 0, 1);

    public static final Ink PAPER = new Ink(0, 0, 0, 0);

    private static final Pattern NOTATION = Pattern.compile("cmyk\\(([0-9.]+)%,([0-9.]+)%,([0-9.]+)%,([0-9.]+)%\\)");

    /** What templates write, {@code cmyk(0%, 95%, 100%, 0%)}; empty for anything else. */
    public static Optional<Ink> of(String notation) {
        Matcher cmyk = NOTATION.matcher(notation.replace(" ", ""));
        return cmyk.matches()
                ? Optional.of(new Ink(share(cmyk, 1), share(cmyk, 2), share(cmyk, 3), share(cmyk, 4)))
                : Optional.empty();
    }

    private static double share(Matcher notation, int group) {
        return Double.parseDouble(notation.group(group)) / 100;
    }

    /** Total ink (总墨量) of 0 to 4. */
    public double total() {
        return cyan + magenta + yellow + black;
    }

    /** Whether only the black plate prints it. */
    public boolean isGrey() {
        return cyan == 0 && magenta == 0 && yellow == 0;
    }

    /** The operands of PDF's {@code k}, to a thousandth. */
    public String operands() {
        return operand(cyan) + " " + operand(magenta) + " " + operand(yellow) + " " + operand(black);
    }

    /** A share as PDF writes it, to a thousandth. */
    public static String operand(double share) {
        String number = String.format(Locale.ROOT, "%.3f", share);
        return number.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
