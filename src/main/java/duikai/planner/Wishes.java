package duikai.planner;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the editor wants of a story and others; it is enough that one of two says so.
 *
 * @param together ids of stories it shares a page with
 * @param apart ids of stories it does not share a page with
 */
public record Wishes(Set<String> together, Set<String> apart) {
    public static final Wishes NONE = new Wishes(Set.of(), Set.of());

    public Wishes {
        together = Collections.unmodifiableSortedSet(new TreeSet<>(together));
        apart = Collections.unmodifiableSortedSet(new TreeSet<>(apart));
    }
}
