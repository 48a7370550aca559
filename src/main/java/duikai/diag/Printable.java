package duikai.diag;

/** Text of unknown origin made harmless for a terminal. */
final class Printable {
    private Printable() {}

    /** The text in one line, control and formatting characters shown as U+FFFD so that none of them steers the terminal. */
    static String of(String text) {
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
