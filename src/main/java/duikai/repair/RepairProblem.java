package duikai.repair;

import duikai.diag.Problem;
import duikai.diag.Severity;
import java.util.Locale;

/** What was dirty in a manuscript and is clean now. {0} is what was written, {1} what is set. */
public enum RepairProblem implements Problem {
    INVISIBLE,
    RADICAL,
    FULL_WIDTH,
    EDGE,
    BLANK,
    PHRASE_BLANK,
    ELLIPSIS,
    DASH,
    INTERPUNCT,
    QUOTES,
    PUNCTUATION;

    @Override
    public String code() {
        return "repair-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }
}
