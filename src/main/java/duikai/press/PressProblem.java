package duikai.press;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What a printing house would send back. */
public enum PressProblem implements Problem {
    /** {0} the page's number, {1} the operator with its numbers. */
    RGB_COLOUR(Severity.ERROR),
    /** {0} the file. */
    NO_PROFILE(Severity.ERROR);

    private final Severity severity;

    PressProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
