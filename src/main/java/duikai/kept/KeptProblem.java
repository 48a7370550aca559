package duikai.kept;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What can be wrong with a plan kept. */
public enum KeptProblem implements Problem {
    /** {0} why. */
    PLAN_UNREADABLE,
    /** {0} the story, {1} and {2} the columns and rows there are. */
    PLACE_OUTSIDE,
    /** {0} and {1} the stories. */
    PLACES_OVERLAP,
    /** {0} the page or story. */
    KEPT_TWICE;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
