package duikai.house;

/**
 * The house's choices among the rules of Chinese composition; names and defaults after CLREQ and GB/T 15834.
 *
 * @param kinsoku which characters may not start or end a line (避头尾)
 * @param widths how wide marks are (标点宽度)
 * @param headlineWidths how wide marks are in headings: in large type full cells tear holes
 * @param adjacent what two neighbouring marks measure together
 * @param lineEnd how wide a mark is at the line end
 * @param hanLatinSpace natural space between hanzi and Latin, in em; stretches to twice, shrinks to half of it
 * @param stopShrink whether the blank of 。！？ may shrink in a line's body, last of all
 */
public record CompositionRules(
        Kinsoku kinsoku,
        Widths widths,
        Widths headlineWidths,
        Adjacent adjacent,
        LineEnd lineEnd,
        double hanLatinSpace,
        boolean stopShrink) {
    public static final CompositionRules MAINLAND = new CompositionRules(
            Kinsoku.GB, Widths.QUANJIAO, Widths.BANJIAO, Adjacent.ONE_AND_HALF, LineEnd.PREFER_HALF, 0.25, true);

    /** These rules for headings. */
    public CompositionRules forHeadings() {
        return new CompositionRules(
                kinsoku, headlineWidths, headlineWidths, adjacent, lineEnd, hanLatinSpace, stopShrink);
    }

    /** CLREQ 3.1.3, the four customary strictnesses. */
    public enum Kinsoku {
        NONE,
        BASIC,
        GB,
        STRICT
    }

    /** 全身、开明、半身、行末半角, and the centred marks of Taiwan and Hong Kong. */
    public enum Widths {
        QUANJIAO,
        KAIMING,
        BANJIAO,
        HANGMOBANJIAO,
        TW
    }

    /** Em of two neighbouring marks. */
    public enum Adjacent {
        NATURAL,
        ONE_AND_HALF,
        ONE
    }

    /** A mark's width at the line end. */
    public enum LineEnd {
        PREFER_HALF,
        FORCE_HALF,
        FULL,
        HANG
    }
}
