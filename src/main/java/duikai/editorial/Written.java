package duikai.editorial;

import duikai.diag.SourceSpan;
import duikai.issue.Article;
import duikai.issue.Inline;
import duikai.issue.Text;
import java.util.List;

/**
 * A text of a story.
 *
 * @param part what it is to the story
 * @param words without markup
 * @param content its pieces, each at its place
 */
record Written(Article article, Part part, String words, List<Inline> content, SourceSpan span) {
    /** What a text is to its story. */
    enum Part {
        /** Headline, kicker, sub-heads and small heads: mistakes in them count double. */
        HEADING,
        BYLINE,
        BODY,
        CAPTION,
        CREDIT
    }

    Written {
        content = List.copyOf(content);
    }

    static Written of(Article article, Part part, Text text) {
        return new Written(article, part, text.value(), text.content(), text.span());
    }

    /** Where some of the words stand, as near as is known. */
    SourceSpan place(int from, int to) {
        int start = 0;
        for (Inline piece : content) {
            int end = start + piece.text().length();
            if (from < end) {
                return piece.span().at(words.substring(from, Math.min(to, words.length())));
            }
            start = end;
        }
        return span;
    }
}
