package duikai.job;

import duikai.diag.SourceSpan;
import duikai.issue.Article;
import duikai.issue.Issue;
import java.util.Comparator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in the manuscript something on a page comes from, by the ids that the templates give to lines ({@code page1.lead.p2.l7})
 * and the names of pictures.
 */
record Places(Issue issue) implements Function<String, SourceSpan> {
    private static final Pattern PAGE = Pattern.compile("page[0-9]+\\.");

    /** A paragraph of the body; a signature has several, {@code p9-1} and {@code p9-2}. */
    private static final Pattern BLOCK = Pattern.compile("p([0-9]{1,6})(-[0-9]+)?(\\..*)?");

    /** The nearest place known; the issue itself for what is in no story. */
    @Override
    public SourceSpan apply(String id) {
        return id.startsWith(Artwork.PICTURE) ? picture(id) : line(withoutPage(id));
    }

    private static String withoutPage(String id) {
        return PAGE.matcher(id).lookingAt() ? id.substring(id.indexOf('.') + 1) : id;
    }

    private SourceSpan picture(String name) {
        return issue.articles().stream()
                .flatMap(article -> article.pictures().stream())
                .filter(picture -> name.equals(Artwork.PICTURE + picture.resource()))
                .map(picture -> picture.span())
                .findFirst()
                .orElse(issue.span());
    }

    private SourceSpan line(String id) {
        return issue.articles().stream()
                .filter(article -> id.equals(article.id()) || id.startsWith(article.id() + "."))
                .max(Comparator.comparingInt(article -> article.id().length()))
                .map(article -> inside(article, id.substring(article.id().length())))
                .orElse(issue.span());
    }

    private static SourceSpan inside(Article article, String rest) {
        Matcher block = BLOCK.matcher(rest.isEmpty() ? rest : rest.substring(1));
        if (block.matches()) {
            int index = Integer.parseInt(block.group(1)) - 1;
            return index >= 0 && index < article.body().size()
                    ? article.body().get(index).span()
                    : article.span();
        }
        return article.heading().headline().stream()
                .findFirst()
                .map(text -> text.span())
                .orElse(article.span());
    }
}
