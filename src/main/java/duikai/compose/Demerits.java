package duikai.compose;

/** What lines and breaks cost a paragraph; the cheapest setting is the best one. */
final class Demerits {
    /** Cost from which on a paragraph leaves a lone character or worse: as good as forbidden. */
    static final double LONE_CHARACTER = 1e8;

    private static final double LINE = 10;
    private static final double TWO_LOOSE_LINES = 3000;
    private static final double TWO_HYPHENS = 3000;
    private static final double TWO_CHARACTERS = 400;
    private static final double UNDERFULL = 1e12;
    private static final double OVERFULL = 1e14;

    private Demerits() {}

    /** A line that keeps the rules, and the break after it. */
    static double line(FittedLine line, double breakPenalty) {
        return square(LINE + line.cost()) + square(breakPenalty);
    }

    /** A line that has too much room or, negative, too little, and no way to settle it. */
    static double unfitted(long excess, double breakPenalty) {
        return excess > 0 ? UNDERFULL + excess + square(breakPenalty) : OVERFULL - excess;
    }

    /** A line below another: two loose ones show, and so do two hyphens one over the other. */
    static double below(Way above, FittedLine line) {
        double loose = above.loose && line.isLoose() ? TWO_LOOSE_LINES : 0;
        return loose + (above.hyphenated && line.hyphen() != null ? TWO_HYPHENS : 0);
    }

    /** 孤字: a last line of one hanzi is as good as forbidden, one of two is poor; a word or number may stand alone. */
    static double lastLine(int hanzi, int letters) {
        if (letters >= 2) {
            return 0;
        }
        return switch (hanzi + letters) {
            case 0, 1 -> LONE_CHARACTER;
            case 2 -> TWO_CHARACTERS;
            default -> 0;
        };
    }

    private static double square(double x) {
        return x * x;
    }
}
