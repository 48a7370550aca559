package duikai.batch;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What can go wrong with a batch as a whole, or with an issue in it that nothing in the issue was to end. */
public enum BatchProblem implements Problem {
    /** The place is the folder. */
    NO_ISSUES,
    /** {0} why. */
    LIST_UNREADABLE,
    /** The place is the output folder. */
    IN_USE,
    /** The place is the output folder. */
    NOTHING_TO_RESUME,
    /** {0} why. */
    OUTPUT_FAILED,
    NOT_ENOUGH_MEMORY,
    /** {0} what was thrown. */
    BUG;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
