package duikai.register;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What does not fit in a register. */
public enum RegisterProblem implements Problem {
    /** {0} the cumulative number, {1} where the other one is. */
    TWICE(Severity.ERROR),
    /** {0} the date, {1} the cumulative number of the other issue of that day. */
    SAME_DAY(Severity.ERROR),
    /** {0} the first number missing, {1} the last, {2} how many, {3} the issue before. */
    MISSING(Severity.WARNING),
    /** {0} the cumulative number, {1} the date, {2} the number before it, {3} its date. */
    DATE_OUT_OF_ORDER(Severity.ERROR),
    /** {0} the number within the year, {1} the one it should be, {2} the issue before. */
    NUMBER_OUT_OF_ORDER(Severity.ERROR),
    /** {0} the date, {1} its weekday, {2} the usual one. */
    UNUSUAL_DAY(Severity.WARNING),
    /** {0} the date, {1} days since the issue before, {2} the usual number. */
    UNUSUAL_INTERVAL(Severity.WARNING);

    private final Severity severity;

    RegisterProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
