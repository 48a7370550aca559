package duikai.separation;

import java.util.Locale;

/** A colour as four inks, each a share of 0 (none) to 1 (solid). */
public record Ink(double cyan, double magenta, double yellow, double black) {
    /** Black type: the black plate alone. */
    public static final Ink BLACK = new Ink(0, 0, 0, 1);

    public static final Ink PAPER = new Ink(0, 0, 0, 0);

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

    private static String operand(double share) {
        String number = String.format(Locale.ROOT, "%.3f", share);
        return number.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
