package duikai.makeup;

import duikai.diag.SourceSpan;
import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Heading;
import duikai.issue.Inline;
import duikai.issue.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Something of a story that its editor lets go where room is short (可删). */
sealed interface Trim {
    /** A paragraph marked as optional; {@code index} within the story's body. */
    record Paragraph(int index) implements Trim {}

    /** A part named under {@code optional}. */
    record Part(Placement.Part part) implements Trim {}

    /** All that may go, in the order it goes: named parts as they are listed, then paragraphs from the end. */
    static List<Trim> of(Article article) {
        List<Trim> trims = new ArrayList<>();
        article.placement().optional().stream()
                .filter(part -> has(article, part))
                .forEach(part -> trims.add(new Part(part)));
        List<Block> body = article.body();
        IntStream.range(0, body.size())
                .map(i -> body.size() - 1 - i)
                .filter(i -> body.get(i) instanceof Block.Paragraph paragraph && paragraph.optional())
                .forEach(i -> trims.add(new Paragraph(i)));
        return trims;
    }

    private static boolean has(Article article, Placement.Part part) {
        return switch (part) {
            case KICKER -> !article.heading().kicker().isEmpty();
            case SUBHEAD -> !article.heading().subheads().isEmpty();
            case LEAD -> !article.body().isEmpty() && isLead(article.body().getFirst());
            case QUOTE -> article.quote().isPresent();
            case PICTURES -> !article.pictures().isEmpty() && article.type() != Article.Type.PHOTO;
            case SOURCE -> article.source().isPresent();
            case SIGNATURE -> article.body().stream().anyMatch(Block.Signature.class::isInstance);
        };
    }

    /** A lead (导语) is set strong from end to end. */
    private static boolean isLead(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.content().stream().allMatch(Inline.Strong.class::isInstance);
    }

    /** The story without it. The blocks that stay keep their numbers, for what goes is left empty. */
    default Article from(Article article) {
        return switch (this) {
            case Paragraph paragraph -> withBody(article, without(article.body(), paragraph.index()));
            case Part part -> without(article, part.part());
        };
    }

    /** Where it is written. */
    default SourceSpan place(Article article) {
        return switch (this) {
            case Paragraph paragraph -> article.body().get(paragraph.index()).span();
            case Part part -> article.placement().place("optional").orElse(article.span());
        };
    }

    private static Article without(Article article, Placement.Part part) {
        Heading heading = article.heading();
        return switch (part) {
            case KICKER ->
                with(
                        article,
                        new Heading(
                                heading.badge(),
                                List.of(),
                                heading.headline(),
                                heading.subheads(),
                                heading.jumpHeadline()));
            case SUBHEAD ->
                with(
                        article,
                        new Heading(
                                heading.badge(),
                                heading.kicker(),
                                heading.headline(),
                                List.of(),
                                heading.jumpHeadline()));
            case LEAD -> withBody(article, without(article.body(), 0));
            case QUOTE ->
                new Article(
                        article.id(),
                        article.type(),
                        article.priority(),
                        heading,
                        article.bylines(),
                        article.body(),
                        article.pictures(),
                        article.source(),
                        Optional.empty(),
                        article.vertical(),
                        article.placement(),
                        article.span());
            case PICTURES ->
                new Article(
                        article.id(),
                        article.type(),
                        article.priority(),
                        heading,
                        article.bylines(),
                        article.body(),
                        List.of(),
                        article.source(),
                        article.quote(),
                        article.vertical(),
                        article.placement(),
                        article.span());
            case SOURCE ->
                new Article(
                        article.id(),
                        article.type(),
                        article.priority(),
                        heading,
                        article.bylines(),
                        article.body(),
                        article.pictures(),
                        Optional.empty(),
                        article.quote(),
                        article.vertical(),
                        article.placement(),
                        article.span());
            case SIGNATURE ->
                withBody(
                        article,
                        article.body().stream()
                                .map(block -> block instanceof Block.Signature ? empty(block) : block)
                                .toList());
        };
    }

    private static List<Block> without(List<Block> body, int index) {
        List<Block> left = new ArrayList<>(body);
        left.set(index, empty(body.get(index)));
        return left;
    }

    private static Block empty(Block block) {
        return new Block.Paragraph(List.of(), block.span());
    }

    private static Article with(Article article, Heading heading) {
        return new Article(
                article.id(),
                article.type(),
                article.priority(),
                heading,
                article.bylines(),
                article.body(),
                article.pictures(),
                article.source(),
                article.quote(),
                article.vertical(),
                article.placement(),
                article.span());
    }

    private static Article withBody(Article article, List<Block> body) {
        return new Article(
                article.id(),
                article.type(),
                article.priority(),
                article.heading(),
                article.bylines(),
                body,
                article.pictures(),
                article.source(),
                article.quote(),
                article.vertical(),
                article.placement(),
                article.span());
    }
}
