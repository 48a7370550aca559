package duikai.diag;

import java.util.Locale;

/**
 * A kind of problem; each package lists its own in one enum that implements this.
 *
 * <p>The words stand in two bundles beside the enum, {@code problems_en.properties} and {@code problems_zh.properties}
 * (UTF-8, {@link java.text.MessageFormat} patterns): key {@link #code()} for what is wrong, {@code code.hint} for what to
 * do. A test demands both keys in both languages.
 */
public interface Problem {
    /** The enum's constant. */
    String name();

    /** Stable, lower-case and hyphenated: {@code unknown-key}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Severity severity();
}
