package duikai.overlay;

import java.util.OptionalInt;

/**
 * A page in two documents.
 *
 * @param old its index in the old document, from 0; empty where that has no such page
 * @param now its index in the new one
 */
public record PagePair(OptionalInt old, OptionalInt now) {
    /** At least one of them has it. */
    public PagePair {
        if (old.isEmpty() && now.isEmpty()) {
            throw new IllegalArgumentException("a page of neither");
        }
    }
}
