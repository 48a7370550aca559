package duikai.issue;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What a person can write wrongly in an issue. */
public enum IssueProblem implements Problem {
    /** {0} the file. */
    NO_ISSUE_FILE(Severity.ERROR),
    /** {0} the file, {1} size in bytes, {2} limit. */
    FILE_TOO_LARGE(Severity.ERROR),
    /** {0} the file, {1} the system's reason. */
    FILE_UNREADABLE(Severity.ERROR),
    /** {0} the file. */
    NOT_A_FILE(Severity.ERROR),
    /** {0} the path as written. */
    PATH_OUTSIDE(Severity.ERROR),
    /** {0} what was written. */
    BAD_DATE(Severity.ERROR),
    /** {0} what was written, {1} the date, {2} the right weekday in Chinese, {3} in English. */
    WRONG_WEEKDAY(Severity.ERROR),
    /** {0} cumulative number, {1} number within the year. */
    CUMULATIVE_BELOW_NUMBER(Severity.ERROR),
    NO_PAGES(Severity.ERROR),
    PAGE_WITHOUT_ARTICLES(Severity.ERROR),
    /** {0} how many, {1} most. */
    TOO_MANY_ARTICLES(Severity.ERROR),
    /** {0} how many, {1} most. */
    TOO_MANY_STORIES(Severity.ERROR),
    /** {0} number of the page. */
    SPREAD_NOT_FACING(Severity.ERROR),
    /** {0} earliest page, {1} latest. */
    EARLIEST_AFTER_LATEST(Severity.ERROR),
    /** {0} the key, {1} the page, {2} pages of the issue. */
    BEYOND_LAST_PAGE(Severity.ERROR),
    /** {0} the page that lists the story. */
    LISTED_ON_OTHER_PAGE(Severity.WARNING),
    /** {0} the section, {1} those that are taken. */
    SECTION_NOT_TAKEN(Severity.WARNING),
    NO_OPEN_PAGE(Severity.WARNING),
    /** {0} the story, {1} number of the page. */
    PINS_NOT_ON_PAGE(Severity.ERROR),
    /** {0} the story, {1} number of the page, {2} the story probably meant. */
    PINS_NOT_ON_PAGE_LIKE(Severity.ERROR),
    /** {0} the key, {1} the story. */
    UNKNOWN_STORY(Severity.ERROR),
    /** {0} the key, {1} the story, {2} the story probably meant. */
    UNKNOWN_STORY_LIKE(Severity.ERROR),
    /** {0} the key, {1} the story. */
    PINNED_TO_ITSELF(Severity.ERROR),
    /** {0} the other story. */
    TOGETHER_AND_APART(Severity.ERROR),
    /** {0} the key, {1} the other story, {2} its page, {3} this story's page. */
    PINNED_ACROSS_PAGES(Severity.ERROR),
    OPTIONAL_MUST_STAY(Severity.ERROR),
    /** {0} page number as written, {1} as counted. */
    WRONG_PAGE_NUMBER(Severity.ERROR),
    /** {0} the name as written. */
    BAD_ARTICLE_NAME(Severity.ERROR),
    /** {0} the file looked for. */
    MISSING_ARTICLE(Severity.ERROR),
    /** {0} the file looked for, {1} the article probably meant. */
    MISSING_ARTICLE_LIKE(Severity.ERROR),
    /** {0} the article, {1} where it stands first. */
    DUPLICATE_ARTICLE(Severity.ERROR),
    /** {0} the article. */
    ARTICLE_NOT_USED(Severity.WARNING),
    /** {0} how many, {1} the first of them. */
    ARTICLES_NOT_USED(Severity.WARNING),
    NO_FRONT_MATTER(Severity.ERROR),
    UNCLOSED_FRONT_MATTER(Severity.ERROR),
    NO_HEADLINE(Severity.ERROR),
    /** {0} most lines. */
    HEADLINE_TOO_MANY_LINES(Severity.ERROR),
    EMPTY_ARTICLE(Severity.ERROR),
    /** {0} the key. */
    EMPTY_TEXT(Severity.ERROR),
    /** {0} the key, {1} most characters. */
    TEXT_TOO_LONG(Severity.ERROR),
    /** {0} the key. */
    NOT_SET_YET(Severity.NOTE),
    /** {0} the type, {1} the type it is set like. */
    TYPE_SET_LIKE(Severity.NOTE),
    SALUTATION_TWICE(Severity.ERROR),
    MARKDOWN_HTML(Severity.ERROR),
    MARKDOWN_TABLE(Severity.ERROR),
    MARKDOWN_CODE(Severity.ERROR),
    MARKDOWN_LIST(Severity.ERROR),
    MARKDOWN_QUOTE(Severity.ERROR),
    MARKDOWN_RULE(Severity.ERROR),
    /** {0} level. */
    MARKDOWN_HEADING(Severity.ERROR),
    MARKDOWN_PICTURE(Severity.ERROR),
    /** {0} the target. */
    MARKDOWN_LINK(Severity.WARNING),
    STRAY_ASTERISKS(Severity.WARNING),
    /** {0} as written, {1} the class probably meant, or all there are. */
    UNKNOWN_SPAN(Severity.ERROR),
    EMPTY_SPAN(Severity.ERROR),
    /** {0} readings, {1} hanzi. */
    READINGS_DO_NOT_MATCH(Severity.ERROR),
    STRAY_SPAN(Severity.ERROR),
    STRAY_SCRIPT(Severity.WARNING),
    MARKUP_TOO_DENSE(Severity.ERROR),
    /** {0} the address. */
    PICTURE_REMOTE(Severity.ERROR),
    /** {0} the file. */
    PICTURE_MISSING(Severity.ERROR),
    /** {0} the file, {1} the file probably meant. */
    PICTURE_MISSING_LIKE(Severity.ERROR),
    /** {0} the file, {1} the format it seems to be. */
    PICTURE_FORMAT(Severity.ERROR),
    /** {0} the file. */
    PICTURE_NOT_ONE(Severity.ERROR),
    /** {0} the file. */
    PICTURE_DAMAGED(Severity.ERROR),
    /** {0} the file, {1} width, {2} height. */
    PICTURE_TOO_LARGE(Severity.ERROR),
    /** {0} the file, {1} width, {2} height. */
    PICTURE_TOO_HEAVY(Severity.ERROR),
    /** {0} most bytes of all pictures together. */
    PICTURES_TOO_LARGE(Severity.ERROR),
    /** {0} the file, {1} width, {2} height, {3} most times longer. */
    PICTURE_TOO_NARROW(Severity.ERROR),
    /** {0} the file. */
    PICTURE_WITHOUT_NOTES(Severity.WARNING),
    /** {0} the file, {1} what it holds. */
    SVG_REFUSED(Severity.ERROR),
    /** {0} the file. */
    SVG_WITHOUT_SIZE(Severity.ERROR),
    /** {0} as written. */
    BAD_FOCUS(Severity.ERROR),
    PHOTO_WITHOUT_PICTURE(Severity.ERROR),
    /** {0} how many. */
    MORE_REPAIRS(Severity.NOTE);

    private final Severity severity;

    IssueProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
