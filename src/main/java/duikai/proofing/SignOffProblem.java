package duikai.proofing;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What stands between a page and its signature. The first two are rule C20: a page changed after it was signed. */
public enum SignOffProblem implements Problem {
    /** {0} the page, {1} who signed, {2} when, {3} on which proof, {4} hash signed, {5} hash now. */
    CHANGED_AFTER_SIGNING,
    /** {0} the page, {1} its hash. */
    NOT_SIGNED,
    /** {0} what the file is. */
    RECORD_UNREADABLE,
    /** {0} the page, {1} the signer. */
    RECORD_EDITED,
    /** {0} what it says. */
    NO_TIME,
    /** {0} what it says. */
    NO_HASH,
    /** {0} the name. */
    UNUSABLE_NAME,
    WHO_SIGNS,
    WHICH_PAGE,
    /** {0} the page, {1} the digits given, {2} the page's hash. */
    ANOTHER_PAGE;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
