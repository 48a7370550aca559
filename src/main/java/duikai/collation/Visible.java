package duikai.collation;

/**
 * The visible characters of a text. White is set by the composer, not taken over: a blank may become a gap or a line end, and
 * a gap may stand where the manuscript has none.
 */
final class Visible {
    private static final int SOFT_HYPHEN = 0xAD;

    private Visible() {}

    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(Visible::isVisible).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> character != SOFT_HYPHEN && !isVariationSelector(character);
        };
    }

    /** They choose a form of the character before them; a PDF reads the character alone. */
    private static boolean isVariationSelector(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
    }
}
