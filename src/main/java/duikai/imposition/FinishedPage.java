package duikai.imposition;

import duikai.unit.Size;
import java.util.List;

/**
 * A finished page.
 *
 * @param numbers in the issue; two where it is a double page
 * @param trim the size after cutting
 * @param mono whether it has the black plate alone
 * @param pdf of this one page
 */
@SuppressWarnings("ArrayRecordComponent") // a courier, never compared
public record FinishedPage(List<Integer> numbers, Size trim, boolean mono, byte[] pdf) {
    public FinishedPage {
        numbers = List.copyOf(numbers);
    }
}
