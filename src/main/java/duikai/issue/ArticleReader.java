package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.repair.Normaliser.Kind;
import duikai.yaml.Fields;
import duikai.yaml.SourceText;
import duikai.yaml.YamlNode;
import duikai.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Reads one article: a Markdown file with front matter, or a mapping of the same keys with a {@code body}. */
final class ArticleReader {
    private static final String FENCE = "---";

    /** Types newspapers have and make-up has no typography of their own for: 编者按, 图表. */
    private static final Map<String, Article.Type> SET_LIKE = new TreeMap<>(Map.of(
            "editors-note", Article.Type.COMMENTARY,
            "data", Article.Type.NEWS));

    private final Desk desk;

    ArticleReader(Desk desk) {
        this.desk = desk;
    }

    Optional<Article> file(String id, String name, byte[] bytes) {
        Optional<SourceText> decoded = desk.decode(name, bytes);
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        SourceText source = decoded.get();
        int fence = closingFence(source);
        if (fence == 0) {
            desk.report(
                    opensWithFence(source) ? IssueProblem.UNCLOSED_FRONT_MATTER : IssueProblem.NO_FRONT_MATTER,
                    source.span(1));
            return Optional.empty();
        }
        Body body = new MarkdownBody(desk, name).read(source, fence + 1);
        if (isEmpty(source, fence)) {
            desk.report(IssueProblem.NO_HEADLINE, source.span(1));
            return Optional.empty();
        }
        return YamlReader.read(source, 2, fence - 1, desk.diagnostics)
                .flatMap(node -> Fields.of(node, id, desk.diagnostics))
                .flatMap(fields -> article(id, name, fields, body, place(fields, source)));
    }

    /** The line that closes the front matter; 0 where there is none. */
    static int closingFence(SourceText source) {
        List<String> lines = source.lines();
        for (int line = 2; line <= lines.size() && opensWithFence(source); line++) {
            if (lines.get(line - 1).stripTrailing().equals(FENCE)) {
                return line;
            }
        }
        return 0;
    }

    private static boolean opensWithFence(SourceText source) {
        return source.lines().getFirst().stripTrailing().equals(FENCE);
    }

