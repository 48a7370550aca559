package duikai.compose;

/**
 * The line breaking classes of UAX #14 (Unicode 17.0), by their short names there: how characters break that Chinese rules do
 * not name. AI, SG, XX, SA and CJ are resolved (LB1); quotes and unassigned pictographs are classes of their own.
 */
enum LineBreakClass {
    AK,
    AL,
    AP,
    AS,
    B2,
    BA,
    BB,
    BK,
    CB,
    CL,
    CM,
    CP,
    /** ◌, which LB28a treats as a letter. */
    DOTTED_CIRCLE,
    EB,
    EM,
    EX,
    GL,
    H2,
    H3,
    HH,
    HL,
    HY,
    ID,
    IN,
    IS,
    JL,
    JT,
    JV,
    NS,
    NU,
    OP,
    /** Ideographs not yet assigned that will be pictographs and take emoji modifiers (LB30b). */
    PICTOGRAPH,
    /** The same among letters. */
    PICTOGRAPH_AL,
    PO,
    PR,
    QU,
    /** Closing quotes: QU of category Pf. */
    QU_FINAL,
    /** Opening quotes: QU of category Pi. */
    QU_INITIAL,
    RI,
    SP,
    SY,
    VF,
    VI,
    WJ,
    ZW,
    ZWJ;

    private static final LineBreakClass[] ALL = values();

    /** How the compiled table writes the class: {@link LineBreakTable#FORMAT} changes whenever a class is added. */
    @SuppressWarnings("EnumOrdinal") // the table and this enum are compiled together
    int code() {
        return ordinal();
    }

    static LineBreakClass of(int code) {
        return ALL[code];
    }

    /** Letters of scripts without spaces between words: a line may end inside what looks like one. */
    boolean isOfUnspacedScript() {
        return switch (this) {
            case AK, AP, AS, VF, VI, H2, H3, JL, JT, JV, ID, DOTTED_CIRCLE -> true;
            default -> false;
        };
    }

    boolean isOfWords() {
        return this == AL || this == HL || this == NU;
    }

    boolean isQuote() {
        return this == QU || this == QU_INITIAL || this == QU_FINAL;
    }
}
