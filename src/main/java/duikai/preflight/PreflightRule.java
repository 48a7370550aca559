package duikai.preflight;

import duikai.diag.Problem;
import duikai.diag.Severity;

/**
 * What a printing house sends pages back for; docs/preflight.md has numbers and sources. Of each, {0} is the page (0: the
 * document), {1} the place, the rest the finding's facts.
 */
public enum PreflightRule implements Problem {
    /** {2} the font. */
    FONT_NOT_EMBEDDED(1, Severity.ERROR),
    /** {2} the standard, {3} what is missing or wrong. */
    NOT_THE_STANDARD(2, Severity.ERROR),
    /** {2} the trimmed size. */
    PAGE_SIZE(3, Severity.ERROR),
    /** {2} the colour space. */
    COLOUR_SPACE(4, Severity.ERROR),
    /** {2} ink in per cent, {3} the limit. */
    TOTAL_INK(5, Severity.ERROR),
    /** {2} pixels per inch. */
    PICTURE_RESOLUTION(6, Severity.WARNING),
    /** {2} pixels per inch. */
    LINE_ART_RESOLUTION(7, Severity.WARNING),
    BLACK_TEXT(8, Severity.ERROR),
    PAPER_OVERPRINTS(9, Severity.ERROR),
    /** {2} points. */
    THIN_STROKES(10, Severity.WARNING),
    /** {2} points. */
    SMALL_TYPE(11, Severity.WARNING),
    /** {2} points. */
    THIN_RULE(12, Severity.WARNING),
    OUTSIDE(13, Severity.WARNING),
    /** {2} what. */
    ACTIVE_CONTENT(14, Severity.ERROR),
    /** {2} the inks. */
    TINT(15, Severity.WARNING),
    REGISTRATION_COLOUR(16, Severity.ERROR),
    PLATES(17, Severity.ERROR),
    /** {2} the font. */
    MISSING_GLYPH(19, Severity.ERROR),
    BLANK_PAGE(20, Severity.ERROR);

    private final int number;
    private final Severity severity;

    PreflightRule(int number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    /** As printers number it here: PF01. */
    public String label() {
        return "PF%02d".formatted(number);
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