    /** Between the fences stands nothing but comments. */
    private static boolean isEmpty(SourceText source, int fence) {
        return source.lines().subList(1, fence - 1).stream()
                .map(String::strip)
                .allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    /** An article's headline stands for the whole of it, else its first line. */
    private static SourceSpan place(Fields fields, SourceText source) {
        return fields.node("headline").map(YamlNode::span).orElse(source.span(1));
    }

    /** An article written inside the issue's own file. */
    Optional<Article> inline(YamlNode.Mapping mapping, String name, BiPredicate<String, SourceSpan> isNew) {
        Fields fields = new Fields(mapping, desk.diagnostics);
        Optional<YamlNode.Scalar> id = fields.requiredScalar("id");
        if (!fields.text("type").equals(Optional.of(Choice.word(Article.Type.INDEX)))) {
            fields.required("body");
        }
        Body body = fields.node("body")
                .map(node -> new InlineBody(desk, name).read(node))
                .orElse(Body.EMPTY);
        if (id.isEmpty() || !isNew.test(id.get().value(), id.get().span())) {
            return Optional.empty();
        }
        if (!Stories.isFileName(id.get().value())) {
            desk.report(IssueProblem.BAD_ARTICLE_NAME, id.get().span(), id.get().value());
            return Optional.empty();
        }
        return article(id.get().value(), name, fields, body, mapping.span());
    }

    Optional<Article> refuse(YamlNode.Sequence list) {
        Fields.of(list, "articles", desk.diagnostics);
        return Optional.empty();
    }

    private Optional<Article> article(String id, String name, Fields fields, Body body, SourceSpan span) {
        Article.Type type = type(fields);
        int priority = fields.integer("priority", 1, 9).orElse(0);
        Heading heading = heading(fields, name);
        List<Text> bylines = new ArrayList<>();
        BodyFrame frame = new BodyFrame(desk, name, type);
        new BylineReader(desk, name).read(fields, bylines, frame);
        List<Block> blocks = frame.read(fields, body);
        Optional<Text> source = desk.text(fields, "source", name, Kind.BODY).map(ArticleReader::bracketed);
        List<Picture> pictures = new PictureReader(desk, name).read(fields);
        Optional<Quote> quote = fields.node("quote").flatMap(node -> quote(node, name));
        Article.Vertical vertical =
                Choice.one(fields, "vertical", Article.Vertical.class).orElse(Article.Vertical.NONE);
        Placement placement = new PlacementReader(desk).read(fields);
        fields.rejectUnknown();
        Article article = new Article(
                id, type, priority, heading, bylines, blocks, pictures, source, quote, vertical, placement, span);
        check(article, body.blank() && !fields.has("pictures"), fields.hasUnknown());
        return Optional.of(article);
    }

    private Article.Type type(Fields fields) {
        List<String> words = new ArrayList<>(Choice.words(Article.Type.class));
        words.addAll(SET_LIKE.keySet());
        String word = fields.oneOf("type", words).orElse("news");
        Article.Type other = SET_LIKE.get(word);
        if (other == null) {
            return Choice.value(word, Article.Type.class);
        }
        String like = Choice.word(other);
        fields.node("type").ifPresent(node -> desk.report(IssueProblem.TYPE_SET_LIKE, node.span(), word, like));
        return other;
    }

    private Heading heading(Fields fields, String name) {
        Optional<Text> badge = desk.text(fields, "badge", name, Kind.HEADING);
        List<Text> headline = desk.texts(fields, "headline", name, Kind.HEADING);
        if (headline.size() > 3) {
            desk.report(IssueProblem.HEADLINE_TOO_MANY_LINES, headline.get(3).span(), "3");
        }
        return new Heading(
                badge,
                desk.texts(fields, "kicker", name, Kind.HEADING),
                headline,
                desk.texts(fields, "subhead", name, Kind.HEADING),
                desk.text(fields, "jump-headline", name, Kind.HEADING));
    }

    /** Words, or {@code {text, by}}. */
    private Optional<Quote> quote(YamlNode node, String name) {
        if (node instanceof YamlNode.Scalar words) {
            return desk.text(words, "quote", name, Kind.BODY)
                    .map(text -> new Quote(text, Optional.empty(), text.span()));
        }
        Optional<Fields> fields = Fields.of(node, "quote", desk.diagnostics);
        Optional<Text> text =
                fields.filter(f -> f.required("text")).flatMap(f -> desk.text(f, "text", name, Kind.BODY));
        Optional<Text> by = fields.flatMap(f -> desk.text(f, "by", name, Kind.BODY));
        fields.ifPresent(Fields::rejectUnknown);
        return text.map(words -> new Quote(words, by, node.span()));
    }

    /** 摘编自：上海发布 as it is printed: （摘编自：上海发布）. */
    private static Text bracketed(Text source) {
        boolean done = source.value().startsWith("（") && source.value().endsWith("）");
        if (done) {
            return source;
        }
        List<Inline> content = new ArrayList<>(source.content());
        content.addFirst(new Inline.Plain("（", source.span()));
        content.add(new Inline.Plain("）", source.span()));
        return new Text(content, source.span());
    }

    /** @param misspelt whether a key is unknown, which may be the headline's */
    private void check(Article article, boolean bare, boolean misspelt) {
        boolean photo = article.type() == Article.Type.PHOTO;
        boolean index = article.type() == Article.Type.INDEX;
        boolean headless = article.heading().headline().isEmpty()
                && article.heading().badge().isEmpty();
        boolean artwork = article.type() == Article.Type.ADVERTISEMENT
                && !article.pictures().isEmpty();
        if (headless && !misspelt && !photo && !artwork && !index && article.type() != Article.Type.BRIEF) {
            desk.report(IssueProblem.NO_HEADLINE, article.span());
        }
        if (article.body().isEmpty() && bare && !index) {
            desk.report(photo ? IssueProblem.PHOTO_WITHOUT_PICTURE : IssueProblem.EMPTY_ARTICLE, article.span());
        }
    }
}
