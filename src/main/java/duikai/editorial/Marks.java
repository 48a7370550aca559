package duikai.editorial;

/**
 * What a mistake costs in the official count of the mainland (差错计错标准), in tenths of a mark.
 *
 * @param tenths 10 for a wrong character
 */
public record Marks(int tenths) {
    /** It is no mistake in the text. */
    public static final Marks NONE = new Marks(0);
    /** A wrong, missing or superfluous character; a wrong date or page. */
    public static final Marks CHARACTER = new Marks(10);
    /** Punctuation and the style of numbers. */
    public static final Marks STYLE = new Marks(1);

    private static final int SEVERAL = 5;

    /** Characters wrong, missing or too many in one place: one counts 1, two to five 2, more 4. */
    static Marks characters(int number) {
        return number <= 1 ? CHARACTER : number <= SEVERAL ? new Marks(20) : new Marks(40);
    }

    /** In headlines and mastheads, and in names and dates that matter (双倍计错). */
    Marks doubled() {
        return new Marks(tenths * 2);
    }
}
