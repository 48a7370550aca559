package duikai.editorial;

import duikai.diag.Problem;
import duikai.diag.Severity;

/**
 * What is wrong in copy or on a page. C08 (text lost) is found in {@code collation}, C12 (bad line ends) and missing glyphs (C09)
 * in make-up, C20 (changed after it was signed) in {@code proofing}, C21 (QR codes) in {@code preflight}.
 */
public enum EditorialRule implements Problem {
    /** C01: {0} the words, {1} the day of the issue. */
    OTHER_DAY(Severity.ERROR, "C01"),
    /** C01: {0} the words, {1} the right weekday. */
    WEEKDAY_WRONG(Severity.ERROR, "C01"),
    /** C02: {0} the number, {1} the one expected. */
    NUMBER_NOT_NEXT(Severity.ERROR, "C02"),
    /** C02: {0} the number, {1} the one expected. */
    CUMULATIVE_NOT_NEXT(Severity.ERROR, "C02"),
    /** C02: {0} the day, {1} that of the issue before. */
    DATE_NOT_LATER(Severity.ERROR, "C02"),
    /** C03: {0} the words, {1} the right ones. */
    LUNAR_DAY(Severity.ERROR, "C03"),
    /** C03: {0} the term, {1} the day. */
    SOLAR_TERM(Severity.ERROR, "C03"),
    /** C04: {0} the page, {1} the words of the folio. */
    STALE_FOLIO(Severity.ERROR, "C04"),
    /** C05: {0} the words, {1} the number of pages. */
    PAGE_COUNT(Severity.ERROR, "C05"),
    /** C05: {0} the number of pages. */
    ODD_PAGES(Severity.WARNING, "C05"),
    /** C06: {0} the page, {1} the words of the note, {2} the story. */
    JUMP_WRONG(Severity.ERROR, "C06"),
    /** C07: {0} the entry, {1} the page. */
    INDEX_WRONG(Severity.ERROR, "C07"),
    /** C09: {0} the code. */
    PRIVATE_CHARACTER(Severity.ERROR, "C09"),
    /** C10: {0} the words, {1} the right ones. */
    NAME_MISSPELT(Severity.ERROR, "C10"),
    /** C10: {0} the words, {1} the right titles. */
    TITLE_WRONG(Severity.WARNING, "C10"),
    /** C10: {0} the name that stands too early, {1} the one behind it. */
    RANK_ORDER(Severity.WARNING, "C10"),
    /** C11: {0} the words, {1} the right ones. */
    PHRASE_WRONG(Severity.ERROR, "C11"),
    /** C13: {0} the words. */
    WORDING(Severity.WARNING, "C13"),
    /** C13: {0} the words, {1} what to say instead. */
    WORDING_INSTEAD(Severity.WARNING, "C13"),
    /** C14: {0} the file. */
    CAPTION_MISSING(Severity.WARNING, "C14"),
    /** C14: {0} the file. */
    CREDIT_MISSING(Severity.WARNING, "C14"),
    /** C14: {0} the credit, {1} the one in the file. */
    CREDIT_DIFFERS(Severity.WARNING, "C14"),
    /** C14: {0} the caption. */
    CAPTION_TWICE(Severity.WARNING, "C14"),
    /** C14: {0} the file. */
    GENERATED_PICTURE(Severity.ERROR, "C14"),
    /** C15: {0} the story. */
    ADVERTISEMENT_UNMARKED(Severity.ERROR, "C15"),
    /** C15: {0} the story. */
    ADVERTISEMENT_FORBIDDEN(Severity.ERROR, "C15"),
    /** C15: {0} the file, {1} per cent of its size. */
    ADVERTISEMENT_SCALED(Severity.WARNING, "C15"),
    /** C15: {0} the advertisement, {1} the story, {2} the word. */
    ADVERTISEMENT_BESIDE(Severity.WARNING, "C15"),
    /** C16: {0} the headline, {1} its size, {2} that of the name of the paper. */
    HEADLINE_OVER_NAMEPLATE(Severity.ERROR, "C16"),
    /** C17: {0} the marks. */
    MARK_TWICE(Severity.WARNING, "C17"),
    /** C17: {0} the mark. */
    MARK_UNPAIRED(Severity.WARNING, "C17"),
    /** C17: {0} the characters. */
    CHARACTER_TWICE(Severity.WARNING, "C17"),
    /** C17: {0} the number. */
    NUMBER_STYLE(Severity.WARNING, "C17"),
    /** C18: {0} the story, {1} the other, {2} per cent. */
    STORY_TWICE(Severity.WARNING, "C18"),
    /** C18: {0} the file. */
    PICTURE_TWICE(Severity.WARNING, "C18"),
    /** C18: {0} the story, {1} the day of the earlier issue, {2} its headline there, {3} per cent. */
    STORY_PRINTED_BEFORE(Severity.WARNING, "C18"),
    /** C18: {0} the file, {1} the day of the earlier issue. */
    PICTURE_PRINTED_BEFORE(Severity.WARNING, "C18"),
    /** C19: {0} the story. */
    STORY_HELD(Severity.ERROR, "C19"),
    /** C19: {0} the story. */
    STORY_WITHDRAWN(Severity.ERROR, "C19"),
    /** C19: {0} the story, {1} the first day. */
    STORY_EMBARGOED(Severity.ERROR, "C19"),
    /** C22: {0} the words. */
    PLACEHOLDER(Severity.ERROR, "C22");

    private final Severity severity;
    private final String number;

    EditorialRule(Severity severity, String number) {
        this.severity = severity;
        this.number = number;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** {@code C01} to {@code C22}. */
    public String number() {
        return number;
    }
}
