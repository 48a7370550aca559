package duikai.makeup;

import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Article;
import duikai.issue.IssuePage;
import duikai.issue.Pins;
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
    /** At most as important as this is what is no story of its own. */
    private static final int UNRANKED = 4;

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
        List<Article> articles = page.plan().isPresent()
                ? page.articles()
                : Briefs.together(page.articles(), house.wording().briefs());
        for (Article article : articles) {
            boolean ranked =
                    isRanked(article.type()) && !article.heading().headline().isEmpty();
            rank += ranked ? 1 : 0;
            Pins pins = page.pins(article);
            Article pinned = article.withPlacement(article.placement().withPins(pins));
            stories.add(new Story(
                    seen(pinned, format),
                    ranked ? rank : isRanked(article.type()) ? rank + 1 : Math.max(UNRANKED, rank + 1),
                    reader.body(article),
                    pins.box().map(Story::style).orElseGet(() -> house.box(type(article)))));
        }
        return stories;
    }

    /** Whether stories of a type are more or less important than others: their headlines are compared. */
    static boolean isRanked(Article.Type type) {
        return switch (type) {
            case ADVERTISEMENT, BACKGROUND, INDEX -> false;
            case NEWS, PHOTO, LETTER, NOTICE, COMMENTARY, POEM, BRIEF -> true;
        };
    }

    private static String style(Pins.Box box) {
        return switch (box) {
            case FRAME -> "frame";
            case TINT -> "tint";
            case NONE -> "";
        };
    }

    private static Article seen(Article article, PageFormat format) {
        if (format.isVertical()) {
            return article.turned().asThePage();
        }
        return article.vertical() == Article.Vertical.STORY ? article.turned() : article;
    }

    /** What the editor has fixed of its place. */
    Pins pins() {
        return article.placement().pins();
    }

    Story withPins(Pins pins) {
        Article pinned = article.withPlacement(article.placement().withPins(pins));
        return new Story(pinned, rank, copy, box, part);
    }

    /** The story without something of it that may go. */
    Story without(Trim trim, HouseStyle house) {
        Article shorter = trim.from(article);
        return new Story(shorter, rank, new CopyReader(house).body(shorter), box, part);
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
            case COMMENTARY -> "commentary";
            case NEWS, NOTICE, POEM, BRIEF, ADVERTISEMENT, BACKGROUND, INDEX -> "body";
        };
    }

    /** Neighbouring headlines differ in face: a house may define {@code headline-2} and so on for the lower ranks. */
    String headlineStyle(HouseStyle house) {
        if (isLetter()) {
            return "letter-headline";
        }
        String typed = type() + "-headline";
        if (house.styles().containsKey(typed)) {
            return typed;
        }
        String ranked = "headline-" + rank;
        return house.styles().containsKey(ranked) ? ranked : "headline";
    }
}
