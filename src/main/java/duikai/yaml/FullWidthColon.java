package duikai.yaml;

import duikai.diag.SourceSpan;
import java.util.Optional;

/** The commonest slip at a Chinese keyboard: {@code headline：…} with a full-width colon, which YAML does not see. */
final class FullWidthColon {
    private FullWidthColon() {}

    /** The place of such a colon on the line or on one of the two before it. */
    static Optional<SourceSpan> near(SourceText source, int firstLine, int line) {
        int from = Math.min(line, source.lines().size());
        for (int at = from; at >= Math.max(firstLine, line - 2); at--) {
            String content = source.lines().get(at - 1);
            int colon = content.indexOf('：');
            if (colon > 0 && isKey(content.substring(0, colon).strip())) {
                return Optional.of(source.span(at, colon + 1, 1));
            }
        }
        return Optional.empty();
    }

    static String key(SourceSpan colon) {
        return colon.text().substring(0, colon.column() - 1).strip();
    }

    private static boolean isKey(String word) {
        String key = word.startsWith("- ") ? word.substring(2).strip() : word;
        return !key.isEmpty() && key.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
    }
}
