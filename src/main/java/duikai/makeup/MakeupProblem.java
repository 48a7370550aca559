package duikai.makeup;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What can be wrong with a page. */
public enum MakeupProblem implements Problem {
    PAGE_WITHOUT_STORIES(Severity.ERROR),
    PLAN_DOES_NOT_MATCH(Severity.ERROR),
    UNKNOWN_FORMAT(Severity.ERROR),
    PAGE_OVERFULL(Severity.ERROR),
    PAGE_UNDERFULL(Severity.ERROR),
    PAGE_UNSOLVED(Severity.ERROR),
    STORY_TOO_WIDE(Severity.ERROR),
    /** {0} what no face has, {1} its code points. */
    MISSING_GLYPH(Severity.WARNING),
    /** {0} a word, {1} its first code point, {2} its script in English, {3} in Chinese. */
    FOREIGN_SCRIPT(Severity.WARNING),
    /** {0} hanzi with their Simplified forms, {1} how many. */
    TRADITIONAL_COPY(Severity.WARNING),
    /** {0} hanzi with their Traditional forms, {1} how many. */
    SIMPLIFIED_COPY(Severity.WARNING),
    /** {0} the words, {1} distance of lines, {2} the least that is enough. */
    LEADING_TOO_SMALL(Severity.WARNING),
    PICTURE_RESOLUTION(Severity.WARNING);

    private final Severity severity;

    MakeupProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
