package duikai.issue;

import duikai.repair.Letters;
import duikai.repair.Normaliser;
import duikai.repair.Normaliser.Kind;
import duikai.repair.Script;
import duikai.yaml.SourceText;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the Markdown below the front matter: paragraphs, {@code ## } small heads, strong and emphasis, nothing else. */
final class MarkdownBody {
    /** More markup than any article has; deeper nesting than this many marks can make is safe to walk. */
    private static final int MOST_MARKS = 3_000;

    /** Code by indent is left out: leading blanks are only dirt here. */
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    HtmlBlock.class,
                    ThematicBreak.class,
                    FencedCodeBlock.class,
                    BlockQuote.class,
                    ListBlock.class))
            .maxOpenBlockParsers(50)
            .linkProcessor(new SpanMarkup())
            .customInlineContentParserFactory(ScriptMarkup.factory())
            .build();

    /** What a value of the front matter is taken for Markdown by: a span, a superscript, a subscript. */
    private static final Pattern MARKUP = Pattern.compile("\\]\\{|\\{\\.[a-z]|\\^[^\\s^]+\\^|\\p{L}~[^\\s~]+~");

    private final Desk desk;
    private final String name;

    MarkdownBody(Desk desk, String name) {
        this.desk = desk;
        this.name = name;
    }

    /** The letters of a value of the front matter that has markup in it; empty for one of plain words. */
    static Optional<Letters> value(Desk desk, YamlNode.Scalar value) {
        if (!MARKUP.matcher(value.value()).find()
                || !(PARSER.parse(value.value()).getFirstChild() instanceof Paragraph paragraph)
                || paragraph.getNext() != null) {
            return Optional.empty();
        }
        SourceText source = SourceText.within(value.span(), value.value());
        return Optional.of(new MarkdownLetters(desk, source, 0).read(paragraph));
    }

    /** Reads from a line to the end; {@code source} is the whole file, so that places are those of the file. */
    Body read(SourceText source, int firstLine) {
        int start = firstLine <= source.lines().size()
                ? source.offsetOf(firstLine)
                : source.text().length();
        String markdown = source.text().substring(start);
        if (markdown.chars().filter(c -> "*_[]^~>`<!".indexOf(c) >= 0).count() > MOST_MARKS) {
            desk.report(IssueProblem.MARKUP_TOO_DENSE, source.span(firstLine));
            return new Body(List.of(), false);
        }
        MarkdownLetters letters = new MarkdownLetters(desk, source, start);
        List<Body.Part> parts = new ArrayList<>();
        for (Node node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            part(node, letters, parts);
        }
        return new Body(parts, !Script.isVisible(markdown));
    }

    private void part(Node node, MarkdownLetters reader, List<Body.Part> parts) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph, reader, parts);
            case Heading heading -> heading(heading, reader, parts);
            case HtmlBlock html -> refuse(IssueProblem.MARKDOWN_HTML, html, reader);
            case ThematicBreak rule -> refuse(IssueProblem.MARKDOWN_RULE, rule, reader);
            case FencedCodeBlock code -> refuse(IssueProblem.MARKDOWN_CODE, code, reader);
            case IndentedCodeBlock code -> refuse(IssueProblem.MARKDOWN_CODE, code, reader);
            case BlockQuote quote -> refuse(IssueProblem.MARKDOWN_QUOTE, quote, reader);
            case ListBlock list -> refuse(IssueProblem.MARKDOWN_LIST, list, reader);
            case LinkReferenceDefinition link ->
                refuse(IssueProblem.MARKDOWN_LINK, link, reader, link.getDestination());
            default -> throw new IllegalStateException("Markdown node " + node);
        }
    }

    private void heading(Heading heading, MarkdownLetters reader, List<Body.Part> parts) {
        if (heading.getLevel() != 2) {
            refuse(IssueProblem.MARKDOWN_HEADING, heading, reader, "#".repeat(heading.getLevel()));
            return;
        }
        Letters text = desk.clean(reader.read(heading), name, Kind.HEADING);
        if (!Script.isVisible(text.text())) {
            desk.report(IssueProblem.EMPTY_TEXT, reader.place(heading), "##");
            return;
        }
        parts.add(new Body.Set(new Block.SmallHead(Text.of(text))));
    }

    private void refuse(IssueProblem problem, Node node, MarkdownLetters reader, Object... arguments) {
        desk.report(problem, reader.place(node), arguments);
    }

    private void paragraph(Paragraph paragraph, MarkdownLetters reader, List<Body.Part> parts) {
        List<SourceSpan> rows = paragraph.getSourceSpans();
        if (rows.size() > 1 && MarkdownLetters.isTableRule(reader.textOf(rows.get(1)))) {
            refuse(IssueProblem.MARKDOWN_TABLE, paragraph, reader);
            return;
        }
        boolean optional = OptionalMark.take(paragraph, reader.textOf(rows.getLast()));
        Letters dirty = reader.read(paragraph);
        Body.Words words = words(dirty, optional);
        if (Script.isVisible(words.text().text())) {
            parts.add(words);
        }
    }

    /** Cleans a paragraph, whole for its use as running text; its lines serve a signature. */
    private Body.Words words(Letters dirty, boolean optional) {
        Letters text = desk.clean(dirty, name, Kind.BODY);
        List<Letters> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= dirty.length(); i++) {
            if (i == dirty.length() || dirty.at(i) == '\n') {
                lines.add(Normaliser.normalise(dirty.sub(start, i), Kind.BODY).text());
                start = i + 1;
            }
        }
        return new Body.Words(text, lines, optional);
    }
}
