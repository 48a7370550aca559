package duikai.collation;

import duikai.diag.SourceSpan;
import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Picture;
import duikai.issue.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a story in the manuscript, part by part, under the names its lines have on the page: {@code headline}, {@code
 * p2}, {@code caption}.
 */
final class StoryParts {
    /**
     * Words and where they were written.
     *
     * @param opens whether a brief's headline may stand in its first line: a paragraph
     */
    record Part(String words, boolean opens, SourceSpan span) {
        Part followedBy(Part next) {
            return new Part(words + next.words, opens, span);
        }
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private StoryParts() {}

    /** @param leftOut what its editor let go, as {@link duikai.makeup.StoryFit} names it */
    static Map<String, Part> of(Article article, Collection<String> leftOut) {
        StoryParts story = new StoryParts();
        story.heading(article, leftOut);
        story.body(article.body(), leftOut);
        if (!leftOut.contains("source")) {
            article.source().ifPresent(source -> story.add("source", source));
        }
        if (!leftOut.contains("quote")) {
            article.quote().ifPresent(quote -> {
                story.add("quote", quote.text());
                quote.by().ifPresent(by -> story.add("quote-by", by));
            });
        }
        if (!leftOut.contains("pictures") && !isArtwork(article)) {
            story.pictures(article.pictures());
        }
        return story.parts;
    }

    /** An advertisement that is a picture and nothing else: the words about it are only read aloud. */
    private static boolean isArtwork(Article article) {
        return article.type() == Article.Type.ADVERTISEMENT
                && article.source().isEmpty()
                && article.body().stream()
                        .allMatch(block -> block instanceof Block.Paragraph paragraph
                                && paragraph.content().isEmpty());
    }

    private void heading(Article article, Collection<String> leftOut) {
        article.heading().badge().ifPresent(badge -> add("badge", badge));
        if (!leftOut.contains("kicker")) {
            article.heading().kicker().forEach(kicker -> add("kicker", kicker));
        }
        article.heading().headline().forEach(headline -> add("headline", headline));
        if (!leftOut.contains("subhead")) {
            numbered("sub", article.heading().subheads());
        }
        numbered("byline", article.bylines());
    }

    private void body(List<Block> body, Collection<String> leftOut) {
        for (int i = 0; i < body.size(); i++) {
            boolean gone = leftOut.contains(Integer.toString(i + 1))
                    || (i == 0 && leftOut.contains("lead"))
                    || (body.get(i) instanceof Block.Signature && leftOut.contains("signature"));
            if (!gone) {
                block("p" + (i + 1), body.get(i));
            }
        }
    }

    private void block(String name, Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> add(name, new Text(paragraph.content(), paragraph.span()), true);
            case Block.SmallHead head -> add(name, head.text());
            case Block.Salutation salutation -> add(name, salutation.text());
            case Block.SourceNote note -> add(name, note.text());
            case Block.Signature signature -> numbered(name + "-", signature.lines());
        }
    }

    private void pictures(List<Picture> pictures) {
        for (int i = 0; i < pictures.size(); i++) {
            String number = pictures.size() == 1 ? "" : Integer.toString(i + 1);
            Optional<Text> caption = pictures.get(i).caption();
            caption.ifPresent(words -> add("caption" + number, words));
            pictures.get(i).credit().ifPresent(words -> add("credit" + number, words));
        }
    }

    private void numbered(String name, List<Text> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(name + (i + 1), texts.get(i));
        }
    }

    private void add(String name, Text text) {
        add(name, text, false);
    }

    private void add(String name, Text text, boolean opens) {
        String visible = Visible.of(text.value());
        if (!visible.isEmpty()) {
            parts.merge(name, new Part(visible, opens, text.span()), Part::followedBy);
        }
    }
}
