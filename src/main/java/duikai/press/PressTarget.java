package duikai.press;

import duikai.house.PressStandard;
import duikai.separation.OutputProfile;
import java.util.Set;

/**
 * Where a document is to be printed.
 *
 * @param profile of the press
 * @param condition its name (OutputConditionIdentifier)
 * @param monoPages numbers of the pages that have the black plate alone (黑白版)
 */
public record PressTarget(PressStandard standard, OutputProfile profile, String condition, Set<Integer> monoPages) {
    public PressTarget {
        monoPages = Set.copyOf(monoPages);
    }

    /** Whether a page has the black plate alone. */
    public boolean isMono(int page) {
        return monoPages.contains(page);
    }
}
