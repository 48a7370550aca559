package duikai.job;

import duikai.fo.Overlay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is wanted of an issue.
 *
 * @param format name of a page format, for when it is not to be the issue's own
 * @param page the one page wanted, from 1; all when empty
 * @param overlays what to show besides the pages
 * @param draft whether pages whose copy does not fit are wanted as they would be with other copy
 */
public record Wanted(Optional<String> format, OptionalInt page, Set<Overlay> overlays, boolean draft) {
    public static final Wanted EVERYTHING = new Wanted(Optional.empty(), OptionalInt.empty(), Set.of());

    public Wanted(Optional<String> format, OptionalInt page, Set<Overlay> overlays) {
        this(format, page, overlays, false);
    }
}
