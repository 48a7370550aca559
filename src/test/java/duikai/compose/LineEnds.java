package duikai.compose;

import duikai.house.CompositionRules;
import duikai.house.LineEdges.Kinsoku;
import java.util.HashMap;
import java.util.Map;

/** What may stand at the ends of a text's lines: by the rules, and by lists of the marks that everybody knows. */
final class LineEnds {
    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕”’〉］｝·～％%℃";
    private static final String NEVER_LAST = "（《「『【〔“‘〈［｛";
    private static final String NEVER_FIRST_STRICTLY = "々ゃ";

    private final String text;
    private final Kinsoku level;
    private final Breaks breaks;
    /** The cell before each place between two cells, by index in the text. */
    private final Map<Integer, Integer> cellBefore = new HashMap<>();

    private final SetText set;
    private final int headEnd;

    LineEnds(StyledText styled, ParagraphShape shape, CompositionRules rules) {
        text = styled.plain();
        level = rules.edges().kinsoku();
        Prepared prepared = Prepared.of(styled, shape, Paragraphs.FONTS, rules);
        set = prepared.text();
        breaks = prepared.breaks();
        for (int i = 1; i < set.cells().size(); i++) {
            cellBefore.put(set.offset(i), i - 1);
        }
        StyledText.Piece first = styled.pieces().getFirst();
        headEnd = first.rigid() ? first.text().length() : 0;
    }

    /** Length of the run-in head. */
    int headEnd() {
        return headEnd;
    }

    boolean isForbidden(int at) {
        return breaks.after(cellBefore.get(at)) == BreakRule.FORBIDDEN;
    }

    /** Says which mark is at the wrong end of a line, if one is. */
    String wrongMarks(int at) {
        int before = cellBefore.get(at);
        while (before > 0 && set.cells().get(before).kind().isSpace()) {
            before--;
        }
        Cell last = set.cells().get(before);
        boolean parted = before != cellBefore.get(at) || last.cluster().joint() != Cluster.Joint.FREE;
        Cell first = set.cells().get(cellBefore.get(at) + 1);
        boolean wrongFirst = isOneOf(first, NEVER_FIRST, Kinsoku.BASIC)
                || (!parted && isOneOf(first, NEVER_FIRST_STRICTLY, Kinsoku.STRICT))
                || (first.kind() == CharacterClass.DASH && level == Kinsoku.STRICT);
        boolean wrongLast = isOneOf(last, NEVER_LAST, Kinsoku.BASIC);
        return wrongFirst
                ? "is followed by " + text.substring(at)
                : wrongLast ? "ends with " + Character.toString(last.cluster().base()) : "";
    }

    private boolean isOneOf(Cell cell, String marks, Kinsoku from) {
        return level.compareTo(from) >= 0
                && cell.kind() != CharacterClass.LATIN
                && marks.indexOf(cell.cluster().base()) >= 0;
    }
}
