package duikai.compose;

/**
 * Superscripts and subscripts that Unicode has as characters of their own (⁻³, ₂). Few faces have all of them, so they are
 * drawn as small ordinary ones: alike, whatever the face has.
 */
public final class ScriptForms {
    /** Each followed by what it is a form of. */
    private static final String ABOVE = "⁰0¹1²2³3⁴4⁵5⁶6⁷7⁸8⁹9⁺+⁻−⁼=⁽(⁾)ⁿnⁱi";

    private static final String BELOW = "₀0₁1₂2₃3₄4₅5₆6₇7₈8₉9₊+₋−₌=₍(₎)ₐaₑeₒoₓxₕhₖkₗlₘmₙnₚpₛsₜt";

    private ScriptForms() {}

    public static boolean isAbove(int codePoint) {
        return indexIn(ABOVE, codePoint) >= 0;
    }

    public static boolean isBelow(int codePoint) {
        return indexIn(BELOW, codePoint) >= 0;
    }

    /** What is drawn above or below the line for a character there; a hyphen is a minus. */
    static int drawn(int codePoint) {
        int above = indexIn(ABOVE, codePoint);
        int below = indexIn(BELOW, codePoint);
        if (above >= 0) {
            return ABOVE.charAt(above + 1);
        }
        return below >= 0 ? BELOW.charAt(below + 1) : codePoint == '-' ? '−' : codePoint;
    }

    private static int indexIn(String forms, int codePoint) {
        int index = codePoint < 0x80 ? -1 : forms.indexOf(codePoint);
        return index % 2 == 0 ? index : -1;
    }
}
