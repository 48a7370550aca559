package duikai.compose;

import duikai.compose.Gaps.Turn;
import java.util.List;

/** Measures any stretch of cells at once, by running sums; in millipoints. */
final class LineMeasure {
    private final List<Cell> cells;
    private final long[] natural;
    private final long[][] shrink = new long[Turn.COUNT][];
    private final long[][] stretch = new long[Turn.COUNT][];
    private final long[] shrinkOfAll;
    private final int[] hanGaps;
    private final int[] spaces;
    private final int[] hanzi;
    private final int[] letters;

    LineMeasure(List<Cell> cells, Gaps gaps) {
        this.cells = cells;
        int size = cells.size();
        natural = new long[size + 1];
        shrinkOfAll = new long[size + 1];
        hanGaps = new int[size + 1];
        spaces = new int[size + 1];
        hanzi = new int[size + 1];
        letters = new int[size + 1];
        for (Turn turn : LineSolver.SHRINKING) {
            shrink[turn.slot] = new long[size + 1];
        }
        for (Turn turn : LineSolver.STRETCHING) {
            stretch[turn.slot] = new long[size + 1];
        }
        for (int i = 0; i < size; i++) {
            add(cells.get(i), i, gaps);
        }
    }

    private void add(Cell cell, int i, Gaps gaps) {
        natural[i + 1] = natural[i] + cell.body() + gaps.natural[i];
        shrinkOfAll[i + 1] = shrinkOfAll[i] + gaps.natural[i] - gaps.least[i];
        hanGaps[i + 1] = hanGaps[i] + (gaps.stretch[i] == Turn.HAN ? 1 : 0);
        boolean space = gaps.stretch[i] == Turn.WORD || gaps.stretch[i] == Turn.HAN_LATIN;
        spaces[i + 1] = spaces[i] + (space ? 1 : 0);
        boolean isHanzi = cell.kind().isHanLike() || cell.kind() == CharacterClass.FULLWIDTH;
        hanzi[i + 1] = hanzi[i] + (isHanzi ? 1 : 0);
        letters[i + 1] = letters[i] + (cell.cluster().isLetterOrDigit() ? 1 : 0);
        for (Turn turn : LineSolver.SHRINKING) {
            int room = gaps.shrink[i] == turn ? gaps.natural[i] - gaps.least[i] : 0;
            shrink[turn.slot][i + 1] = shrink[turn.slot][i] + room;
        }
        for (Turn turn : LineSolver.STRETCHING) {
            int room = gaps.stretch[i] == turn ? gaps.most[i] - gaps.natural[i] : 0;
            stretch[turn.slot][i + 1] = stretch[turn.slot][i] + room;
        }
    }

    /** Bodies of the cells and natural gaps between them. */
    long natural(int from, int to) {
        return natural[to - 1] - natural[from] + cells.get(to - 1).body();
    }

    /** How narrow the cells can be made. */
    long least(int from, int to) {
        return natural(from, to) - (shrinkOfAll[to - 1] - shrinkOfAll[from]);
    }

    /** How much the gaps between the cells can give in a turn of shrinking. */
    long shrinkable(Turn turn, int from, int to) {
        return shrink[turn.slot][to - 1] - shrink[turn.slot][from];
    }

    /** How much the gaps between the cells can take in a turn of stretching that has an end. */
    long stretchable(Turn turn, int from, int to) {
        return stretch[turn.slot][to - 1] - stretch[turn.slot][from];
    }

    /** Gaps between the cells that open last of all. */
    int hanGaps(int from, int to) {
        return hanGaps[to - 1] - hanGaps[from];
    }

    /** Word and Han–Latin spaces between the cells. */
    int spaces(int from, int to) {
        return spaces[to - 1] - spaces[from];
    }

    /** Hanzi and their like among the cells. */
    int hanzi(int from, int to) {
        return hanzi[to] - hanzi[from];
    }

    /** Letters and digits among the cells. */
    int letters(int from, int to) {
        return letters[to] - letters[from];
    }
}
