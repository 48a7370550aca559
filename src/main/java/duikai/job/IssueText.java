package duikai.job;

import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Inline;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.issue.Picture;
import duikai.issue.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An issue as plain text, for dumps: every text as it will be set. */
final class IssueText {
    private final StringBuilder out = new StringBuilder();

    private IssueText() {}

    static String of(Issue issue) {
        IssueText text = new IssueText();
        text.issue(issue);
        return text.out.toString();
    }

    private void issue(Issue issue) {
        line(
                0,
                "issue",
                "%s %s number %d cumulative %d"
                        .formatted(issue.house().value(), issue.date(), issue.number(), issue.cumulative()));
        issue.format().ifPresent(format -> line(1, "format", format.value()));
        issue.facts().forEach((name, value) -> line(1, name, value.value()));
        issue.pages().forEach(this::page);
        section("pool", issue.pool());
        section("fold", issue.fold());
    }

    private void section(String kind, List<Article> articles) {
        if (!articles.isEmpty()) {
            line(0, kind, Integer.toString(articles.size()));
            articles.forEach(this::article);
        }
    }

    private void page(IssuePage page) {
        line(0, "page", page.number() + " " + page.name() + (page.open() ? " open" : ""));
        page.plan().ifPresent(plan -> line(1, "plan", plan.toString()));
        page.articles().forEach(this::article);
    }

    private void article(Article article) {
        line(
                1,
                "article",
                "%s %s priority %d (%s)".formatted(article.id(), article.type(), article.priority(), article.span()));
        texts("badge", article.heading().badge());
        texts("jump-headline", article.heading().jumpHeadline());
        texts("kicker", article.heading().kicker());
        texts("headline", article.heading().headline());
        texts("subhead", article.heading().subheads());
        texts("byline", article.bylines());
        article.body().forEach(this::block);
        article.pictures().forEach(this::picture);
        texts("source", article.source());
        article.quote().ifPresent(quote -> {
            line(2, "quote", inlines(quote.text().content()));
            texts("by", quote.by());
        });
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph ->
                line(2, paragraph.optional() ? "optional-paragraph" : "paragraph", inlines(paragraph.content()));
            case Block.SmallHead head ->
                line(2, "small-head", inlines(head.text().content()));
            case Block.Salutation salutation ->
                line(2, "salutation", inlines(salutation.text().content()));
            case Block.Signature signature -> texts("signature", signature.lines());
            case Block.SourceNote note ->
                line(2, "source-note", inlines(note.text().content()));
        }
    }

    private static String inlines(List<Inline> content) {
        return content.stream()
                .map(inline -> switch (inline) {
                    case Inline.Plain plain -> marked(plain.text(), plain);
                    case Inline.Strong strong -> "**" + marked(strong.text(), strong) + "**";
                    case Inline.Emphasis emphasis -> "*" + marked(emphasis.text(), emphasis) + "*";
                    case Inline.Dateline dateline -> "[" + marked(dateline.text(), dateline) + "]";
                })
                .collect(Collectors.joining());
    }

    private static String marked(String words, Inline inline) {
        String spans = inline.spans().stream()
                .map(span ->
                        span.reading().isEmpty() ? "." + span.kind().name().toLowerCase(Locale.ROOT) : span.reading())
                .collect(Collectors.joining(" "));
        return spans.isEmpty() ? words : "[" + words + "]{" + spans + "}";
    }

    private void picture(Picture picture) {
        line(
                2,
                "picture",
                "%s %d x %d focus %s,%s crop %s %s"
                        .formatted(
                                picture.file(),
                                picture.widthPx(),
                                picture.heightPx(),
                                picture.focusX(),
                                picture.focusY(),
                                picture.maxCrop(),
                                picture.resource()));
        texts("caption", picture.caption());
        texts("credit", picture.credit());
    }

    private void texts(String kind, Optional<Text> text) {
        text.ifPresent(value -> line(2, kind, inlines(value.content())));
    }

    private void texts(String kind, List<Text> texts) {
        texts.forEach(text -> line(2, kind, inlines(text.content())));
    }

    private void line(int depth, String kind, String text) {
        out.repeat("  ", depth)
                .append(kind)
                .append(' ')
                .append(text.replace("\n", "\\n"))
                .append('\n');
    }
}
