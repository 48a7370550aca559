package duikai.picture;

/** Pixels across and down; for vector art CSS pixels. */
public record ImageSize(int width, int height) {
    private static final int LONGEST_SIDE = 30_000;
    /** How many times one side may be as long as the other. */
    public static final int NARROWEST = 12;

    private static final long MOST_PIXELS = 100_000_000;

    /** Whether a page has a place for its shape: no strip, no hairline. */
    public boolean isPlaceable() {
        return (long) Math.min(width, height) * NARROWEST >= Math.max(width, height);
    }

    /** Whether a renderer can take it: no side over 30,000, at most 100 megapixels. */
    public boolean isPrintable() {
        return width > 0
                && height > 0
                && width <= LONGEST_SIDE
                && height <= LONGEST_SIDE
                && (long) width * height <= MOST_PIXELS;
    }
}
