package duikai.planner;

import java.util.OptionalInt;

/**
 * Where a story may stand.
 *
 * @param first page at the earliest
 * @param last page at the latest
 * @param listed the page that names the story; then it stands there and nowhere else
 */
public record Reach(int first, int last, OptionalInt listed) {
    /** Any page that is open. */
    public static final Reach ANY = between(1, Integer.MAX_VALUE);

    public static Reach between(int first, int last) {
        return new Reach(first, last, OptionalInt.empty());
    }

    public static Reach on(int page) {
        return new Reach(page, page, OptionalInt.of(page));
    }

    boolean allows(PlannedPage page) {
        return listed.isPresent()
                ? listed.getAsInt() == page.number()
                : page.open() && first <= page.number() && page.number() <= last;
    }
}
