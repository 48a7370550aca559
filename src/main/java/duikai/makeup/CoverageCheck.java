package duikai.makeup;

import duikai.compose.GlyphCoverage;
import duikai.compose.StyledText;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for characters that none of the faces of their style has (缺字), before anything is set. */
final class CoverageCheck {
    private final GlyphCoverage coverage;
    private final HouseStyle house;
    private final InlinePieces pieces;
    private final Diagnostics diagnostics;

    CoverageCheck(FontLibrary fonts, HouseStyle house, Diagnostics diagnostics) {
        this.coverage = new GlyphCoverage(fonts);
        this.house = house;
        pieces = new InlinePieces(house);
        this.diagnostics = diagnostics;
    }

    void check(Issue issue) {
        all(issue.facts().values().stream(), "strip");
        issue.pages().forEach(page -> inline(new Inline.Plain(page.name(), page.span()), "folio-name"));
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

    private void all(Stream<Text> texts, String style) {
        texts.forEach(text -> text.content().forEach(piece -> inline(piece, style)));
    }

    private void inline(Inline inline, String style) {
        for (StyledText.Piece piece : pieces.of(inline, house.style(style).faces())) {
            coverage.missing(piece).forEach(character -> report(character, inline.span()));
        }
    }

    private void report(String character, SourceSpan span) {
        String code = character
                .codePoints()
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
        diagnostics.report(MakeupProblem.MISSING_GLYPH, at(character, span), character, code);
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
