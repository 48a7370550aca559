package duikai.makeup;

import duikai.compose.GlyphCoverage;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.font.FontLibrary;
import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Heading;
import duikai.issue.Inline;
import duikai.issue.Issue;
import duikai.issue.Picture;
import duikai.issue.Text;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for characters that none of the faces of their style has (缺字), before anything is set. */
final class CoverageCheck {
    private final GlyphCoverage coverage;
    private final HouseStyle house;
    private final Diagnostics diagnostics;

    CoverageCheck(FontLibrary fonts, HouseStyle house, Diagnostics diagnostics) {
        this.coverage = new GlyphCoverage(fonts);
        this.house = house;
        this.diagnostics = diagnostics;
    }

    void check(Issue issue) {
        all(issue.facts().values().stream(), "strip");
        issue.pages().forEach(page -> text(page.name(), "folio-name", page.span()));
        issue.pages().forEach(page -> page.articles().forEach(this::check));
    }

    private void check(Article article) {
        Heading heading = article.heading();
        boolean letter = article.type() == Article.Type.LETTER;
        all(heading.badge().stream(), "badge");
        all(heading.kicker().stream(), "kicker");
        all(heading.headline().stream(), letter ? "letter-headline" : "headline");
        all(heading.subheads().stream(), letter ? "letter-subhead" : "subhead");
        all(article.bylines().stream(), "byline");
        all(article.source().stream(), "source");
        article.body().forEach(block -> block(block, Story.bodyStyle(article)));
        all(article.pictures().stream().map(Picture::caption).flatMap(text -> text.stream()), "caption");
        all(article.pictures().stream().map(Picture::credit).flatMap(text -> text.stream()), "credit");
    }

    private void block(Block block, String style) {
        switch (block) {
            case Block.Paragraph paragraph -> paragraph.content().forEach(piece -> inline(piece, style));
            case Block.SmallHead head -> all(Stream.of(head.text()), "smallhead");
            case Block.Salutation salutation -> all(Stream.of(salutation.text()), "salutation");
            case Block.Signature signature -> all(signature.lines().stream(), "signature");
            case Block.SourceNote note -> all(Stream.of(note.text()), "source");
        }
    }

    private void inline(Inline inline, String style) {
        String set = switch (inline) {
            case Inline.Plain plain -> style;
            case Inline.Strong strong -> "strong";
            case Inline.Emphasis emphasis -> "emphasis";
            case Inline.Dateline dateline -> "dateline";
        };
        text(inline.text(), set, inline.span());
    }

    private void all(Stream<Text> texts, String style) {
        texts.forEach(text -> text(text.value(), style, text.span()));
    }

    private void text(String text, String style, SourceSpan span) {
        coverage.missing(text, house.style(style).faces()).forEach(character -> report(character, span));
    }

    private void report(int character, SourceSpan span) {
        String shown = Character.toString(character);
        String code = String.format(Locale.ROOT, "U+%04X", character);
        diagnostics.report(MakeupProblem.MISSING_GLYPH, at(shown, span), shown, code);
    }

    /** The character's own place where the line it stands in is known. */
    private static SourceSpan at(String character, SourceSpan span) {
        int from = span.column() == 0 ? 0 : span.text().offsetByCodePoints(0, span.column() - 1);
        int index = span.line() == 0
                ? -1
                : span.text().indexOf(character, Math.min(from, span.text().length()));
        return index < 0
                ? span
                : new SourceSpan(span.file(), span.line(), span.text().codePointCount(0, index) + 1, 1, span.text());
    }
}
