package duikai.imposition;

import java.util.Locale;

/** Numbers as the operators of a page's content take them. */
final class Operands {
    private Operands() {}

    /** To a thousandth of a point, a blank behind each. */
    static String of(double... numbers) {
        StringBuilder text = new StringBuilder();
        for (double number : numbers) {
            text.append(String.format(Locale.ROOT, "%.3f ", number));
        }
        return text.toString();
    }
}
