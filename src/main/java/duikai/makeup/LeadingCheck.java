package duikai.makeup;

import duikai.compose.Dress;
import duikai.compose.StyledText;
import duikai.diag.Diagnostics;
import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Inline;
import duikai.unit.Length;
import java.util.List;

/**
 * Looks whether what stands beside a story's lines has room between them. No line is ever moved for it: leading of half an em is
 * enough for dots and lines (CLREQ 3.4), six tenths for pinyin.
 */
final class LeadingCheck {
    /** Height of letters with tone marks over their baseline, in em. */
    private static final double LETTERS = 0.9;

    private final HouseStyle house;
    private final PageFrame frame;
    private final Diagnostics diagnostics;
    private final InlinePieces pieces;

    LeadingCheck(HouseStyle house, PageFrame frame, Diagnostics diagnostics) {
        this.house = house;
        this.frame = frame;
        this.diagnostics = diagnostics;
        pieces = new InlinePieces(house);
    }

    /** Reports the first place of the story where there is too little. */
    void check(Article article) {
        String style = Story.bodyStyle(article);
        Length size = house.style(style).sizeFor(frame.body().size());
        double leading = frame.pitch().minus(size).ratioTo(size);
        article.body().stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).content().stream())
                .filter(inline -> reach(inline, style) > leading)
                .findFirst()
                .ifPresent(inline -> {
                    Length needed = size.times(1 + reach(inline, style));
                    diagnostics.report(
                            MakeupProblem.LEADING_TOO_SMALL, inline.span(), inline.text(), frame.pitch(), needed);
                });
    }

    /** How far what the words wear stands out of their em boxes, in em. */
    private double reach(Inline inline, String style) {
        double below = 0;
        double above = 0;
        List<StyledText.Piece> all = pieces.of(inline, house.style(style).faces());
        for (Dress dress : all.isEmpty() ? List.<Dress>of() : all.getFirst().dress()) {
            switch (dress) {
                case Dress.Marked marked ->
                    below += marked.marks().size() + marked.marks().distance();
                case Dress.Reading reading -> {
                    double top = reading.rise() + LETTERS * reading.ratio() - PageFrame.ASCENT;
                    above = Math.max(above, reading.beside() ? 0 : top);
                }
                case Dress.Script script -> {}
            }
        }
        return Math.max(above, below);
    }
}
