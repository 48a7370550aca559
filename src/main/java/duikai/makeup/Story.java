package duikai.makeup;

import duikai.house.HouseStyle;
import duikai.issue.Article;
import java.util.List;
import java.util.Locale;

/**
 * A story on its way to the page.
 *
 * @param rank by importance among the stories of the page that have a headline, from 1
 * @param copy its running text
 * @param box style of the box it stands in where the plan does not say; empty for none
 */
record Story(Article article, int rank, List<Copy> copy, String box) {
    Story {
        copy = List.copyOf(copy);
    }

    String id() {
        return article.id();
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
