package duikai.house;

/**
 * How wide marks are (标点宽度; CLREQ 3.1.2, GB/T 15834 5.1).
 *
 * @param widths in running text
 * @param headlineWidths in headings: in large type full cells tear holes
 * @param adjacent what two neighbouring marks measure together
 * @param interpunct how wide · is between hanzi
 * @param stopShrink whether the blank of 。！？ may shrink in a line's body, last of all
 */
public record MarkRules(
        Widths widths, Widths headlineWidths, Adjacent adjacent, Interpunct interpunct, boolean stopShrink) {
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

    /** 间隔号: half a cell on the mainland (GB/T 15834 5.1.7), a whole one in Taiwan and Hong Kong. */
    public enum Interpunct {
        HALF,
        FULL
    }

    /** These rules for headings. */
    MarkRules forHeadings() {
        return new MarkRules(headlineWidths, headlineWidths, adjacent, interpunct, stopShrink);
    }
}
