package duikai.compose;

import duikai.compose.Gaps.Turn;
import java.util.List;

/** Measures any stretch of cells at once, by running sums; in millipoints. */
final class LineMeasure {
    private static final Turn[] TURNS = Turn.values();

    private final long[] natural;
    private final long[][] shrink = new long[Turn.COUNT][];
    private final long[][] stretch = new long[Turn.COUNT][];
    private final int[] hanGaps;
    private final int[] spaces;
    private final int[] letters;
    private final List<Cell> cells;

    LineMeasure(List<Cell> cells, Gaps gaps) {
        this.cells = cells;
        int size = cells.size();
        natural = new long[size + 1];
        hanGaps = new int[size + 1];
        spaces = new int[size + 1];
        letters = new int[size + 1];
        for (int turn = 0; turn < Turn.COUNT; turn++) {
            shrink[turn] = new long[size + 1];
            stretch[turn] = new long[size + 1];
        }
        for (int i = 0; i < size; i++) {
            add(i, gaps);
        }
    }

    private void add(int i, Gaps gaps) {
        natural[i + 1] = natural[i] + cells.get(i).body() + gaps.natural[i];
        hanGaps[i + 1] = hanGaps[i] + (gaps.stretch[i] == Turn.HAN ? 1 : 0);
        boolean space = gaps.stretch[i] == Turn.WORD || gaps.stretch[i] == Turn.HAN_LATIN;
        spaces[i + 1] = spaces[i] + (space ? 1 : 0);
        letters[i + 1] = letters[i] + (cells.get(i).cluster().isLetterOrDigit() ? 1 : 0);
        for (int turn = 0; turn < Turn.COUNT; turn++) {
            shrink[turn][i + 1] = shrink[turn][i];
            stretch[turn][i + 1] = stretch[turn][i];
        }
        shrink[gaps.shrink[i].slot][i + 1] += gaps.natural[i] - gaps.least[i];
        if (space) {
            stretch[gaps.stretch[i].slot][i + 1] += gaps.most[i] - gaps.natural[i];
        }
    }

    /** Bodies of the cells and natural gaps between them. */
    long natural(int from, int to) {
        return natural[to - 1] - natural[from] + cells.get(to - 1).body();
    }

    LineSolver.Room room(int from, int to) {
        TurnAmounts shrinkable = new TurnAmounts();
        TurnAmounts stretchable = new TurnAmounts();
        int last = to - 1;
        for (Turn turn : TURNS) {
            shrinkable.set(turn, shrink[turn.slot][last] - shrink[turn.slot][from]);
            stretchable.set(turn, stretch[turn.slot][last] - stretch[turn.slot][from]);
        }
        int han = hanGaps[last] - hanGaps[from];
        return new LineSolver.Room(shrinkable, stretchable, han, han + spaces[last] - spaces[from]);
    }

    /** How narrow the cells can be made. */
    long least(int from, int to) {
        long least = natural(from, to);
        for (int turn = 0; turn < Turn.COUNT; turn++) {
            least -= shrink[turn][to - 1] - shrink[turn][from];
        }
        return least;
    }

    /** Letters and digits among the cells. */
    int letters(int from, int to) {
        return letters[to] - letters[from];
    }
}
