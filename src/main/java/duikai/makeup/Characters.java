package duikai.makeup;

import duikai.diag.SourceSpan;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names characters and finds where they were written. */
final class Characters {
    private Characters() {}

    /** {@code U+0627}, and so on for each code point. */
    static String codes(String characters) {
        return characters
                .codePoints()
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
    }

    /** The first place of some characters within a stretch of the manuscript, where the line it stands in is known. */
    static SourceSpan place(String characters, SourceSpan span) {
        int from = span.column() == 0 ? 0 : span.text().offsetByCodePoints(0, span.column() - 1);
        int index = span.line() == 0
                ? -1
                : span.text().indexOf(characters, Math.min(from, span.text().length()));
        int length = characters.codePointCount(0, characters.length());
        return index < 0
                ? span
                : new SourceSpan(
                        span.file(), span.line(), span.text().codePointCount(0, index) + 1, length, span.text());
    }
}
