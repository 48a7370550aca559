package duikai.yaml;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file and the places in it: without byte order mark, all line ends LF whatever they were (CR LF, CR).
 */
public final class SourceText {
    private final String file;
    private final String original;
    private final String text;
    private final List<String> lines;
    private final int[] starts;
    /** How many code points stand before each offset; empty where that is the offset itself. */
    private final int[] counts;
    /** Offsets in the text of the line ends that are two characters in the file. */
    private final int[] doubleEnds;

    private final @Nullable SourceSpan container;

    private SourceText(String file, String original, @Nullable SourceSpan container) {
        this.file = file;
        this.original = original;
        this.text = withPlainLineEnds(original.startsWith("\uFEFF") ? original.substring(1) : original);
        this.container = container;
        this.lines = List.copyOf(split(text));
        this.starts = new int[lines.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + lines.get(i - 1).length() + 1;
        }
        this.counts = counts(text);
        this.doubleEnds = doubleEnds(original);
    }

    public static SourceText of(String file, String text) {
        return new SourceText(file, text, null);
    }

    private static int[] counts(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return new int[0];
        }
        int[] counts = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean pair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            counts[i + 1] = counts[i] + (pair ? 0 : 1);
        }
        return counts;
    }

    private static int[] doubleEnds(String original) {
        IntStream.Builder ends = IntStream.builder();
        int passed = original.startsWith("\uFEFF") ? 1 : 0;
        for (int at = original.indexOf("\r\n"); at >= 0; at = original.indexOf("\r\n", at + 2)) {
            ends.add(at - passed);
            passed++;
        }
        return ends.build().toArray();
    }

    private int codePoints(int from, int to) {
        return counts.length == 0 ? to - from : counts[to] - counts[from];
    }

    private static String withPlainLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A text that is one value of a file, such as a body inside JSON: every place in it is the value's. */
    public static SourceText within(SourceSpan value, String text) {
        return new SourceText(value.file(), text, value);
    }

    /** The file as shown to people. */
    public String file() {
        return file;
    }

    /** Whether offsets in the text are offsets in the file (its line ends taken as LF). */
    public boolean isWholeFile() {
        return container == null;
    }

    public String text() {
        return text;
    }

    /** The lines without their ends; one, empty, where the text is empty. */
    public List<String> lines() {
        return lines;
    }

    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** Reads bytes as UTF-8; says where they are not, and where characters stand that no text has. */
    public static Optional<SourceText> decode(String file, byte[] bytes, Diagnostics diagnostics) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer input = ByteBuffer.wrap(bytes);
        if (ForeignBytes.isBinary(bytes)) {
            diagnostics.report(YamlProblem.NOT_TEXT, start(file));
            return Optional.empty();
        }
        try {
            SourceText source = of(file, decoder.decode(input).toString());
            return source.isFreeOfControls(diagnostics) ? Optional.of(source) : Optional.empty();
        } catch (CharacterCodingException e) {
            YamlProblem problem = ForeignBytes.problem(bytes);
            boolean whole = problem == YamlProblem.TEXT_IS_UTF16;
            diagnostics.report(problem, whole ? start(file) : placeOfBadByte(file, bytes));
            return Optional.empty();
        }
    }

    private static SourceSpan start(String file) {
        return new SourceSpan(file, 1, 1, 1, "");
    }

    private static SourceSpan placeOfBadByte(String file, byte[] bytes) {
        CharBuffer good = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), good, true);
        assert result.isError();
        SourceText before = of(file, good.flip().toString());
        int line = before.lines.size();
        String last = before.lines.get(line - 1);
        return new SourceSpan(file, line, last.codePointCount(0, last.length()) + 1, 1, last);
    }

    /** Reports the first character that no manuscript has (NUL, escape, half a surrogate pair …). */
    boolean isFreeOfControls(Diagnostics diagnostics) {
        for (int line = 0; line < lines.size(); line++) {
            String content = lines.get(line);
            for (int i = 0; i < content.length(); i += Character.charCount(content.codePointAt(i))) {
                int c = content.codePointAt(i);
                if (isControl(c)) {
                    SourceSpan place = span(line + 1, content.codePointCount(0, i) + 1, 1);
                    diagnostics.report(YamlProblem.CONTROL_CHARACTER, place, "U+%04X".formatted(c));
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a character belongs to no text: NUL, escape, half a surrogate pair, a separator only machines write. */
    static boolean isControl(int c) {
        return (c < 0x20 && c != '\t')
                || (c >= 0x7F && c <= 0x9F)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c & 0xFFFE) == 0xFFFE
                || c == 0x2028
                || c == 0x2029;
    }

    /** A place; line and column from 1, column and length in code points; cut to the line's end. */
    public SourceSpan span(int line, int column, int length) {
        if (container != null) {
            return container;
        }
        if (line < 1 || line > lines.size()) {
            return SourceSpan.ofFile(file);
        }
        String content = lines.get(line - 1);
        int start = starts[line - 1];
        int rest = codePoints(start, start + content.length()) - column + 1;
        return new SourceSpan(file, line, column, Math.max(1, Math.min(length, rest)), content);
    }

    /** A whole line without its leading blanks. */
    public SourceSpan span(int line) {
        if (line < 1 || line > lines.size()) {
            return SourceSpan.ofFile(file);
        }
        String content = lines.get(line - 1);
        int indent = content.length() - content.stripLeading().length();
        return span(line, indent + 1, Integer.MAX_VALUE);
    }

    /** The place of a piece of the text by its UTF-16 offsets, up to the end of its first line. */
    public SourceSpan spanAt(int from, int to) {
        int found = Arrays.binarySearch(starts, from);
        int line = found >= 0 ? found : -found - 2;
        int end = Math.min(to, starts[line] + lines.get(line).length());
        int length = from < end ? codePoints(from, end) : 1;
        return span(line + 1, codePoints(starts[line], from) + 1, length);
    }

    /** The text as it stands in the file, byte order mark and line ends included. */
    public String original() {
        return original;
    }

    /** Where an offset of {@link #text} lies in {@link #original}. */
    public int originalOffset(int offset) {
        int at = original.startsWith("\uFEFF") ? 1 : 0;
        int found = Arrays.binarySearch(doubleEnds, offset);
        return at + offset + (found >= 0 ? found : -found - 1);
    }

    /** UTF-16 offset of a line's start; line from 1. */
    public int offsetOf(int line) {
        return starts[line - 1];
    }
}
