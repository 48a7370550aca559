package duikai.compose;

import duikai.house.LatinRules.Hyphenation;
import duikai.house.LineEdges.Kinsoku;
import java.util.Arrays;
import java.util.List;

/** The penalty of a break after every cell of a text, and in an emergency those of breaks that break a rule. */
final class Breaks {
    private final List<Cell> cells;
    private final BreakRules rules;
    private final Kinsoku level;
    private final Hyphens hyphens;
    private final BreakRule[] verdicts;
    /** Where no line ends though every rule gave way. */
    private final boolean[] never;

    Breaks(List<Cell> cells, Kinsoku level) {
        this(cells, level, new boolean[cells.size()], Hyphens.NONE);
    }

    /**
     * @param insideName whether a break after the cell would divide a name
     * @param hyphens where words may be divided in need, or freely
     */
    Breaks(List<Cell> cells, Kinsoku level, boolean[] insideName, Hyphens hyphens) {
        this.cells = cells;
        this.hyphens = hyphens;
        this.level = level;
        rules = new BreakRules(cells.stream().map(Cell::cluster).toList());
        verdicts = new BreakRule[cells.size()];
        never = new boolean[cells.size()];
        Arrays.fill(verdicts, BreakRule.FREE);
        for (int i = 0; i + 1 < cells.size(); i++) {
            boolean insideHead = cells.get(i).rigid() && cells.get(i + 1).rigid();
            boolean tied = cells.get(i).isTiedTo(cells.get(i + 1));
            verdicts[i] = insideHead
                    ? insideHead(i)
                    : tied ? BreakRule.DRESSED : orName(orSyllable(i, rules.after(i, level)), insideName[i]);
        }
    }

    private Breaks(Breaks other, BreakRule[] verdicts, boolean[] never) {
        cells = other.cells;
        level = other.level;
        rules = other.rules;
        hyphens = other.hyphens;
        this.verdicts = verdicts;
        this.never = never;
    }

    /** These breaks, but lines end at those cells (indexes after their last one) and there, and nowhere else before there. */
    Breaks forced(List<Integer> ends, int there) {
        BreakRule[] forced = verdicts.clone();
        boolean[] elsewhere = new boolean[cells.size()];
        for (int to = 1; to <= there && to < cells.size(); to++) {
            boolean end = to == there || ends.contains(to);
            forced[to - 1] = end ? allowed(to - 1) : BreakRule.RUN_IN_HEAD;
            elsewhere[to - 1] = !end;
        }
        return new Breaks(this, forced, elsewhere);
    }

    private BreakRule allowed(int index) {
        return verdicts[index].isForbidden() ? BreakRule.FREE : verdicts[index];
    }

    Kinsoku level() {
        return level;
    }

    int size() {
        return cells.size();
    }

    private BreakRule orSyllable(int index, BreakRule rule) {
        boolean divides = rule == BreakRule.WORD
                && hyphens.house() == Hyphenation.FREELY
                && hyphens.after(index).isPresent();
        return divides ? BreakRule.SYLLABLE : rule;
    }

    private static BreakRule orName(BreakRule rule, boolean insideName) {
        return insideName && rule.penalty() < BreakRule.NAME.penalty() ? BreakRule.NAME : rule;
    }

    private BreakRule insideHead(int index) {
        CharacterClass left = cells.get(index).kind();
        CharacterClass right = cells.get(index + 1).kind();
        boolean parted = left.isSpace() || left == CharacterClass.COMMA || right == CharacterClass.OPEN;
        return parted && !rules.after(index, level).isForbidden() ? BreakRule.RUN_IN_PART : BreakRule.RUN_IN_HEAD;
    }

    /** The rule on a break after the cell; after the last one a break is free. */
    BreakRule ruleAfter(int index) {
        return verdicts[index];
    }

    /** The penalty of a break after the cell, or {@link BreakRule#FORBIDDEN}; 0 after the last one. */
    int after(int index) {
        return verdicts[index].penalty();
    }

    /** A break that is not allowed but may have to be, in the order rules give way. */
    Relaxation relaxationAfter(int index) {
        Cell left = cells.get(index);
        Cell right = cells.get(index + 1);
        if (left.rigid() && right.rigid()) {
            return rules.after(index, level).isForbidden() ? Relaxation.UNIT_BROKEN : Relaxation.HEAD_BROKEN;
        }
        if (left.isTiedTo(right)) {
            return Relaxation.UNIT_BROKEN;
        }
        if (left.cluster().isLetterOrDigit() && right.cluster().isLetterOrDigit()) {
            return hyphens.after(index).isPresent() ? Relaxation.HYPHENATED : Relaxation.WORD_BROKEN;
        }
        if (left.cluster().joint() == Cluster.Joint.FREE && isAllowedBelow(index)) {
            return Relaxation.LEVEL_LOWERED;
        }
        if (right.kind() == CharacterClass.EXCLAMATION && !left.kind().isMark()) {
            return Relaxation.EXCLAMATION_FIRST;
        }
        boolean third = index > 0
                && right.kind() == CharacterClass.CLOSE
                && left.kind().isMark()
                && cells.get(index - 1).kind().isMark()
                && left.kind() != CharacterClass.OPEN;
        return third ? Relaxation.THIRD_MARK_FIRST : Relaxation.UNIT_BROKEN;
    }

    private boolean isAllowedBelow(int index) {
        return level.compareTo(Kinsoku.BASIC) > 0
                && !rules.after(index, Kinsoku.BASIC).isForbidden();
    }

    /** A space never begins a line, whatever happens; nor does a line end elsewhere where its end is forced. */
    boolean isNever(int index) {
        return never[index] || cells.get(index + 1).kind().isSpace();
    }
}
