package duikai.diag;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * A source line and carets under the part that is meant, both fit for a terminal: hanzi count two cells, and of a line
 * longer than a screen (a paragraph of a story is one line) only the neighbourhood is shown.
 */
record SourceExcerpt(String line, String carets) {
    private static final int MAX_CELLS = 88;
    private static final int CELLS_BEFORE = 30;
    private static final int NEIGHBOURHOOD = 500;
    private static final String CUT = "...";

    static SourceExcerpt of(SourceSpan span) {
        String line = span.text();
        int column = Math.clamp(span.column() - 1L, 0, line.codePointCount(0, line.length()));
        int near = Math.max(0, column - NEIGHBOURHOOD);
        int[] text = Printable.of(slice(line, near)).codePoints().toArray();
        int start = column - near;
        int end = Math.clamp((long) start + Math.max(1, span.length()), start, text.length);
        int from = cells(text, 0, text.length) <= MAX_CELLS ? 0 : windowStart(text, start);
        int to = windowEnd(text, from);
        String before = from == 0 ? "" : CUT;
        String shown = before + new String(text, from, to - from) + (to == text.length ? "" : CUT);
        if (span.column() == 0) {
            return new SourceExcerpt(shown, "");
        }
        int indent = before.length() + cells(text, from, start);
        return new SourceExcerpt(
                shown, " ".repeat(indent) + "^".repeat(Math.max(1, cells(text, start, Math.min(end, to)))));
    }

    /** So much of a line that a window around the middle of it never reaches its ends. */
    private static String slice(String line, int from) {
        int start = line.offsetByCodePoints(0, from);
        int rest = line.codePointCount(start, Math.min(line.length(), start + 4 * NEIGHBOURHOOD));
        return line.substring(start, line.offsetByCodePoints(start, rest));
    }

    private static int windowStart(int[] text, int start) {
        int from = start;
        while (from > 0 && cells(text, from - 1, start) <= CELLS_BEFORE) {
            from--;
        }
        return from;
    }

    private static int windowEnd(int[] text, int from) {
        int to = from;
        for (int cells = 0; to < text.length && cells + width(text[to]) <= MAX_CELLS; to++) {
            cells += width(text[to]);
        }
        return to;
    }

    private static int cells(int[] text, int from, int to) {
        int cells = 0;
        for (int i = from; i < to; i++) {
            cells += width(text[i]);
        }
        return cells;
    }

    /** UAX 11; ambiguous characters count one cell, as terminals show them unless told otherwise. */
    private static int width(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default ->
                switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
                    case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
                    default -> 1;
                };
        };
    }
}
