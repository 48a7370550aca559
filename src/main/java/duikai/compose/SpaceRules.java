package duikai.compose;

import duikai.compose.Gaps.Turn;
import duikai.house.CompositionRules;
import duikai.house.CompositionRules.Adjacent;
import duikai.house.CompositionRules.Widths;
import java.util.List;

/** How wide the gap between two cells is, and how it may change (CLREQ 3.1.2, 3.1.3, 3.2.2; GB/T 15834 5.1). */
final class SpaceRules {
    /** Han–Latin space and word space never grow over that share of an em. */
    private static final double WIDEST_SPACE = 0.5;

    private final CompositionRules rules;
    private final int em;

    SpaceRules(CompositionRules rules, int em) {
        this.rules = rules;
        this.em = em;
    }

    Gaps gaps(List<Cell> cells) {
        Gaps gaps = new Gaps(cells.size());
        for (int i = 0; i + 1 < cells.size(); i++) {
            between(cells, i, gaps);
        }
        return gaps;
    }

    private void between(List<Cell> cells, int index, Gaps gaps) {
        Cell left = cells.get(index);
        Cell right = cells.get(index + 1);
        if (left.rigid() && !right.rigid() && !right.kind().isSpace()) {
            gaps.rigid(index, em);
            return;
        }
        int natural = blankAfter(left, right) + blankBefore(left, right);
        if (right.isScript()) {
            gaps.rigid(index, natural);
            return;
        }
        if (isHanLatin(cells, index)) {
            hanLatin(index, gaps);
        } else {
            gaps.rigid(index, natural);
            shrinkable(left, right, index, gaps);
            stretchable(left, right, index, gaps);
        }
        if (left.rigid() && right.rigid()) {
            gaps.rigid(index, gaps.natural[index]);
            gaps.shrinks(index, Turn.RIGID, gaps.natural[index]);
            gaps.stretches(index, Turn.RIGID, gaps.natural[index]);
        }
    }

    /** R1: a closing mark's blank vanishes before another closing mark, an interpunct or an ideographic space. */
    private int blankAfter(Cell left, Cell right) {
        CharacterClass a = left.kind();
        CharacterClass b = right.kind();
        if (rules.widths() == Widths.KAIMING && a.isPoint() && b.isMark()) {
            return 0;
        }
        if (!adjusts() || !a.isMark() || !meets(b)) {
            return left.after();
        }
        if (rules.adjacent() == Adjacent.ONE && b.isMark()) {
            return 0;
        }
        boolean leftSided = (a == CharacterClass.CLOSE || a.isPoint()) && left.before() == 0;
        boolean swallowed = b == CharacterClass.CLOSE
                || b.isInterpunct()
                || b == CharacterClass.IDEOGRAPHIC_SPACE
                || (a == CharacterClass.CLOSE && b.isPoint());
        return leftSided && swallowed ? 0 : left.after();
    }

    /** R2: an opening mark's blank vanishes after any mark, an ideographic space or a run-in head. */
    private int blankBefore(Cell left, Cell right) {
        if (!adjusts() || !meets(left.kind())) {
            return right.before();
        }
        boolean all = rules.adjacent() == Adjacent.ONE && left.kind().isMark();
        return right.kind() == CharacterClass.OPEN || all ? 0 : right.before();
    }

    private boolean adjusts() {
        return rules.widths() != Widths.HANGMOBANJIAO && rules.adjacent() != Adjacent.NATURAL;
    }

    private static boolean meets(CharacterClass kind) {
        return kind.isMark() || kind == CharacterClass.IDEOGRAPHIC_SPACE;
    }

    private void hanLatin(int index, Gaps gaps) {
        int space = (int) Math.round(em * rules.hanLatinSpace());
        gaps.rigid(index, space);
        if (space == 0) {
            gaps.stretches(index, Turn.HAN, 0);
        } else {
            gaps.shrinks(index, Turn.HAN_LATIN, space / 2);
            gaps.stretches(index, Turn.HAN_LATIN, Math.max(space, Math.min(2 * space, (int) (em * WIDEST_SPACE))));
        }
    }

    /** CLREQ 3.2.2: between a hanzi and a letter, a digit, or the sign or unit of a number. */
    private static boolean isHanLatin(List<Cell> cells, int index) {
        Cell left = cells.get(index);
        Cell right = cells.get(index + 1);
        if (left.cluster().joint() == Cluster.Joint.GLUE || left.isScript()) {
            return false;
        }
        if (left.kind().isHanLike()) {
            boolean signed = right.kind() == CharacterClass.SIGN
                    && index + 2 < cells.size()
                    && cells.get(index + 2).cluster().isDigit();
            return signed || right.kind().isPrefix() || right.cluster().isLetterOrDigit();
        }
        return right.kind().isHanLike()
                && (left.kind().isPostfix() || left.cluster().isLetterOrDigit());
    }

    /** Blanks of marks may shrink to nothing, each kind in its turn; word spaces to a quarter of an em. */
    private void shrinkable(Cell left, Cell right, int index, Gaps gaps) {
        if (left.kind() == CharacterClass.SPACE) {
            gaps.shrinks(index, Turn.WORD, Math.min(0, em / 4 - left.body()));
            return;
        }
        if (gaps.natural[index] == 0) {
            return;
        }
        Turn turn = turnOf(left, right);
        if (turn != Turn.STOP || rules.stopShrink()) {
            gaps.shrinks(index, turn, 0);
        }
    }

    private static Turn turnOf(Cell left, Cell right) {
        CharacterClass a = left.kind();
        CharacterClass b = right.kind();
        if (a.isInterpunct() || b.isInterpunct()) {
            return Turn.INTERPUNCT;
        }
        if (a == CharacterClass.CLOSE || b == CharacterClass.OPEN) {
            return Turn.BRACKET;
        }
        boolean stops = (isStop(a) && left.after() > 0) || (isStop(b) && right.before() > 0);
        return stops ? Turn.STOP : Turn.COMMA;
    }

    private static boolean isStop(CharacterClass kind) {
        return kind == CharacterClass.STOP || kind == CharacterClass.EXCLAMATION;
    }

    private void stretchable(Cell left, Cell right, int index, Gaps gaps) {
        if (left.kind() == CharacterClass.SPACE) {
            int room = Math.max(0, (int) (em * WIDEST_SPACE) - left.body());
            gaps.stretches(index, Turn.WORD, gaps.natural[index] + room);
        } else if (!isTight(left, right)) {
            gaps.stretches(index, Turn.HAN, gaps.natural[index]);
        }
    }

    /**
     * Nothing is ever added inside words and numbers, before closing marks, after opening ones, at connectors (CLREQ 3.5.4),
     * nor between a point and a Latin letter or digit (CLREQ 3.2.4).
     */
    private static boolean isTight(Cell left, Cell right) {
        CharacterClass a = left.kind();
        CharacterClass b = right.kind();
        return a.isSpace()
                || b.isSpace()
                || (a.isWordLike() && b.isWordLike())
                || (a.isPoint() && b.isWordLike())
                || a.isConnector()
                || b.isConnector()
                || b == CharacterClass.CLOSE
                || b == CharacterClass.NO_START
                || b.isPoint()
                || b.isInterpunct()
                || b.isPostfix()
                || a == CharacterClass.OPEN
                || a == CharacterClass.NO_END
                || a.isInterpunct()
                || a.isPrefix()
                || (a == CharacterClass.FULLWIDTH && b == CharacterClass.FULLWIDTH);
    }
}
