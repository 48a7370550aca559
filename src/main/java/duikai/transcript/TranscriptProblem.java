package duikai.transcript;

import duikai.diag.Problem;
import duikai.diag.Severity;
import java.util.Locale;

/** What the importer guessed; a person should look at each. */
public enum TranscriptProblem implements Problem {
    NO_STORY(Severity.ERROR),
    /** {0} the house. */
    GUESS_HOUSE(Severity.NOTE),
    NO_DATE(Severity.WARNING),
    NO_NUMBER(Severity.WARNING),
    /** {0} the line. */
    GUESS_FURNITURE(Severity.NOTE),
    /** {0} what came before, {1} what was added. */
    GUESS_JOINED(Severity.NOTE),
    /** {0} the words. */
    GUESS_SMALL_HEAD(Severity.NOTE),
    /** {0} the words. */
    GUESS_SUBHEAD(Severity.NOTE),
    /** {0} the words. */
    GUESS_BYLINE(Severity.NOTE),
    /** {0} the words. */
    GUESS_SALUTATION(Severity.NOTE),
    /** {0} the words. */
    GUESS_SIGNATURE(Severity.NOTE),
    /** {0} the words. */
    GUESS_SOURCE(Severity.NOTE),
    /** {0} the words. */
    GUESS_CREDIT(Severity.NOTE),
    /** {0} the words. */
    GUESS_CAPTION(Severity.NOTE),
    /** {0} the words. */
    GUESS_BADGE(Severity.NOTE),
    /** {0} the file's name. */
    GUESS_PICTURE(Severity.WARNING),
    /** {0} the headline. */
    GUESS_HEADING_AFTER(Severity.NOTE),
    /** {0} the type. */
    GUESS_TYPE(Severity.NOTE),
    NO_HEADLINE(Severity.WARNING),
    /** {0} the words. */
    GUESS_JUMP(Severity.NOTE),
    /** {0} the words. */
    GUESS_LIST(Severity.NOTE);

    private final Severity severity;

    TranscriptProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String code() {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return name.startsWith("no-") ? "transcript-" + name : name;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
