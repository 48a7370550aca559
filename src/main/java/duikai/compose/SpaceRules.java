package duikai.compose;

import duikai.compose.Gaps.Turn;
import duikai.house.CompositionRules;
import duikai.house.LatinRules;
import duikai.house.MarkRules.Adjacent;
import duikai.house.MarkRules.Widths;
import java.util.List;

/** How wide the gap between two cells is, and how it may change (CLREQ 3.1.2, 3.1.3, 3.2.2; GB/T 15834 5.1). */
final class SpaceRules {
    /** A word space never grows over that share of an em. */
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
        if (rules.latin().wholeCells()) {
            padToWholeCells(cells, gaps);
        }
        return gaps;
    }

    /** The spaces on both sides of Latin between hanzi, chosen so that with it they fill whole cells (CLREQ, grid alignment). */
    private void padToWholeCells(List<Cell> cells, Gaps gaps) {
        int before = -1;
        for (int i = 0; i + 1 < cells.size(); i++) {
            boolean space = isHanLatin(cells, i);
            if (space && before >= 0 && cells.get(i + 1).kind().isHanLike()) {
                int width = cells.get(i).body();
                for (int at = before + 1; at < i; at++) {
                    width += cells.get(at).body() + gaps.natural[at];
                }
                int lack = Math.floorMod(-width, em);
                hanLatin(before, lack / 2, gaps);
                hanLatin(i, lack - lack / 2, gaps);
            }
            if (!cells.get(i).kind().isWordLike() && cells.get(i).kind() != CharacterClass.SPACE) {
                before = space ? i : -1;
            }
        }
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
            hanLatin(index, (int) Math.round(em * rules.latin().space()), gaps);
        } else {
            gaps.rigid(index, natural);
            shrinkable(left, right, index, gaps);
            stretchable(left, right, index, gaps);
        }
        if (left.rigid() && right.rigid()) {
            gaps.rigid(index, gaps.natural[index]);
            gaps.shrinks(index, Turn.RIGID, gaps.natural[index]);
            if (gaps.stretch[index] != Turn.HAN) {
                gaps.stretches(index, Turn.RIGID, gaps.natural[index]);
            }
        }
    }

    /** R1: a closing mark's blank vanishes before another closing mark, an interpunct or an ideographic space. */
    private int blankAfter(Cell left, Cell right) {
        CharacterClass a = left.kind();
        CharacterClass b = right.kind();
        if (rules.marks().widths() == Widths.KAIMING && a.isPoint() && b.isMark()) {
            return 0;
        }
        if (!adjusts() || !a.isMark() || !meets(b)) {
            return left.after();
        }
        if (rules.marks().adjacent() == Adjacent.ONE && b.isMark()) {
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
        boolean all = rules.marks().adjacent() == Adjacent.ONE && left.kind().isMark();
        return right.kind() == CharacterClass.OPEN || all ? 0 : right.before();
    }

    private boolean adjusts() {
        return rules.marks().widths() != Widths.HANGMOBANJIAO && rules.marks().adjacent() != Adjacent.NATURAL;
    }

    private static boolean meets(CharacterClass kind) {
        return kind.isMark() || kind == CharacterClass.IDEOGRAPHIC_SPACE;
    }

    private void hanLatin(int index, int space, Gaps gaps) {
        LatinRules latin = rules.latin();
        gaps.rigid(index, space);
        if (latin.most() == 0) {
            gaps.stretches(index, Turn.HAN, space);
        } else {
            gaps.shrinks(index, Turn.HAN_LATIN, Math.min(space, (int) (em * latin.least())));
            gaps.stretches(index, Turn.HAN_LATIN, Math.max(space, (int) (em * latin.most())));
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
        if (turn != Turn.STOP || rules.marks().stopShrink()) {
            gaps.shrinks(index, turn, 0);
        }
    }

    /** Whose blank is left between the two: that of an interpunct, a bracket, a stop, or a comma and its like. */
    private Turn turnOf(Cell left, Cell right) {
        if (left.kind().isInterpunct() || right.kind().isInterpunct()) {
            return Turn.INTERPUNCT;
        }
        boolean ofLeft = blankAfter(left, right) > 0;
        boolean ofRight = blankBefore(left, right) > 0;
        if ((ofLeft && left.kind() == CharacterClass.CLOSE) || (ofRight && right.kind() == CharacterClass.OPEN)) {
            return Turn.BRACKET;
        }
        boolean stops = (ofLeft && isStop(left.kind())) || (ofRight && isStop(right.kind()));
        boolean commas = (ofLeft && !isStop(left.kind())) || (ofRight && !isStop(right.kind()));
        return stops && !commas ? Turn.STOP : Turn.COMMA;
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
                || (a == CharacterClass.FULLWIDTH && b == CharacterClass.FULLWIDTH)
                || (a == CharacterClass.WIDE_SIGN && (right.cluster().isDigit() || b == CharacterClass.FULLWIDTH));
    }
}
