package duikai.diag;

/**
 * A place in a file a person wrote.
 *
 * @param file the file as shown to people, relative to where they work
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, in code points; 0 when the whole line is meant
 * @param length code points from {@code column}, at least 1 where a column is given
 * @param text the line itself without its line end; empty when unknown
 */
public record SourceSpan(String file, int line, int column, int length, String text) {
    /** The whole of a file. */
    public static SourceSpan ofFile(String file) {
        return new SourceSpan(file, 0, 0, 0, "");
    }

    /** The first place of some words within this stretch; the stretch itself where the line does not show them as they are. */
    public SourceSpan at(String words) {
        int from = column == 0
                ? 0
                : text.offsetByCodePoints(0, Math.min(column - 1, text.codePointCount(0, text.length())));
        int index = line == 0 || words.isEmpty() ? -1 : text.indexOf(words, from);
        return index < 0
                ? this
                : new SourceSpan(
                        file, line, text.codePointCount(0, index) + 1, words.codePointCount(0, words.length()), text);
    }

    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
