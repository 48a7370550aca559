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
import duikai.issue.Quote;
import duikai.issue.Text;
import java.util.Optional;
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
        issue.articles().forEach(this::check);
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
        all(article.quote().stream().map(Quote::text), QuoteZones.STYLE);
        all(article.quote().stream().flatMap(quote -> quote.by().stream()), QuoteZones.BY_STYLE);
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
        Optional<String> foreign = ForeignScript.firstWord(inline.text());
        foreign.ifPresent(word -> report(word, inline.span()));
        for (StyledText.Piece piece : pieces.of(inline, house.style(style).faces())) {
            coverage.missing(piece).stream()
                    .filter(character -> ForeignScript.of(character).isEmpty() && !isPrivate(character))
                    .forEach(character -> diagnostics.report(
                            MakeupProblem.MISSING_GLYPH,
                            inline.span().at(character),
                            character,
                            Characters.codes(character)));
        }
    }

    /** Proofreading has words of its own for it (C09). */
    private static boolean isPrivate(String character) {
        return Character.getType(character.codePointAt(0)) == Character.PRIVATE_USE;
    }

    /** A word in a script not set here; its letters one by one would say nothing. */
    private void report(String word, SourceSpan span) {
        ForeignScript script = ForeignScript.of(word).orElseThrow();
        diagnostics.report(
                MakeupProblem.FOREIGN_SCRIPT,
                span.at(word),
                word,
                Characters.codes(word.substring(0, word.offsetByCodePoints(0, 1))),
                script.english(),
                script.chinese());
    }
}
