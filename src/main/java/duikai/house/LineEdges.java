package duikai.house;

/**
 * What may stand at the edges of a line, and how wide it is there (避头尾、行首行尾标点; CLREQ 3.1.3, GB/T 15834 5.1.10).
 *
 * @param kinsoku which characters may not begin or end a line
 * @param start how wide an opening mark is that begins a line
 * @param end how wide a mark is that ends a line
 */
public record LineEdges(Kinsoku kinsoku, Start start, End end) {
    /** CLREQ 3.1.3, the four customary strictnesses. */
    public enum Kinsoku {
        NONE,
        BASIC,
        GB,
        STRICT
    }

    /** An opening mark's width at the line start. */
    public enum Start {
        /** Half a cell on every line, the indented first one too. */
        HALF,
        /** A whole cell on a paragraph's first line, half a cell on all others. */
        FULL_FIRST,
        /** A whole cell on every line. */
        FULL
    }

    /** A mark's width at the line end. */
    public enum End {
        /** Half a cell; a whole one only where that keeps the hanzi solid. */
        PREFER_HALF,
        /** Half a cell always, GB/T 15834 by the letter. */
        FORCE_HALF,
        /** A whole cell. */
        FULL,
        /** ， 、 。 ； may stand outside the measure, one of them (标点悬挂). */
        HANG
    }
}
