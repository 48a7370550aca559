package duikai.makeup;

import duikai.compose.StyledText;
import duikai.house.HouseStyle;
import duikai.house.Phrase;
import duikai.issue.Article;
import duikai.issue.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides a story that goes on on another page (转版). The first part ends where its page is full; its shape says where that is,
 * and from there on the rest is a story of its own.
 */
final class Jump {
    private static final String NOTE = "jump";

    private final HouseStyle house;

    Jump(HouseStyle house) {
        this.house = house;
    }

    /** The first part of a whole story. */
    Story front(Story whole, int targetPage) {
        Copy.JumpNote note = note(house.jump().to(), targetPage);
        return new Story(
                whole.article(), whole.rank(), whole.copy(), whole.box(), new StoryPart.Front(targetPage, note));
    }

    /**
     * The rest: under a short headline, without what stood over the first part.
     *
     * @param point where the first part ends ({@link TextShape#jump})
     * @param fromPage page of the first part
     * @param rank among the stories of the page it goes to
     */
    Story rest(Story whole, JumpPoint point, int fromPage, int rank) {
        List<Copy> copy = new ArrayList<>();
        copy.add(note(house.jump().from(), fromPage));
        copy.addAll(point.after(whole.copy()));
        return new Story(
                underJumpHeadline(whole.article()), rank, copy, whole.box(), new StoryPart.Rest(fromPage, point));
    }

    private Copy.JumpNote note(Phrase words, int page) {
        String text = words.fill(value -> Optional.of(Integer.toString(page))).orElseThrow();
        return new Copy.JumpNote(
                NOTE,
                words.style(),
                StyledText.of(text, house.style(words.style()).faces()));
    }

    private static Article underJumpHeadline(Article article) {
        Heading heading = new Heading(Optional.empty(), List.of(), JumpHeadline.of(article.heading()), List.of());
        return new Article(
                article.id(),
                article.type(),
                article.priority(),
                heading,
                List.of(),
                article.body(),
                List.of(),
                article.source(),
                Optional.empty(),
                Article.Vertical.NONE,
                article.placement(),
                article.span());
    }
}
