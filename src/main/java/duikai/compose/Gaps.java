package duikai.compose;

import java.util.Arrays;

/**
 * The gaps after each cell of a text, in millipoints: natural width, how far it may shrink and to which width it may be
 * stretched, and in whose turn. The gap after the last cell is zero and rigid.
 */
final class Gaps {
    /** Whose turn it is when a line gives or takes room (CLREQ 3.1.3 justification; order of shrinking as declared). */
    enum Turn {
        WORD(0),
        INTERPUNCT(1),
        BRACKET(2),
        COMMA(3),
        HAN_LATIN(4),
        STOP(5),
        /** Between hanzi, and hanzi and marks: only ever stretched, last of all, and without end. */
        HAN(6),
        /** Never changed. */
        RIGID(7);

        static final int COUNT = 8;

        /** Where sums by turn keep theirs. */
        final int slot;

        Turn(int slot) {
            this.slot = slot;
        }
    }

    final int[] natural;
    final int[] least;
    final int[] most;
    final Turn[] shrink;
    final Turn[] stretch;

    Gaps(int size) {
        natural = new int[size];
        least = new int[size];
        most = new int[size];
        shrink = new Turn[size];
        stretch = new Turn[size];
        Arrays.fill(shrink, Turn.RIGID);
        Arrays.fill(stretch, Turn.RIGID);
    }

    int size() {
        return natural.length;
    }

    /** A gap that never changes. */
    void rigid(int index, int width) {
        natural[index] = width;
        least[index] = width;
        most[index] = width;
    }

    /** A gap that is never narrower. */
    void atLeast(int index, int width) {
        natural[index] = Math.max(natural[index], width);
        least[index] = Math.max(least[index], width);
        most[index] = Math.max(most[index], width);
    }

    void shrinks(int index, Turn turn, int to) {
        shrink[index] = turn;
        least[index] = to;
    }

    void stretches(int index, Turn turn, int to) {
        stretch[index] = turn;
        most[index] = to;
    }
}
