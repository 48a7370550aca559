package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.repair.Letters;
import duikai.repair.Letters.Letter;
import duikai.repair.Marking;
import duikai.repair.Marking.Face;
import duikai.yaml.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Turns the inline Markdown of a block into letters with their places; line breaks become line feeds. */
final class MarkdownLetters {
    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,32};");

    /**
     * What is left in words when markup did not take effect: the marks of bold; braces behind a bracket that opened nowhere or
     * stands in another span, or that were left open; a superscript that is not closed.
     */
    private static final SequencedMap<Pattern, IssueProblem> STRAY = stray();

    private final Desk desk;
    private final SourceText source;
    private final int start;

    /** @param start offset of the Markdown in the source */
    MarkdownLetters(Desk desk, SourceText source, int start) {
        this.desk = desk;
        this.source = source;
        this.start = start;
    }

    private static SequencedMap<Pattern, IssueProblem> stray() {
        SequencedMap<Pattern, IssueProblem> stray = new LinkedHashMap<>();
        stray.put(Pattern.compile("\\*\\*"), IssueProblem.STRAY_ASTERISKS);
        stray.put(Pattern.compile("[]］][{｛]|\\{\\.[a-z]"), IssueProblem.STRAY_SPAN);
        stray.put(Pattern.compile("(?<=[\\p{L}\\p{N}])\\^(?=[-+−]?\\p{N})"), IssueProblem.STRAY_SCRIPT);
        return stray;
    }

    Letters read(Node block) {
        Collector collector = new Collector();
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(collector);
        }
        return new Letters(collector.letters, source, place(block));
    }

    SourceSpan place(Node node) {
        List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return SourceSpan.ofFile(source.file());
        }
        int from = start + spans.getFirst().getInputIndex();
        return source.spanAt(from, from + Math.max(1, spans.getFirst().getLength()));
    }

    String textOf(org.commonmark.node.SourceSpan span) {
        int from = start + span.getInputIndex();
        return source.text().substring(from, from + span.getLength());
    }

    /** The line of dashes and bars under a table's head: {@code |---|:--:|}. */
    static boolean isTableRule(String line) {
        return line.indexOf('|') >= 0 && line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    private final class Collector extends AbstractVisitor {
        private final List<Letter> letters = new ArrayList<>();
        private final SpanReader spans = new SpanReader(desk);
        private Marking marking = Marking.NONE;

        @Override
        public void visit(org.commonmark.node.Text text) {
            int at = text.getSourceSpans().isEmpty()
                    ? Letters.NOWHERE
                    : start + text.getSourceSpans().getFirst().getInputIndex();
            int first = letters.size();
            String literal = text.getLiteral();
            for (int i = 0; i < literal.length(); i += Character.charCount(literal.codePointAt(i))) {
                int c = literal.codePointAt(i);
                int behindEntity = entityEnd(literal, i, at);
                int origin = behindEntity > 0 || at == Letters.NOWHERE ? Letters.NOWHERE : origin(c, at);
                letters.add(new Letter(c, origin, marking));
                at = behindEntity > 0 ? behindEntity : origin == Letters.NOWHERE ? at : origin + Character.charCount(c);
            }
            reportStray(text, first);
        }

        /** Marks that were meant to open or close something and did not; escaped ones are meant as they stand. */
        private void reportStray(org.commonmark.node.Text text, int first) {
            STRAY.forEach((marks, problem) -> {
                Matcher stray = marks.matcher(text.getLiteral());
                if (stray.find()) {
                    int from = letters.get(first + text.getLiteral().codePointCount(0, stray.start()))
                            .origin();
                    boolean escaped = from > 0 && source.text().charAt(from - 1) == '\\';
                    if (!escaped) {
                        boolean placed = from != Letters.NOWHERE;
                        int to = from + stray.group().length();
                        desk.report(problem, placed ? source.spanAt(from, to) : place(text));
                    }
                }
            });
        }

        /** Where the source goes on behind an entity that this letter was written as, 0 where it was written as itself. */
        private int entityEnd(String literal, int index, int at) {
            if (at == Letters.NOWHERE) {
                return 0;
            }
            Matcher entity =
                    ENTITY.matcher(source.text()).region(at, source.text().length());
            return entity.lookingAt() && !literal.startsWith(entity.group(), index) ? entity.end() : 0;
        }

        /** The letter itself or the one behind a backslash; an entity such as &amp;amp; cannot be traced. */
        private int origin(int c, int from) {
            int at = from;
            if (at + 1 < source.text().length() && source.text().charAt(at) == '\\') {
                at = source.text().codePointAt(at + 1) == c ? at + 1 : at;
            }
            return at < source.text().length() && source.text().codePointAt(at) == c ? at : Letters.NOWHERE;
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            letters.add(new Letter('\n', Letters.NOWHERE, marking));
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            letters.add(new Letter('\n', Letters.NOWHERE, marking));
        }

        @Override
        public void visit(StrongEmphasis strong) {
            within(Face.STRONG, strong);
        }

        @Override
        public void visit(Emphasis emphasis) {
            within(Face.EMPHASIS, emphasis);
        }

        private void within(Face inner, Node node) {
            Marking outer = marking;
            marking = outer.in(inner);
            visitChildren(node);
            marking = outer;
        }

        @Override
        public void visit(CustomNode node) {
            int from = letters.size();
            visitChildren(node);
            List<Letter> inside = letters.subList(from, letters.size());
            switch (node) {
                case SpanMarkup.Span span -> spans.mark(span, inside, place(span));
                case ScriptMarkup.Script script -> spans.mark(script.kind(), inside);
                default -> throw new IllegalStateException("Markdown node " + node);
            }
        }

        @Override
        public void visit(Code code) {
            desk.report(IssueProblem.MARKDOWN_CODE, place(code));
        }

        @Override
        public void visit(HtmlInline html) {
            desk.report(IssueProblem.MARKDOWN_HTML, place(html));
        }

        @Override
        public void visit(Image image) {
            desk.report(IssueProblem.MARKDOWN_PICTURE, place(image));
        }

        @Override
        public void visit(Link link) {
            boolean bare = link.getFirstChild() instanceof org.commonmark.node.Text text
                    && link.getDestination().endsWith(text.getLiteral());
            if (!bare) {
                desk.report(IssueProblem.MARKDOWN_LINK, place(link), link.getDestination());
            }
            visitChildren(link);
        }
    }
}
