package duikai.archive;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What can be wrong with a package. */
public enum ArchiveProblem implements Problem {
    /** The place is the folder. */
    NO_PACKAGE(Severity.ERROR),
    /** {0} why. */
    UNREADABLE(Severity.ERROR),
    /** {0} what was written. */
    NOT_A_DAY(Severity.ERROR),
    /** {0} the file. */
    FILE_GONE(Severity.ERROR),
    /** {0} the file. */
    FILE_CHANGED(Severity.ERROR),
    /** {0} the file. */
    FILE_OF_NOBODY(Severity.WARNING),
    /** {0} the page, {1} per cent of its pixels. */
    PAGE_LOOKS_OTHERWISE(Severity.ERROR),
    /** {0} the page, {1} per cent of its pixels. */
    PAGE_READS_OTHERWISE(Severity.ERROR),
    /** {0} the page. */
    PAGE_OF_ONE(Severity.ERROR),
    /** {0} what is not as it was. */
    MADE_OTHERWISE(Severity.NOTE);

    private final Severity severity;

    ArchiveProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
