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
import java.util.List;
import java.util.Optional;

/**
 * The text of a file and the places in it. A byte order mark is dropped; line ends may be LF, CR LF or CR.
 *
 * @param text without byte order mark, all line ends LF
 */
public record SourceText(String file, String text, List<String> lines) {
    public SourceText {
        lines = List.copyOf(lines);
    }

    public static SourceText of(String file, String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (body.indexOf('\r') >= 0) {
            body = body.replace("\r\n", "\n").replace('\r', '\n');
        }
        return new SourceText(file, body, split(body));
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
        try {
            SourceText source = of(file, decoder.decode(input).toString());
            return source.isFreeOfControls(diagnostics) ? Optional.of(source) : Optional.empty();
        } catch (CharacterCodingException e) {
            diagnostics.report(YamlProblem.NOT_UTF8, placeOfBadByte(file, bytes));
            return Optional.empty();
        }
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

    private static boolean isControl(int c) {
        return (c < 0x20 && c != '\t')
                || (c >= 0x7F && c <= 0x9F)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c & 0xFFFE) == 0xFFFE
                || c == 0x2028
                || c == 0x2029;
    }

    /** A place; line and column from 1, column and length in code points; cut to the line's end. */
    public SourceSpan span(int line, int column, int length) {
        if (line < 1 || line > lines.size()) {
            return SourceSpan.ofFile(file);
        }
        String content = lines.get(line - 1);
        int rest = content.codePointCount(0, content.length()) - column + 1;
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
}
