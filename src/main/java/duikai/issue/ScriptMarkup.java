package duikai.issue;

import duikai.repair.Marking.Kind;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Pandoc's superscripts and subscripts: {@code 10^-3^}, {@code H~2~O}. The wave also stands between numbers (3~5天), so that a
 * subscript must follow a letter or bracket and may hold nothing but letters, digits and signs.
 */
final class ScriptMarkup implements InlineContentParser {
    private static final int LONGEST = 12;

    /** Words above or below the line. */
    static final class Script extends CustomNode {
        private final Kind kind;

        private Script(Kind kind, SourceLines words) {
            this.kind = kind;
            Text text = new Text(words.getContent());
            text.setSourceSpans(words.getSourceSpans());
            appendChild(text);
        }

        Kind kind() {
            return kind;
        }
    }

    static InlineContentParserFactory factory() {
        return new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of('^', '~');
            }

            @Override
            public InlineContentParser create() {
                return new ScriptMarkup();
            }
        };
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        char mark = scanner.peek();
        scanner.next();
        Position start = scanner.position();
        int length = 0;
        while (length < LONGEST && isScript(scanner.peekCodePoint(), mark)) {
            scanner.next();
            length++;
        }
        if (length == 0 || scanner.peek() != mark || !mayCarry(before, mark)) {
            return ParsedInline.none();
        }
        SourceLines words = scanner.getSource(start, scanner.position());
        scanner.next();
        return ParsedInline.of(new Script(mark == '^' ? Kind.SUPERSCRIPT : Kind.SUBSCRIPT, words), scanner.position());
    }

    private static boolean isScript(int c, char mark) {
        boolean sign = c > 0 && "+-−±=().,".indexOf(c) >= 0;
        boolean bracket = mark == '^' && c > 0 && "[]*†‡".indexOf(c) >= 0;
        return sign || bracket || (Character.isLetterOrDigit(c) && !Character.isIdeographic(c));
    }

    /** Whether something may stand above or below the line behind that character. */
    static boolean mayCarry(int before, char mark) {
        boolean letter = Character.isLetter(before) && !Character.isIdeographic(before);
        boolean bracket = before > 0 && ")]".indexOf(before) >= 0;
        return mark == '^' ? before > 0 && !Character.isWhitespace(before) : letter || bracket;
    }
}
