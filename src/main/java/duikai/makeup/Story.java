package duikai.makeup;

import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Article;
import duikai.issue.IssuePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A story on its way to the page.
 *
 * @param rank by importance among the stories of the page that have a headline, from 1
 * @param copy its running text
 * @param box style of the box it stands in where the plan does not say; empty for none
 * @param part what of it the copy is; a first part has all of it and ends where its shape says
 */
record Story(Article article, int rank, List<Copy> copy, String box, StoryPart part) {
    /** A whole story. */
    Story(Article article, int rank, List<Copy> copy, String box) {
        this(article, rank, copy, box, StoryPart.WHOLE);
    }

    Story {
        copy = List.copyOf(copy);
    }

    /** The stories of a page by importance, in the plane they are made up in. */
    static List<Story> all(IssuePage page, HouseStyle house, PageFormat format) {
        CopyReader reader = new CopyReader(house);
        List<Story> stories = new ArrayList<>();
        int rank = 0;
        for (Article article : page.articles()) {
            boolean headline = !article.heading().headline().isEmpty();
            rank += headline ? 1 : 0;
            stories.add(new Story(
                    seen(article, format), headline ? rank : rank + 1, reader.body(article), house.box(type(article))));
        }
        return stories;
    }

    private static Article seen(Article article, PageFormat format) {
        if (format.isVertical()) {
            return article.turned().asThePage();
        }
        return article.vertical() == Article.Vertical.STORY ? article.turned() : article;
    }

    String id() {
        return article.id();
    }

    /** What tells it from all others, parts of the same story too. */
    String key() {
        return switch (part) {
            case StoryPart.Whole() -> id();
            case StoryPart.Front front -> id() + " to " + front.page();
            case StoryPart.Rest rest -> id() + " from " + rest.page() + " " + rest.point();
        };
    }

    /** The type as house styles name it. */
    String type() {
        return type(article);
    }

    static String type(Article article) {
        return article.type().name().toLowerCase(Locale.ROOT);
    }

    boolean isLetter() {
        return article.type() == Article.Type.LETTER;
    }

    /** Whether its badge (栏题) sits on its first picture rather than over its heading. */
    boolean badgeOnPicture() {
        return isPictureNews()
                && article.heading().badge().isPresent()
                && !article.pictures().isEmpty();
    }

    boolean isPictureNews() {
        return article.type() == Article.Type.PHOTO;
    }

    /** Style of its running text. */
    String bodyStyle() {
        return bodyStyle(article);
    }

    static String bodyStyle(Article article) {
        return switch (article.type()) {
            case LETTER -> "letter";
            case PHOTO -> "caption";
            case NEWS, NOTICE, COMMENTARY, BRIEF, ADVERTISEMENT, BACKGROUND, INDEX -> "body";
        };
    }

    /** Neighbouring headlines differ in face: a house may define {@code headline-2} and so on for the lower ranks. */
    String headlineStyle(HouseStyle house) {
        if (isLetter()) {
            return "letter-headline";
        }
        String ranked = "headline-" + rank;
        return house.styles().containsKey(ranked) ? ranked : "headline";
    }
}
