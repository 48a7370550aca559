package duikai.preflight;

import duikai.diag.Problem;
import duikai.diag.Severity;

/**
 * What a printing house sends pages back for; docs/preflight.md has numbers and sources. Of each, {0} is the page (0: the
 * document), {1} the place, the rest the finding's facts.
 */
public enum PreflightRule implements Problem {
    /** {2} the font. */
    FONT_NOT_EMBEDDED(Severity.ERROR),
    /** {2} the standard, {3} what is missing or wrong. */
    NOT_THE_STANDARD(Severity.ERROR),
    /** {2} the trimmed size. */
    PAGE_SIZE(Severity.ERROR),
    /** {2} the colour space. */
    COLOUR_SPACE(Severity.ERROR),
    /** {2} ink in per cent, {3} the limit. */
    TOTAL_INK(Severity.ERROR),
    /** {2} pixels per inch. */
    PICTURE_RESOLUTION(Severity.WARNING),
    /** {2} pixels per inch. */
    LINE_ART_RESOLUTION(Severity.WARNING),
    PICTURE_MIRRORED(Severity.WARNING),
    BLACK_TEXT(Severity.ERROR),
    PAPER_OVERPRINTS(Severity.ERROR),
    /** {2} points. */
    THIN_STROKES(Severity.WARNING),
    /** {2} points. */
    SMALL_TYPE(Severity.WARNING),
    /** {2} points. */
    THIN_RULE(Severity.WARNING),
    OUTSIDE(Severity.WARNING),
    /** {2} what. */
    ACTIVE_CONTENT(Severity.ERROR),
    /** {2} the inks. */
    TINT(Severity.WARNING),
    REGISTRATION_COLOUR(Severity.ERROR),
    PLATES(Severity.ERROR),
    /** {2} the font. */
    MISSING_GLYPH(Severity.ERROR),
    BLANK_PAGE(Severity.ERROR),
    /** {2} the title wanted, {3} the document's own. */
    WRONG_FILE(Severity.ERROR),
    /** {2} what it should say, {3} what it says. */
    CODE_UNREADABLE(Severity.ERROR),
    /** {2} what it says. */
    CODE_DISTURBED(Severity.ERROR);

    private final Severity severity;

    PreflightRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
