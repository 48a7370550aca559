package duikai.delivery;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What can be wrong with a delivery. */
public enum DeliveryProblem implements Problem {
    /** {0} what was written. */
    NOT_A_DATE,
    /** {0} the name. */
    NAME_OUTSIDE,
    /** {0} the name two files would have. */
    SAME_NAME,
    /** {0} the file. */
    FILE_GONE,
    /** {0} the file. */
    FILE_CHANGED;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
