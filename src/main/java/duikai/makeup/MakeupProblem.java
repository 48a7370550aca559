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
    /** Of the REMEDY offers: {0} the page, {1} the story. */
    REMEDY_PICTURE(Severity.NOTE),
    REMEDY_STORY(Severity.NOTE),
    REMEDY_JUMP(Severity.NOTE),
    STORY_TOO_WIDE(Severity.ERROR),
    /** Of the fold strip: {0} rows too many or left, {1} characters of its lines. */
    FOLD_OVERFULL(Severity.ERROR),
    FOLD_WHITE(Severity.NOTE),
    /** {0} the story. */
    JUMP_LEADS_NOWHERE(Severity.ERROR),
    /** {0} the page. */
    INDEX_EMPTY(Severity.WARNING),
    /** Of the LOCK problems: {0} the page, {1} the story, {2} lines. */
    LOCK_WITHOUT_PLAN(Severity.WARNING),
    LOCK_NOT_KEPT(Severity.ERROR),
    LOCK_STORY_NEW(Severity.ERROR),
    LOCK_STORY_GONE(Severity.ERROR),
    LOCK_STORY_LONG(Severity.ERROR),
    LOCK_STORY_SHORT(Severity.ERROR),
    LOCK_STORY_UNFIT(Severity.ERROR),
    /** {0} the page. */
    KEPT_PLAN_OF_OTHER_PAGE(Severity.WARNING),
    /** {0} the page, {1} how many stories moved, {2} of how many. */
    KEPT_PLAN_CHANGED(Severity.WARNING),
    /** {0} the story, {1} the page, {2} which block of its body, from 1. */
    PARAGRAPH_LEFT_OUT(Severity.WARNING),
    /** {0} the story, {1} the page, {2} the part as the manuscript names it. */
    PART_LEFT_OUT(Severity.WARNING),
    /** Of the COPY notes: {0} what must be in the issue in percent of its room, {1} all copy, {2} how many pages. */
    COPY_EVEN(Severity.NOTE),
    COPY_TOO_MUCH(Severity.WARNING),
    COPY_TOO_LITTLE(Severity.WARNING),
    /** {0} and {1} the stories. */
    STORIES_PARTED(Severity.WARNING),
    STORIES_ON_ONE_PAGE(Severity.WARNING),
    /** Of the STORY problems of planning: {0} the story. */
    STORY_WAITS(Severity.NOTE),
    FILLER_USED(Severity.NOTE),
    STORY_HAS_NO_PAGE(Severity.WARNING),
    STORY_TOO_LARGE(Severity.WARNING),
    STORY_HAS_NO_ROOM(Severity.WARNING),
    /** Of the PIN problems: {0} the story, {1} the page, {2} its columns, {3} its rows. */
    PIN_OUTSIDE(Severity.WARNING),
    PIN_TOO_LARGE(Severity.WARNING),
    ADVERTISEMENT_TOO_LARGE(Severity.WARNING),
    /** {0} the story, {1} the page, {2} the key in the manuscript. */
    PIN_NOT_KEPT(Severity.WARNING),
    /** {0} the story, {1} the other, {2} the page. */
    PINS_OVERLAP(Severity.WARNING),
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
    PICTURE_RESOLUTION(Severity.WARNING),
    /** Of all LINE problems: {0} ids of lines of one paragraph, {1} text of the first, {2} em its hanzi were opened by, {3} the page. */
    LINE_LOOSE(Severity.WARNING),
    LINE_HYPHENATED(Severity.NOTE),
    LINE_WORD_BROKEN(Severity.WARNING),
    LINE_HEAD_BROKEN(Severity.WARNING),
    LINE_LEVEL_LOWERED(Severity.WARNING),
    LINE_EXCLAMATION_FIRST(Severity.WARNING),
    LINE_THIRD_MARK_FIRST(Severity.WARNING),
    LINE_UNIT_BROKEN(Severity.WARNING),
    LINE_UNDERFULL(Severity.WARNING),
    LINE_OVERFULL(Severity.WARNING),
    /** Of all TURN problems: {0} the upper line, {1} how the lower one begins, {2} the headline with a better turn. */
    TURN_CUTS_WORD(Severity.WARNING),
    TURN_DIVIDES_NAME(Severity.WARNING),
    TURN_BEFORE_PARTICLE(Severity.WARNING),
    TURN_AFTER_LINK(Severity.WARNING),
    TURN_AFTER_VERB(Severity.WARNING),
    TURN_DIVIDES_NOTION(Severity.NOTE),
    TURN_AFTER_COMMA(Severity.NOTE),
    /** {0} the headline. */
    HEADLINE_STOP(Severity.WARNING);

    private final Severity severity;

    MakeupProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
