package duikai.compose;

import duikai.house.LineEdges.Kinsoku;

/**
 * What a character is in Chinese composition (CLREQ 3.1, GB/T 15834-2011 section 5). Members are listed in
 * {@code character-classes.tsv}; the class decides cell, blanks, and from which strictness on the character may not start or
 * end a line.
 */
enum CharacterClass {
    OPEN(Kinsoku.NONE, Kinsoku.BASIC),
    CLOSE(Kinsoku.BASIC, Kinsoku.NONE),
    COMMA(Kinsoku.BASIC, Kinsoku.NONE),
    SEMICOLON(Kinsoku.BASIC, Kinsoku.NONE),
    COLON(Kinsoku.BASIC, Kinsoku.NONE),
    STOP(Kinsoku.BASIC, Kinsoku.NONE),
    /** ！ ？ and stacks of them, which are one unit. */
    EXCLAMATION(Kinsoku.BASIC, Kinsoku.NONE),
    /** ‼ ⁇: one cell, no blank. */
    DOUBLE_EXCLAMATION(Kinsoku.BASIC, Kinsoku.NONE),
    /** · between hanzi: half a cell in the mainland. */
    INTERPUNCT(Kinsoku.BASIC, Kinsoku.NONE),
    /** ・: a whole cell. */
    WIDE_INTERPUNCT(Kinsoku.BASIC, Kinsoku.NONE),
    /** ～ and the single — (一字线). */
    CONNECTOR(Kinsoku.BASIC, Kinsoku.NONE),
    /** – ‐ - between hanzi. */
    HALF_CONNECTOR(Kinsoku.BASIC, Kinsoku.NONE),
    SOLIDUS(Kinsoku.BASIC, Kinsoku.GB),
    /** —— as one unit of two cells. */
    DASH(Kinsoku.STRICT, Kinsoku.NONE),
    /** …… as one unit of two cells, or a single … of one. */
    ELLIPSIS(Kinsoku.STRICT, Kinsoku.NONE),
    PREFIX(Kinsoku.NONE, Kinsoku.BASIC),
    WIDE_PREFIX(Kinsoku.NONE, Kinsoku.BASIC),
    POSTFIX(Kinsoku.BASIC, Kinsoku.NONE),
    WIDE_POSTFIX(Kinsoku.BASIC, Kinsoku.NONE),
    /** Other currency signs that stand before a number by UAX #14, which decides about them. */
    OTHER_PREFIX(Kinsoku.NONE, Kinsoku.NONE),
    /** Other signs that stand after a number by UAX #14, which decides about them. */
    OTHER_POSTFIX(Kinsoku.NONE, Kinsoku.NONE),
    SIGN(Kinsoku.NONE, Kinsoku.NONE),
    WIDE_SIGN(Kinsoku.NONE, Kinsoku.NONE),
    HAN(Kinsoku.NONE, Kinsoku.NONE),
    /** 々 and small kana. */
    ITERATION(Kinsoku.STRICT, Kinsoku.NONE),
    SYMBOL(Kinsoku.NONE, Kinsoku.NONE),
    /** ① ●: stays with what follows. */
    LIST_MARK(Kinsoku.NONE, Kinsoku.BASIC),
    /** Full-width letters and digits. */
    FULLWIDTH(Kinsoku.NONE, Kinsoku.NONE),
    /** Letters, digits and marks of other scripts. */
    LATIN(Kinsoku.NONE, Kinsoku.NONE),
    SPACE(Kinsoku.NONE, Kinsoku.NONE),
    IDEOGRAPHIC_SPACE(Kinsoku.NONE, Kinsoku.NONE),
    /** Other characters that UAX #14 keeps from a line start. */
    NO_START(Kinsoku.BASIC, Kinsoku.NONE),
    /** Other characters that UAX #14 keeps from a line end. */
    NO_END(Kinsoku.NONE, Kinsoku.BASIC),
    INSEPARABLE(Kinsoku.STRICT, Kinsoku.NONE),
    /** “ ‘, before the context has told whether they are Chinese. */
    OPEN_QUOTE(Kinsoku.NONE, Kinsoku.BASIC),
    /** ” ’, before the context has told whether they are Chinese. */
    CLOSE_QUOTE(Kinsoku.BASIC, Kinsoku.NONE),
    /** Controls without a glyph. */
    ZERO_WIDTH(Kinsoku.NONE, Kinsoku.NONE);

