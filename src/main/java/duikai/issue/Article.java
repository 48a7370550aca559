package duikai.issue;

import duikai.diag.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A story (稿件).
 *
 * @param id its file name without ending, unique in the issue
 * @param priority 1 (lead) to 9; 0 where the order of the page decides
 * @param bylines 作者行 as they are to be printed, ● 宗河
 * @param source 稿源, printed after the body in parentheses
 * @param quote 引语, set large beside the text
 * @param vertical what of it runs from top to bottom on a horizontal page (竖题、竖排)
 * @param placement where it goes and what may be done to make it fit
 */
public record Article(
        String id,
        Type type,
        int priority,
        Heading heading,
        List<Text> bylines,
        List<Block> body,
        List<Picture> pictures,
        Optional<Text> source,
        Optional<Quote> quote,
        Vertical vertical,
        Placement placement,
        SourceSpan span) {
    /** What of a story runs from top to bottom on a horizontal page. */
    public enum Vertical {
        NONE,
        /** The heading, on the left of the text. */
        HEADLINE,
        /** The heading, on the right of the text. */
        HEADLINE_RIGHT,
        /** The heading and the text. */
        STORY
    }

    /** What kind of story it is; furniture and typography follow from it. */
    public enum Type {
        NEWS,
        PHOTO,
        LETTER,
        NOTICE,
        COMMENTARY,
        BRIEF,
        ADVERTISEMENT,
        /** 诗: each paragraph is a line. */
        POEM,
        /** 背景、链接: a box of facts that belongs to another story. */
        BACKGROUND,
        /** 导读: points to the stories inside; without a text of its own it is generated. */
        INDEX
    }

    public Article {
        bylines = List.copyOf(bylines);
        body = List.copyOf(body);
        pictures = List.copyOf(pictures);
    }

    /** A story that runs as its page does and may go anywhere. */
    public Article(
            String id,
            Type type,
            int priority,
            Heading heading,
            List<Text> bylines,
            List<Block> body,
            List<Picture> pictures,
            Optional<Text> source,
            SourceSpan span) {
        this(
                id,
                type,
                priority,
                heading,
                bylines,
                body,
                pictures,
                source,
                Optional.empty(),
                Vertical.NONE,
                Placement.ANYWHERE,
                span);
    }

    /** This story as it is seen in the plane it is made up in, where a vertical text runs like a horizontal one. */
    public Article turned() {
        List<Picture> turned = pictures.stream().map(Picture::turned).toList();
        return new Article(
                id, type, priority, heading, bylines, body, turned, source, quote, vertical, placement, span);
    }

    /** This story without a way of its own to run. */
    public Article asThePage() {
        return new Article(
                id, type, priority, heading, bylines, body, pictures, source, quote, Vertical.NONE, placement, span);
    }

    public Article withPlacement(Placement other) {
        return new Article(id, type, priority, heading, bylines, body, pictures, source, quote, vertical, other, span);
    }

    /** Whether it is an index that make-up is to write (导读). */
    public boolean isUnwrittenIndex() {
        return type == Type.INDEX && body.isEmpty();
    }

    /** The words people know the story by. */
    public String title() {
        StringBuilder title = new StringBuilder();
        heading.headline()
                .forEach(line -> title.append(title.isEmpty() ? "" : "　").append(line.value()));
        return title.isEmpty() ? heading.badge().map(Text::value).orElse(id) : title.toString();
    }
}
