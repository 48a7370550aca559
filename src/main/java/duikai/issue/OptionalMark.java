package duikai.issue;

import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The mark of a paragraph that may be left out: {@code {.optional}} at its end. It is never printed. */
final class OptionalMark {
    /** Behind a bracket it would belong to a span, behind a backslash it is meant as words. */
    private static final Pattern MARK = Pattern.compile("[\\s\\u3000]*(?<![\\]\\\\])\\{ *\\.optional *\\}\\s*$");

    private OptionalMark() {}

    /**
     * Takes the mark off a paragraph.
     *
     * @param lastLine the paragraph's last line as written
     * @return whether it was there
     */
    static boolean take(Paragraph paragraph, String lastLine) {
        if (!MARK.matcher(lastLine).find() || !(paragraph.getLastChild() instanceof Text text)) {
            return false;
        }
        String words = MARK.matcher(text.getLiteral()).replaceFirst("");
        Node before = text.getPrevious();
        if (words.equals(text.getLiteral()) || (words.isEmpty() && before == null)) {
            return false;
        }
        text.setLiteral(words);
        if (words.isEmpty()) {
            text.unlink();
        }
        if (words.isEmpty() && before instanceof SoftLineBreak) {
            before.unlink();
        }
        return true;
    }
}
