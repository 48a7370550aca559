package duikai.house;

/**
 * How Latin words and numbers stand among hanzi (中西文混排; CLREQ 3.2.2).
 *
 * @param space natural space between hanzi and Latin, in em
 * @param least how far that space may shrink, in em, at most the natural one
 * @param most how far it may be stretched before gaps between hanzi are opened, in em, at least the natural one
 * @param wholeCells whether the space is chosen so that Latin and its two spaces fill whole cells (CLREQ, grid alignment)
 * @param hyphenation whether Latin words may be divided
 */
public record LatinRules(double space, double least, double most, boolean wholeCells, Hyphenation hyphenation) {
    /** The widest space, in em. */
    public static final double WIDEST = 0.5;

    /** When Latin words are divided between syllables, with a hyphen. */
    public enum Hyphenation {
        NEVER,
        /** Only where no line keeps all rules. */
        IN_NEED,
        /** Wherever it makes better lines. */
        FREELY
    }

    /** Space of that width with the customary limits: half of it and twice as much, but no more than half an em. */
    public static LatinRules of(double space) {
        return new LatinRules(
                space, space / 2, Math.max(space, Math.min(2 * space, WIDEST)), false, Hyphenation.IN_NEED);
    }
}
