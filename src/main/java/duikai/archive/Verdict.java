package duikai.archive;

/**
 * How a page made again compares with the one that was kept.
 *
 * @param page its number
 * @param difference share of its pixels that look otherwise, 0 to 1
 * @param sameText whether it reads the same
 */
public record Verdict(int page, Kind kind, double difference, boolean sameText) {
    /** From best to worst. */
    public enum Kind {
        SAME_BYTES,
        SAME_PICTURE,
        CHANGED,
        /** Only one of the two has the page. */
        OF_ONE;

        /** {@code same-bytes}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
