package duikai.issue;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Pandoc's bracketed spans: {@code [司马迁]{.name}}, {@code [汉字]{hàn zì}}. What stands in the braces, parted by blanks, are
 * classes, which begin with a full stop, and readings.
 */
final class SpanMarkup implements LinkProcessor {
    /** Readings of a long word are shorter; braces not closed by then were left open. */
    private static final int LONGEST = 300;

    /** A span; its children are the words marked. */
    static final class Span extends CustomNode {
        private final List<String> classes = new ArrayList<>();
        private final List<String> readings = new ArrayList<>();

        private Span(String attributes) {
            for (String word : attributes.strip().split("[\\s\\u3000]+", -1)) {
                if (word.startsWith(".")) {
                    classes.add(word.substring(1));
                } else if (!word.isEmpty()) {
                    readings.add(word);
                }
            }
        }

        List<String> classes() {
            return List.copyOf(classes);
        }

        List<String> readings() {
            return List.copyOf(readings);
        }
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean bare = link.destination() == null && link.label() == null && link.marker() == null;
        if (!bare || !scanner.next('{')) {
            return LinkResult.none();
        }
        var start = scanner.position();
        for (int i = 0; i < LONGEST && scanner.hasNext() && scanner.peek() != '}'; i++) {
            scanner.next();
        }
        if (scanner.peek() != '}') {
            return LinkResult.none();
        }
        String attributes = scanner.getSource(start, scanner.position()).getContent();
        scanner.next();
        return LinkResult.wrapTextIn(new Span(attributes), scanner.position());
    }
}
