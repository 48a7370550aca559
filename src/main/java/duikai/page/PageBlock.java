package duikai.page;

import duikai.unit.Rect;
import java.util.List;

/**
 * Things on a page that belong together, in reading order.
 *
 * @param id unique on the page: {@code masthead}, {@code lead}
 * @param title for bookmarks and people; empty when it has none
 * @param items drawn in this order
 */
public record PageBlock(String id, Role role, String title, Rect box, List<Placed> items) {
    /** What the block is to the newspaper. */
    public enum Role {
        MASTHEAD,
        FOLIO,
        STORY,
        RULES,
        IMPRINT
    }

    public PageBlock {
        items = List.copyOf(items);
    }
}
