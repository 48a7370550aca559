package duikai.job;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What can go wrong between Duikai and the file system. */
public enum JobProblem implements Problem {
    /** {0} the file. */
    INPUT_NOT_FOUND,
    /** {0} why. */
    INPUT_UNREADABLE,
    /** {0} the file. */
    TRANSCRIPT_NOT_FOUND,
    /** {0} the limit in MB. */
    TRANSCRIPT_TOO_LARGE,
    PDF_NOT_FOUND,
    /** {0} why. */
    PDF_UNREADABLE,
    PDF_ENCRYPTED,
    NO_ROUND_PROOF,
    VERSION_NOT_FOUND,
    /** {0} the reason. */
    MANIFEST_UNREADABLE,
    TEMPLATES_NOT_FOUND,
    /** {0} the schema, {1} those there are. */
    SCHEMA_NOT_FOUND,
    /** {0} the face. */
    FONT_MISSING,
    /** {0} the face. */
    FONT_CHANGED,
    /** {0} the page asked for, {1} how many there are. */
    NO_SUCH_PAGE,
    /** {0} the proposal asked for, {1} the page, {2} how many there are. */
    NO_SUCH_PROPOSAL,
    /** {0} the line asked for, {1} lines with ids like it. */
    NO_SUCH_LINE,
    /** {0} the line asked for. */
    LINE_NOT_OF_TEXT,
    /** {0} why. */
    OUTPUT_UNWRITABLE,
    OUTPUT_EXISTS;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
