package duikai.makeup;

import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Heading;
import duikai.issue.Inline;
import duikai.issue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the briefs of a page together under one heading (简讯): each opens with its own headline, strong, in its first line. Every
 * text keeps its place in the manuscript.
 */
final class Briefs {
    static final String ID = "briefs";

    /** Fewer stand for themselves. */
    private static final int LEAST = 3;

    private Briefs() {}

    /** The articles with the briefs among them put together, where the first of them stood; a page of nothing else stays as it is. */
    static List<Article> together(List<Article> articles, String heading) {
        List<Article> briefs = articles.stream().filter(Briefs::joins).toList();
        if (briefs.size() < LEAST || briefs.size() == articles.size()) {
            return articles;
        }
        List<Article> together = new ArrayList<>();
        for (Article article : articles) {
            if (!briefs.contains(article)) {
                together.add(article);
            } else if (article.equals(briefs.getFirst())) {
                together.add(group(briefs, heading));
            }
        }
        return together;
    }

    /** What has a picture, a quote or a place of its own stays by itself. */
    static boolean joins(Article article) {
        return article.type() == Article.Type.BRIEF
                && article.pictures().isEmpty()
                && article.quote().isEmpty()
                && article.placement().pins().isEmpty();
    }

    private static Article group(List<Article> briefs, String heading) {
        Article first = briefs.getFirst();
        List<Block> body = new ArrayList<>();
        briefs.forEach(brief -> add(brief, body));
        Text title = new Text(heading, first.span());
        return new Article(
                ID,
                Article.Type.BRIEF,
                first.priority(),
                new Heading(Optional.empty(), List.of(), List.of(title), List.of()),
                List.of(),
                body,
                List.of(),
                Optional.empty(),
                first.span());
    }

    private static void add(Article brief, List<Block> body) {
        boolean opened = brief.heading().headline().isEmpty();
        for (Block block : brief.body()) {
            if (!opened && block instanceof Block.Paragraph paragraph) {
                List<Inline> content = new ArrayList<>();
                content.add(new Inline.Strong(
                        brief.title(),
                        List.of(),
                        brief.heading().headline().getFirst().span()));
                content.add(new Inline.Plain("　", paragraph.span()));
                content.addAll(paragraph.content());
                body.add(new Block.Paragraph(content, paragraph.optional(), paragraph.span()));
                opened = true;
            } else {
                body.add(block);
            }
        }
        brief.source().ifPresent(note -> body.add(new Block.SourceNote(note)));
    }
}
