package duikai.yaml;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import java.util.List;
import java.util.Optional;

/** Reads YAML into a tree of located values. */
public final class YamlReader {
    /** Longest file accepted, in UTF-16 units: a hundred times the longest issue file seen. */
    public static final int MAX_LENGTH = 4_000_000;

    /** Deepest nesting accepted. */
    public static final int MAX_DEPTH = 40;

    /** Most values accepted, aliases counted as often as they are used: what an alias bomb runs into. */
    public static final int MAX_VALUES = 200_000;

    private YamlReader() {}

    /** The only document of the file; empty, with the reason reported, where it cannot be read. */
    public static Optional<YamlNode> read(String file, String text, Diagnostics diagnostics) {
        SourceText source = SourceText.of(file, text);
        return read(source, 1, source.lines().size(), diagnostics);
    }

    /**
     * Reads a document that stands inside a larger file, as front matter does.
     *
     * @param first its first line, from 1
     * @param last its last line; before {@code first} where there is none
     */
    public static Optional<YamlNode> read(SourceText source, int first, int last, Diagnostics diagnostics) {
        if (!isAcceptable(source, diagnostics)) {
            return Optional.empty();
        }
        List<String> lines = source.lines().subList(first - 1, Math.max(first - 1, last));
        return new YamlTree(source, first, diagnostics).read(String.join("\n", lines));
    }

    static boolean isAcceptable(SourceText source, Diagnostics diagnostics) {
        if (source.text().length() > MAX_LENGTH) {
            diagnostics.report(
                    YamlProblem.FILE_TOO_LARGE, SourceSpan.ofFile(source.file()), Integer.toString(MAX_LENGTH));
            return false;
        }
        return source.isFreeOfControls(diagnostics);
    }
}
