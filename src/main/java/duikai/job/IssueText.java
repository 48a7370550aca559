package duikai.job;

import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Inline;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.issue.Picture;
import duikai.issue.Text;
import java.util.List;
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
    }

    private void page(IssuePage page) {
        line(0, "page", page.number() + " " + page.name());
        page.plan().ifPresent(plan -> line(1, "plan", plan.toString()));
        page.articles().forEach(this::article);
    }

    private void article(Article article) {
        line(
                1,
                "article",
                "%s %s priority %d (%s)".formatted(article.id(), article.type(), article.priority(), article.span()));
        texts("badge", article.heading().badge());
        texts("kicker", article.heading().kicker());
        texts("headline", article.heading().headline());
        texts("subhead", article.heading().subheads());
        texts("byline", article.bylines());
        article.body().forEach(this::block);
        article.pictures().forEach(this::picture);
        texts("source", article.source());
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> line(2, "paragraph", inlines(paragraph.content()));
            case Block.SmallHead head -> line(2, "small-head", head.text().value());
            case Block.Salutation salutation ->
                line(2, "salutation", salutation.text().value());
            case Block.Signature signature -> texts("signature", signature.lines());
            case Block.SourceNote note -> line(2, "source-note", note.text().value());
        }
    }

    private static String inlines(List<Inline> content) {
        return content.stream()
                .map(inline -> switch (inline) {
                    case Inline.Plain plain -> plain.text();
                    case Inline.Strong strong -> "**" + strong.text() + "**";
                    case Inline.Emphasis emphasis -> "*" + emphasis.text() + "*";
                    case Inline.Dateline dateline -> "[" + dateline.text() + "]";
                })
                .collect(Collectors.joining());
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
        text.ifPresent(value -> line(2, kind, value.value()));
    }

    private void texts(String kind, List<Text> texts) {
        texts.forEach(text -> line(2, kind, text.value()));
    }

    private void line(int depth, String kind, String text) {
        out.repeat("  ", depth)
                .append(kind)
                .append(' ')
                .append(text.replace("\n", "\\n"))
                .append('\n');
    }
}