    private final Kinsoku noStartFrom;
    private final Kinsoku noEndFrom;

    /** {@code NONE} here means: never kept from there. */
    CharacterClass(Kinsoku noStartFrom, Kinsoku noEndFrom) {
        this.noStartFrom = noStartFrom;
        this.noEndFrom = noEndFrom;
    }

    boolean mayStart(Kinsoku level) {
        return noStartFrom == Kinsoku.NONE || level.compareTo(noStartFrom) < 0;
    }

    boolean mayEnd(Kinsoku level) {
        return noEndFrom == Kinsoku.NONE || level.compareTo(noEndFrom) < 0;
    }

    /** Comma, stop, colon and the like (点号). */
    boolean isPoint() {
        return switch (this) {
            case COMMA, SEMICOLON, COLON, STOP, EXCLAMATION, DOUBLE_EXCLAMATION -> true;
            default -> false;
        };
    }

    boolean isBracket() {
        return this == OPEN || this == CLOSE;
    }

    boolean isInterpunct() {
        return this == INTERPUNCT || this == WIDE_INTERPUNCT;
    }

    /** Marks whose blanks neighbours may take away. */
    boolean isMark() {
        return isPoint() || isBracket() || isInterpunct();
    }

    boolean isConnector() {
        return this == CONNECTOR || this == HALF_CONNECTOR || this == SOLIDUS;
    }

    boolean isPrefix() {
        return this == PREFIX || this == WIDE_PREFIX;
    }

    boolean isPostfix() {
        return this == POSTFIX || this == WIDE_POSTFIX;
    }

    /**
     * Whether Chinese rules name the character, so that a break between two of them is free where no rule forbids it; about
     * all others UAX #14 has a say.
     */
    boolean isNamed() {
        return switch (this) {
            case LATIN,
                    SYMBOL,
                    OTHER_PREFIX,
                    OTHER_POSTFIX,
                    NO_START,
                    NO_END,
                    INSEPARABLE,
                    OPEN_QUOTE,
                    CLOSE_QUOTE,
                    SPACE,
                    ZERO_WIDTH -> false;
            default -> true;
        };
    }

    /** Kept from the line start, but not after a space (UAX #14, LB18): characters that are no marks of Chinese. */
    boolean mayFollowSpace() {
        return this == ITERATION || this == NO_START || this == INSEPARABLE;
    }

    boolean isSpace() {
        return this == SPACE || this == IDEOGRAPHIC_SPACE;
    }

    /** Fills a cell like a hanzi and takes the Han–Latin space. */
    boolean isHanLike() {
        return this == HAN || this == ITERATION || this == SYMBOL || this == LIST_MARK;
    }

    /** Part of a Latin word or number for breaking and opening up. */
    boolean isWordLike() {
        return this == LATIN || this == SIGN || isPrefix() || isPostfix();
    }

    /** Set from the Chinese face before the Latin one. */
    boolean isChineseFace() {
        return switch (this) {
            case LATIN, SPACE, PREFIX, POSTFIX, SIGN, HALF_CONNECTOR -> false;
            default -> true;
        };
    }

    /** Whether the character by itself shows that its surroundings are Chinese. */
    boolean isChinese() {
        return this == HAN
                || this == ITERATION
                || this == FULLWIDTH
                || isBracket()
                || (isPoint() && this != DOUBLE_EXCLAMATION);
    }
}
