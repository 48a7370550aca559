package duikai.proofing;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import java.util.Optional;

/** Holds pages against the record of their sign-offs (rule C20: a page changed after it was signed). */
public final class SignOffCheck {
    /** What the record says of a page. */
    public enum State {
        /** Nobody signed it. */
        UNSIGNED,
        /** Its latest sign-off is of the page as it is. */
        SIGNED,
        /** It was another page that was signed last. */
        CHANGED
    }

    private SignOffCheck() {}

    public static State state(SignOffs record, int page, PageHash now) {
        return record.latest(page)
                .map(entry -> entry.signOff().hash().equals(now) ? State.SIGNED : State.CHANGED)
                .orElse(State.UNSIGNED);
    }

    /**
     * Reports a page that must not go to press.
     *
     * @param required whether the house wants every page signed
     * @param issue where to point for a page nobody signed
     */
    public static void check(
            SignOffs record, int page, PageHash now, boolean required, SourceSpan issue, Diagnostics diagnostics) {
        Optional<SignOff.Sealed> latest = record.latest(page);
        switch (state(record, page, now)) {
            case SIGNED -> {
                // fit to print
            }
            case UNSIGNED -> {
                if (required) {
                    diagnostics.report(SignOffProblem.NOT_SIGNED, issue, page, now.shortened());
                }
            }
            case CHANGED ->
                latest.ifPresent(entry -> diagnostics.report(
                        SignOffProblem.CHANGED_AFTER_SIGNING,
                        entry.span(),
                        page,
                        entry.signOff().by(),
                        entry.signOff().time(),
                        entry.signOff().round().map(Round::title).orElse("-"),
                        entry.signOff().hash().shortened(),
                        now.shortened()));
        }
    }
}
