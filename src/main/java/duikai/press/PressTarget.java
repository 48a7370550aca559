package duikai.press;

import duikai.house.PressStandard;
import duikai.house.SpotInk;
import duikai.separation.OutputProfile;
import java.util.List;
import java.util.Set;

/**
 * Where a document is to be printed.
 *
 * @param profile of the press
 * @param condition its name (OutputConditionIdentifier)
 * @param spots inks it has besides the four
 * @param monoPages numbers of the pages that have the black plate alone (黑白版)
 */
public record PressTarget(
        PressStandard standard, OutputProfile profile, String condition, List<SpotInk> spots, Set<Integer> monoPages) {
    public PressTarget {
        spots = List.copyOf(spots);
        monoPages = Set.copyOf(monoPages);
    }

    /** Whether a page has the black plate alone. */
    public boolean isMono(int page) {
        return monoPages.contains(page);
    }
}
