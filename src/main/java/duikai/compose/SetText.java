package duikai.compose;

import duikai.font.FaceSet;
import duikai.font.FontLibrary;
import duikai.house.CompositionRules;
import java.util.ArrayList;
import java.util.List;

/** A text with cells, gaps and indices ready for any kind of line. */
final class SetText {
    private final List<Cell> cells;
    private final Gaps gaps;
    /** UTF-16 index of each code point, and the length of the text. */
    private final int[] offsets;

    private final int[] codePoints;

    private final int em;
    private final FontLibrary fonts;
    private final List<Readings.Group> readings;
    private final boolean dressed;

    private SetText(
            List<Cell> cells, Gaps gaps, int[] codePoints, int em, FontLibrary fonts, List<Readings.Group> readings) {
        this.codePoints = codePoints;
        this.cells = List.copyOf(cells);
        this.gaps = gaps;
        this.em = em;
        this.fonts = fonts;
        this.readings = List.copyOf(readings);
        dressed = cells.stream().anyMatch(cell -> !cell.dress().isEmpty());
        offsets = offsets(codePoints);
    }

    static SetText of(StyledText text, int em, FontLibrary fonts, CompositionRules rules) {
        int[] codePoints = text.plain().codePoints().toArray();
        PieceCells pieces = new PieceCells(text, em, fonts, rules.widths());
        List<Cell> cells = new ArrayList<>(codePoints.length);
        for (Cluster cluster : TextScanner.scan(codePoints)) {
            cells.add(pieces.cell(cluster, codePoints));
        }
        Readings readings = new Readings(em, fonts, rules);
        readings.widen(cells);
        Gaps gaps = new SpaceRules(rules, em).gaps(cells);
        FrameRoom.open(cells, gaps, em);
        List<Readings.Group> groups = readings.groups(cells, gaps);
        readings.open(groups, cells, gaps);
        return new SetText(cells, gaps, codePoints, em, fonts, groups);
    }

    private static int[] offsets(int[] codePoints) {
        int[] offsets = new int[codePoints.length + 1];
        for (int i = 0; i < codePoints.length; i++) {
            offsets[i + 1] = offsets[i] + Character.charCount(codePoints[i]);
        }
        return offsets;
    }

    List<Cell> cells() {
        return cells;
    }

    int em() {
        return em;
    }

    /** Whether any of it wears anything. */
    boolean isDressed() {
        return dressed;
    }

    /** The readings above it, in order. */
    List<Readings.Group> readings() {
        return readings;
    }

    FaceChoice faces(FaceSet set) {
        return new FaceChoice(fonts, set);
    }

    int[] codePoints() {
        return codePoints;
    }

    Gaps gaps() {
        return gaps;
    }

    /** UTF-16 index where the cell begins; the text's length for the index after the last cell. */
    int offset(int cell) {
        return cell == cells.size()
                ? offsets[offsets.length - 1]
                : offsets[cells.get(cell).cluster().start()];
    }
}
