package duikai.collation;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** Differences between a finished page and the manuscript (PF18). Of each, {0} is the page. */
public enum CollationProblem implements Problem {
    /** {1} the story, {2} what the manuscript has, {3} what the page reads. */
    TEXT_DIFFERS(Severity.ERROR),
    /** {1} the story, {2} what the manuscript has. */
    TEXT_MISSING(Severity.ERROR),
    /** {1} what the page reads. */
    TEXT_OF_NOBODY(Severity.ERROR);

    private final Severity severity;

    CollationProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
