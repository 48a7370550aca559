package duikai.makeup;

import duikai.compose.Dress;
import duikai.compose.StyledText;
import duikai.diag.Diagnostics;
import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Inline;
import duikai.page.Line.Writing;
import duikai.unit.Length;

/**
 * Looks whether what stands beside a story's lines has room between them. No line is ever moved for it: leading of half an em is
 * enough for dots and lines (CLREQ 3.4), six tenths for pinyin.
 */
final class LeadingCheck {
    /** Height of letters with tone marks over their baseline, in em. */
    private static final double LETTERS = 0.9;
    /** Width of zhuyin beside its hanzi, in em. */
    private static final double ZHUYIN = 0.5;

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

    /**
     * Reports the first place of the story where there is too little.
     *
     * @param writing which way its text runs: zhuyin widens the characters of a horizontal line, and stands between vertical ones
     */
    void check(Article article, Writing writing) {
        String style = Story.bodyStyle(article);
        for (Block block : article.body()) {
            if (block instanceof Block.Paragraph paragraph && isReported(paragraph, style, writing)) {
                return;
            }
        }
    }

    /** What one line has below and the next one above must both have room. */
    private boolean isReported(Block.Paragraph paragraph, String style, Writing writing) {
        Length size = house.style(style).sizeFor(frame.body().size());
        double leading = frame.pitch().minus(size).ratioTo(size);
        double below = 0;
        double above = 0;
        for (Inline inline : paragraph.content()) {
            for (StyledText.Piece piece : pieces.of(inline, house.style(style).faces())) {
                below = Math.max(below, below(piece));
                above = Math.max(above, above(piece, writing));
            }
            if (below + above > leading) {
                Length needed = size.times(1 + below + above);
                diagnostics.report(
                        MakeupProblem.LEADING_TOO_SMALL, inline.span(), inline.text(), frame.pitch(), needed);
                return true;
            }
        }
        return false;
    }

    /** How far marks stand out below the em boxes, in em. */
    private static double below(StyledText.Piece piece) {
        double below = 0;
        for (Dress dress : piece.dress()) {
            if (dress instanceof Dress.Marked marked) {
                below += marked.marks().size() + marked.marks().distance();
            }
        }
        return below;
    }

    /** How far readings stand out above the em boxes, in em. */
    private static double above(StyledText.Piece piece, Writing writing) {
        double above = 0;
        for (Dress dress : piece.dress()) {
            if (dress instanceof Dress.Reading reading && reading.beside()) {
                above = Math.max(above, writing == Writing.VERTICAL ? ZHUYIN : 0);
            } else if (dress instanceof Dress.Reading reading) {
                above = Math.max(above, reading.rise() + LETTERS * reading.ratio() - PageFrame.ASCENT);
            }
        }
        return above;
    }
}
