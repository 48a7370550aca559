package duikai.compose;

/** A rule that had to give way because no line kept it, in the order they give way. */
public enum Relaxation {
    /** Gaps between hanzi opened by more than a quarter of an em. */
    LOOSE(0),
    /** A Latin word divided between syllables, with a hyphen, though the house does it only in need. */
    HYPHENATED(3e3),
    /** A Latin word, number or address broken where none may be; no hyphen is added. */
    WORD_BROKEN(2e4),
    /** A run-in head broken inside of a part that is longer than the line. */
    HEAD_BROKEN(4e4),
    /** A break only a lower level of line start and line end rules allows. */
    LEVEL_LOWERED(8e4),
    /** ！ or ？ begins a line (JLREQ allows it where lines are short). */
    EXCLAMATION_FIRST(16e4),
    /** The third mark in a row begins a line (CLREQ 3.1.3). */
    THIRD_MARK_FIRST(32e4),
    /** A unit broken that is longer than the measure by itself. */
    UNIT_BROKEN(64e4),
    /** The line does not fill the measure. */
    UNDERFULL(0),
    /** The line is wider than the measure. */
    OVERFULL(0);

    private final double penalty;

    Relaxation(double penalty) {
        this.penalty = penalty;
    }

    /** Of a break that takes this liberty: so steep that each rule gives way only after those before it. */
    double penalty() {
        return penalty;
    }
}
