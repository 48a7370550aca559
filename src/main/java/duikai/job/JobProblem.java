package duikai.job;

import duikai.diag.Problem;
import duikai.diag.Severity;
import java.util.Locale;

/** What can go wrong between Duikai and the file system. */
public enum JobProblem implements Problem {
    INPUT_NOT_FOUND,
    INPUT_UNREADABLE,
    OUTPUT_UNWRITABLE,
    OUTPUT_EXISTS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
