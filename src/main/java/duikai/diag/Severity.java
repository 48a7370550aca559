package duikai.diag;

import java.util.Locale;

/** How bad a problem is. Errors stop the job after all problems are found; warnings and notes do not. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
