package duikai.furniture;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What can be wrong with masthead, folio and imprint. */
public enum FurnitureProblem implements Problem {
    /** {0} the words, {1} the size they would need, {2} the smallest allowed. */
    WORDS_TOO_LONG(Severity.ERROR),
    /** {0} the QR code's name, {1} its content. */
    CODE_TOO_LONG(Severity.ERROR),
    /** {0} the QR code's name, {1} mm a module would measure, {2} the least. */
    CODE_TOO_DENSE(Severity.ERROR),
    /** {0} millimetres missing. */
    EAR_TOO_FULL(Severity.ERROR),
    /** {0} the name, {1} what was probably meant or all there are. */
    UNKNOWN_FACT(Severity.ERROR),
    /** {0} the name. */
    COMPUTED_FACT(Severity.ERROR),
    /** {0} the fact, {1} the profile. */
    REQUIRED_FACT(Severity.WARNING),
    /** {0} the words, {1} the profile. */
    REQUIRED_WORDS(Severity.WARNING),
    /** {0} the word, {1} the words it stands in, {2} the profile. */
    FORBIDDEN_WORD(Severity.WARNING);

    private final Severity severity;

    FurnitureProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
