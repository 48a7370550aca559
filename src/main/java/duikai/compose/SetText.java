package duikai.compose;

import duikai.font.Face;
import duikai.font.FaceId;
import duikai.font.FaceSet;
import duikai.font.FontLibrary;
import duikai.house.CompositionRules;
import duikai.page.Line.Writing;
import java.util.ArrayList;
import java.util.List;

/** A text with cells, gaps and indices ready for any kind of line. */
final class SetText {
    private final List<Cell> cells;
    private final Gaps gaps;
    /** UTF-16 index of each code point, and the length of the text. */
    private final int[] offsets;

    private final int[] codePoints;
    private final Writing writing;

    private final int em;
    private final FontLibrary fonts;
    private final List<Readings.Group> readings;
    private final boolean dressed;

    private SetText(
            List<Cell> cells,
            Gaps gaps,
            int[] codePoints,
            Writing writing,
            int em,
            FontLibrary fonts,
            List<Readings.Group> readings) {
        this.codePoints = codePoints;
        this.cells = List.copyOf(cells);
        this.gaps = gaps;
        this.writing = writing;
        this.em = em;
        this.fonts = fonts;
        this.readings = List.copyOf(readings);
        dressed = cells.stream().anyMatch(cell -> !cell.dress().isEmpty());
        offsets = offsets(codePoints);
    }

    static SetText of(StyledText text, int em, FontLibrary fonts, CompositionRules rules, Writing writing) {
        return of(text, em, fonts, rules, writing, true);
    }

    /** A reading (注音): beside a vertical line all Latin letters lie on their side, however few. */
    static SetText ofReading(StyledText text, int em, FontLibrary fonts, CompositionRules rules, Writing writing) {
        return of(text, em, fonts, rules, writing, false);
    }

    private static SetText of(
            StyledText text, int em, FontLibrary fonts, CompositionRules rules, Writing writing, boolean words) {
        int[] written = text.plain().codePoints().toArray();
        int[] set = writing == Writing.VERTICAL
                ? CornerBrackets.inPlaceOfQuotes(written, rules.marks().widths())
                : written;
        PieceCells pieces = new PieceCells(text, em, fonts, writing, rules);
        List<Cell> cells = new ArrayList<>(set.length);
        boolean upright = words && writing == Writing.VERTICAL;
        for (Cluster cluster : clusters(text, set, em, fonts, rules, upright)) {
            Cell cell = pieces.cell(cluster, set);
            int first = cluster.start();
            cells.add(set[first] == written[first] ? cell : cell.readAs(Character.toString(written[first])));
        }
        Readings readings = new Readings(em, fonts, rules, writing);
        readings.widen(cells);
        Gaps gaps = new SpaceRules(rules, em).gaps(cells);
        FrameRoom.open(cells, gaps, em);
        List<Readings.Group> groups = readings.groups(cells, gaps);
        readings.open(groups, cells, gaps);
        return new SetText(cells, gaps, set, writing, em, fonts, groups);
    }

    /** Horizontal text. */
    static SetText of(StyledText text, int em, FontLibrary fonts, CompositionRules rules) {
        return of(text, em, fonts, rules, Writing.HORIZONTAL);
    }

    private static List<Cluster> clusters(
            StyledText text, int[] set, int em, FontLibrary fonts, CompositionRules rules, boolean upright) {
        List<Cluster> clusters = TextScanner.scan(set);
        if (!upright) {
            return clusters;
        }
        PieceCells faces = new PieceCells(text, em, fonts, Writing.VERTICAL, rules);
        PieceCells pieces = new PieceCells(text, em, fonts, Writing.VERTICAL, rules);
        return new UprightWords(set, faces::facesOf, pieces::pieceOf).in(clusters);
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

    Face face(FaceId id) {
        return fonts.face(id);
    }

    Writing writing() {
        return writing;
    }

    /** UTF-16 index where the cell begins; the text's length for the index after the last cell. */
    int offset(int cell) {
        return cell == cells.size()
                ? offsets[offsets.length - 1]
                : offsets[cells.get(cell).cluster().start()];
    }
}
