package duikai.fo;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What can be wrong with a house's templates. */
public enum FoProblem implements Problem {
    /** {0} = the file's name. */
    TEMPLATE_MISSING(Severity.ERROR),
    /** {0} = what the XSLT compiler says. */
    TEMPLATE_BROKEN(Severity.ERROR),
    /** {0} = what went wrong while a page was drawn. */
    TEMPLATE_FAILED(Severity.ERROR),
    /** {0} = what the XSLT compiler says. */
    TEMPLATE_DOUBTFUL(Severity.WARNING),
    /** {0} = what the template says by xsl:message. */
    TEMPLATE_MESSAGE(Severity.WARNING);

    private final Severity severity;

    FoProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
