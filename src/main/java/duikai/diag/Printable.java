package duikai.diag;

/** Text of unknown origin made harmless for a terminal. */
public final class Printable {
    private Printable() {}

    /** Words of a file inside a message; whole paragraphs are of no use there. */
    private static final int MOST_IN_MESSAGE = 400;

    /** A value named in a message: as {@link #of}, and cut where it is longer than anybody reads. */
    static String argument(String text) {
        int length = text.codePointCount(0, Math.min(text.length(), 2 * MOST_IN_MESSAGE));
        return length <= MOST_IN_MESSAGE
                ? of(text)
                : of(text.substring(0, text.offsetByCodePoints(0, MOST_IN_MESSAGE))) + "…";
    }

    /** The text in one line, control and formatting characters shown as U+FFFD so that none of them steers the terminal. */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().map(Printable::shown).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static int shown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\t' || codePoint == '\n' ? ' ' : 0xFFFD;
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                0xFFFD;
            default -> codePoint;
        };
    }
}
