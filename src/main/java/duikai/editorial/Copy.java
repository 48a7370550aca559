package duikai.editorial;

import duikai.house.EditorialStyle;
import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Issue;
import duikai.issue.Picture;
import duikai.issue.Quote;
import duikai.issue.Text;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is proofread: an issue, its pages as they were made up, and every text of the stories on them.
 *
 * @param pages none where nothing was made up
 * @param articles those that stand on a page
 * @param earlier issues that readers have had already
 */
record Copy(
        Issue issue,
        HouseStyle house,
        List<ComposedPage> pages,
        List<Article> articles,
        List<Written> texts,
        List<Issue> earlier) {
    /** A line of a page that no story wrote: masthead, folio, imprint. */
    record FurnitureLine(ComposedPage page, PageBlock.Role role, String words) {}

    Copy {
        pages = List.copyOf(pages);
        articles = List.copyOf(articles);
        texts = List.copyOf(texts);
        earlier = List.copyOf(earlier);
    }

    /** @param placed ids of the stories that stand on a page */
    static Copy of(Issue issue, HouseStyle house, List<ComposedPage> pages, Set<String> placed, List<Issue> earlier) {
        List<Article> articles = issue.articles().stream()
                .filter(article -> placed.contains(article.id()))
                .collect(Collectors.toMap(Article::id, article -> article, (a, b) -> a, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        List<Written> texts =
                articles.stream().flatMap(article -> written(article).stream()).toList();
        return new Copy(issue, house, pages, articles, texts, earlier);
    }

    /** Every text of a story. */
    static List<Written> written(Article article) {
        List<Written> texts = new ArrayList<>();
        add(article, texts);
        return texts;
    }

    List<Written> textsOf(Article article) {
        return texts.stream().filter(text -> text.article().equals(article)).toList();
    }

    private static void add(Article article, List<Written> texts) {
        List<Text> heading = new ArrayList<>();
        article.heading().badge().ifPresent(heading::add);
        heading.addAll(article.heading().kicker());
        heading.addAll(article.heading().headline());
        heading.addAll(article.heading().subheads());
        article.heading().jumpHeadline().ifPresent(heading::add);
        heading.forEach(text -> texts.add(Written.of(article, Written.Part.HEADING, text)));
        article.bylines().forEach(text -> texts.add(Written.of(article, Written.Part.BYLINE, text)));
        article.body().forEach(block -> add(article, block, texts));
        article.quote().map(Quote::text).ifPresent(text -> texts.add(Written.of(article, Written.Part.BODY, text)));
        for (Picture picture : article.pictures()) {
            picture.caption().ifPresent(text -> texts.add(Written.of(article, Written.Part.CAPTION, text)));
            picture.credit().ifPresent(text -> texts.add(Written.of(article, Written.Part.CREDIT, text)));
        }
    }

    private static void add(Article article, Block block, List<Written> texts) {
        switch (block) {
            case Block.Paragraph paragraph ->
                texts.add(Written.of(article, Written.Part.BODY, new Text(paragraph.content(), paragraph.span())));
            case Block.SmallHead head -> texts.add(Written.of(article, Written.Part.HEADING, head.text()));
            case Block.Salutation salutation -> texts.add(Written.of(article, Written.Part.BODY, salutation.text()));
            case Block.Signature signature ->
                signature.lines().forEach(text -> texts.add(Written.of(article, Written.Part.BODY, text)));
            case Block.SourceNote note -> texts.add(Written.of(article, Written.Part.BODY, note.text()));
        }
    }

    EditorialStyle style() {
        return house.editorial();
    }

    /** The lines of masthead, folio and imprint. */
    List<FurnitureLine> furniture() {
        List<FurnitureLine> lines = new ArrayList<>();
        for (ComposedPage page : pages) {
            for (PageBlock block : page.blocks()) {
                if (block.role() != PageBlock.Role.STORY) {
                    block.items().stream()
                            .filter(Line.class::isInstance)
                            .map(Line.class::cast)
                            .forEach(line -> lines.add(new FurnitureLine(page, block.role(), line.words())));
                }
            }
        }
        return lines;
    }

    /** Characters one counts (字数): all but white. */
    int characters() {
        return texts.stream()
                .mapToInt(text -> Math.toIntExact(text.words()
                        .codePoints()
                        .filter(c -> !Character.isWhitespace(c) && c != 0x3000)
                        .count()))
                .sum();
    }
}
