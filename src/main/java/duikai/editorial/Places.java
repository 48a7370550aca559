package duikai.editorial;

import duikai.diag.SourceSpan;

/** Finds words in the line they were written in. */
final class Places {
    private Places() {}

    /** The words themselves where the line shows them as they are, else the stretch they stand in. */
    static SourceSpan find(String words, SourceSpan span) {
        if (span.line() == 0 || words.isEmpty()) {
            return span;
        }
        String line = span.text();
        int from = span.column() == 0
                ? 0
                : line.offsetByCodePoints(0, Math.min(span.column() - 1, line.codePointCount(0, line.length())));
        int at = line.indexOf(words, from);
        return at < 0
                ? span
                : new SourceSpan(
                        span.file(),
                        span.line(),
                        line.codePointCount(0, at) + 1,
                        words.codePointCount(0, words.length()),
                        line);
    }
}
