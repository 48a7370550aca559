package duikai.proofing;

import java.util.Arrays;
import java.util.Optional;

/** A round of proofs (校次): after each the corrections of its readers go in, and the next is pulled. */
public enum Round {
    FIRST(1, "一校"),
    SECOND(2, "二校"),
    THIRD(3, "三校");

    private final int number;
    private final String title;

    Round(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** The round by its number; empty where there is no such round. */
    public static Optional<Round> of(int number) {
        return Arrays.stream(values()).filter(round -> round.number == number).findFirst();
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** What the trade calls it: 一校. */
    public String title() {
        return title;
    }
}
