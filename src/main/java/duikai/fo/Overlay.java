package duikai.fo;

import java.util.Locale;

/** What a proof may show besides the page itself. */
public enum Overlay {
    /** Column edges and baselines. */
    GRID,
    /** The box of every block. */
    BOXES,
    /** White that a story has to spare. */
    SLACK;

    /** The word people and templates use: {@code grid}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
