package duikai.diff;

/**
 * A part of a block on a page.
 *
 * @param name of a text what it is: {@code headline}, {@code caption}; of a rule or panel its style
 * @param number from 1, among those of the same kind in the block
 */
public record Part(Kind kind, String name, int number) {
    /** What a part is. */
    public enum Kind {
        /** The block as a whole. */
        WHOLE,
        /** A text that is none of the body: headline, caption. */
        TEXT,
        /** A leg of the body (栏段): its lines in one column. */
        LEG,
        PICTURE,
        ARTWORK,
        RULE,
        PANEL,
        CODE
    }

    static final Part WHOLE = new Part(Kind.WHOLE, "", 1);
}
