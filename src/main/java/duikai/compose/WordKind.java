package duikai.compose;

/** What kind of word the lexicon says it is; only the kinds that matter to where a headline is turned. */
enum WordKind {
    OTHER(0),
    NOUN(1),
    /** Verbs that act as nouns: 筛查, 工作. */
    VERBAL_NOUN(2),
    VERB(3),
    PERSON(4),
    PLACE(5),
    ADJECTIVE(6),
    ADVERB(7),
    PREPOSITION(8),
    CONJUNCTION(9),
    PARTICLE(10),
    NUMERAL(11),
    MEASURE(12),
    /** 上, 中, 里. */
    LOCALISER(13),
    PRONOUN(14);

    private static final WordKind[] ALL = values();

    /** What the compiled lexicon writes for this kind. */
    private final int code;

    WordKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static WordKind ofCode(int code) {
        return ALL[code];
    }

    /** The kind for a tag of jieba's dictionary, which is ICTCLAS's set. */
    static WordKind ofTag(String tag) {
        if (tag.startsWith("nr")) {
            return PERSON;
        }
        if (tag.startsWith("ns")) {
            return PLACE;
        }
        if (tag.equals("vn") || tag.equals("an")) {
            return VERBAL_NOUN;
        }
        return switch (tag.isEmpty() ? ' ' : tag.charAt(0)) {
            case 'n' -> NOUN;
            case 'v' -> VERB;
            case 'a', 'b', 'z' -> ADJECTIVE;
            case 'd' -> ADVERB;
            case 'p' -> PREPOSITION;
            case 'c' -> CONJUNCTION;
            case 'u', 'y' -> PARTICLE;
            case 'm' -> NUMERAL;
            case 'q' -> MEASURE;
            case 'f' -> LOCALISER;
            case 'r' -> PRONOUN;
            default -> OTHER;
        };
    }
}
