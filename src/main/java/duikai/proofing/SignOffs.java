package duikai.proofing;

import java.util.List;
import java.util.Optional;

/**
 * The record of an issue's sign-offs (签样记录), beside its manuscript.
 *
 * @param entries as they were signed, one after the other
 */
public record SignOffs(List<SignOff.Sealed> entries) {
    /** The name of its file. */
    public static final String FILE = "signed.yaml";

    public static final SignOffs NONE = new SignOffs(List.of());

    public SignOffs {
        entries = List.copyOf(entries);
    }

    /** The latest sign-off of a page: the one that counts. */
    public Optional<SignOff.Sealed> latest(int page) {
        return entries.reversed().stream()
                .filter(entry -> entry.signOff().page() == page)
                .findFirst();
    }

    /** Everybody who signed a page as it is now, in their order. */
    public List<SignOff> signers(int page, PageHash hash) {
        return entries.stream()
                .map(SignOff.Sealed::signOff)
                .filter(signed -> signed.page() == page && signed.hash().equals(hash))
                .toList();
    }

    /** The seal the next entry builds on. */
    String lastSeal() {
        return entries.isEmpty() ? "" : entries.getLast().seal();
    }
}
