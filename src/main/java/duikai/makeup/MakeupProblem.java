package duikai.makeup;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What can be wrong with a page. */
public enum MakeupProblem implements Problem {
    PAGE_WITHOUT_STORIES("page-without-stories", Severity.ERROR),
    PLAN_DOES_NOT_MATCH("plan-does-not-match", Severity.ERROR),
    UNKNOWN_FORMAT("unknown-format", Severity.ERROR),
    PAGE_OVERFULL("page-overfull", Severity.ERROR),
    PAGE_UNDERFULL("page-underfull", Severity.ERROR),
    PAGE_UNSOLVED("page-unsolved", Severity.ERROR),
    STORY_TOO_WIDE("story-too-wide", Severity.ERROR),
    MISSING_GLYPH("missing-glyph", Severity.WARNING),
    PICTURE_RESOLUTION("picture-resolution", Severity.WARNING);

    private final String code;
    private final Severity severity;

    MakeupProblem(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
