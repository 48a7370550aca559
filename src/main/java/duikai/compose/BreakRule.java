package duikai.compose;

/**
 * The rule that decides whether a line may end at some place, and what it costs there (避头尾; CLREQ 3.1.3, GB/T 15834 5.1,
 * GB/T 15835, UAX #14).
 */
public enum BreakRule {
    /** Between any two characters no rule speaks of. */
    FREE(0),
    /** U+200B in the manuscript, or a turn the editor demands. */
    ASKED_FOR(0),
    /** U+2060, U+FEFF, a joiner or a no-break space in the manuscript. */
    KEPT_BY_HAND,
    /** Before a space: it stays on the upper line, where it vanishes. */
    BEFORE_SPACE,
    /** After the slashes of http://. */
    ADDRESS_SCHEME(60),
    /** At a mark of a web address. */
    ADDRESS_MARK(20),
    /** Inside a web address. */
    ADDRESS,
    /** Inside a number, or between it and its sign, currency or unit (GB/T 15835; CLREQ 3.1.3). */
    NUMBER,
    /** Inside a word, or between it and its marks. */
    WORD,
    /** At the hyphen of a compound. */
    HYPHEN(30),
    /** Between syllables of a word, with a hyphen, in a house that divides freely. */
    SYLLABLE(100),
    /** The character may not begin a line (避头). */
    LINE_START,
    /** The character may not end a line (避尾). */
    LINE_END,
    /** After the mark of a list, ① or ●. */
    LIST_MARK,
    /** Unicode keeps the two characters together (UAX #14). */
    UNICODE,
    /** —— would begin the line. */
    DASH_FIRST(30),
    /** …… would begin the line. */
    ELLIPSIS_FIRST(80),
    /** Between a number and what it counts: 5|月. */
    MEASURE_WORD(40),
    /** Between 第 and its number. */
    ORDINAL(20),
    /** Inside a person's name; papers do not like it, it is no error either. */
    NAME(90),
    /** Before a superscript or subscript, or inside a word with one reading or in one frame. */
    DRESSED,
    /** Between the parts of a run-in head: before its bracket, before and between names. It is whole where there is room. */
    RUN_IN_PART(1000),
    /** Inside a run-in head or another piece that is not broken. */
    RUN_IN_HEAD;

    /** The penalty of a break that must not be. */
    public static final int FORBIDDEN = Integer.MAX_VALUE;

    private final int penalty;

    BreakRule() {
        this(FORBIDDEN);
    }

    BreakRule(int penalty) {
        this.penalty = penalty;
    }

    /** What a break there costs: 0 where it is free, {@link #FORBIDDEN} where it is not allowed. */
    public int penalty() {
        return penalty;
    }

    public boolean isForbidden() {
        return penalty == FORBIDDEN;
    }
}
