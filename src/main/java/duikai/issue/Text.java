package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.repair.Letters;
import java.util.List;

/** Words of the manuscript, cleaned, with their markup and the place they were written. */
public record Text(List<Inline> content, SourceSpan span) {
    public Text {
        content = List.copyOf(content);
    }

    /** Words without markup. */
    public Text(String value, SourceSpan span) {
        this(List.of(new Inline.Plain(value, span)), span);
    }

    static Text of(Letters letters) {
        return new Text(Inlines.of(letters), letters.span());
    }

    /** The words alone. */
    public String value() {
        StringBuilder words = new StringBuilder();
        content.forEach(piece -> words.append(piece.text()));
        return words.toString();
    }
}
