package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.repair.Letters;
import duikai.repair.Marking;
import java.util.ArrayList;
import java.util.List;

/** Cuts letters into pieces of one marking each. */
final class Inlines {
    private Inlines() {}

    static List<Inline> of(Letters text) {
        List<Inline> content = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            Marking marking = text.letters().get(i - 1).marking();
            if (i == text.length() || !text.letters().get(i).marking().equals(marking)) {
                content.add(inline(marking, text.text(start, i), text.span(start, i)));
                start = i;
            }
        }
        return content;
    }

    private static Inline inline(Marking marking, String words, SourceSpan span) {
        return switch (marking.face()) {
            case PLAIN -> new Inline.Plain(words, marking.spans(), span);
            case STRONG -> new Inline.Strong(words, marking.spans(), span);
            case EMPHASIS -> new Inline.Emphasis(words, marking.spans(), span);
        };
    }

    /** The pieces as a run-in head. */
    static List<Inline> dateline(List<Inline> content) {
        return content.stream()
                .<Inline>map(piece -> new Inline.Dateline(piece.text(), piece.spans(), piece.span()))
                .toList();
    }

    /** The pieces in the strong face. */
    static List<Inline> strong(List<Inline> content) {
        return content.stream()
                .<Inline>map(piece -> new Inline.Strong(piece.text(), piece.spans(), piece.span()))
                .toList();
    }
}
