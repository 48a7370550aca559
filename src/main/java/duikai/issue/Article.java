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
        SourceSpan span) {
    /** What kind of story it is; furniture and typography follow from it. */
    public enum Type {
        NEWS,
        PHOTO,
        LETTER,
        NOTICE,
        COMMENTARY,
        BRIEF,
        ADVERTISEMENT
    }

    public Article {
        bylines = List.copyOf(bylines);
        body = List.copyOf(body);
        pictures = List.copyOf(pictures);
    }

    /** This story with other pictures. */
    public Article withPictures(List<Picture> others) {
        return new Article(id, type, priority, heading, bylines, body, others, source, span);
    }

    /** The words people know the story by. */
    public String title() {
        StringBuilder title = new StringBuilder();
        heading.headline()
                .forEach(line -> title.append(title.isEmpty() ? "" : "　").append(line.value()));
        return title.isEmpty() ? heading.badge().map(Text::value).orElse(id) : title.toString();
    }
}
