package duikai.page;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What can be wrong with a composed page that comes from a file. */
public enum PageProblem implements Problem {
    /** {0} = what the parser says. */
    PAGE_XML_MALFORMED,
    /** {0} = version found, {1} = version understood. */
    PAGE_XML_VERSION,
    /** {0} = element or attribute, {1} = value found, empty when missing. */
    PAGE_XML_VALUE;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
