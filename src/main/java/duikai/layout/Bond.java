package duikai.layout;

/**
 * What the editor wants of two stories.
 *
 * @param one id of a story
 * @param other id of another
 */
public record Bond(String one, String other, Kind kind) {
    /** What is wanted. */
    public enum Kind {
        /** The two fill a rectangle of their own. */
        TOGETHER,
        /** The two fill a rectangle of their own, side by side. */
        BESIDE,
        /** The two do not touch. */
        APART
    }
}
