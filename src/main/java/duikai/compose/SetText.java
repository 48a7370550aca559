package duikai.compose;

import duikai.font.FontLibrary;
import duikai.house.CompositionRules;
import duikai.page.Line.Writing;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A text with cells, gaps and indices ready for any kind of line. */
final class SetText {
    private final List<Cell> cells;
    private final Gaps gaps;
    /** UTF-16 index of each code point, and the length of the text. */
    private final int[] offsets;

    private final int[] codePoints;
    private final Writing writing;

    private SetText(List<Cell> cells, Gaps gaps, int[] codePoints, Writing writing) {
        this.codePoints = codePoints;
        this.cells = cells;
        this.gaps = gaps;
        this.writing = writing;
        offsets = offsets(codePoints);
    }

    static SetText of(StyledText text, int em, FontLibrary fonts, CompositionRules rules, Writing writing) {
        return writing == Writing.VERTICAL ? vertical(text, em, fonts, rules) : horizontal(text, em, fonts, rules);
    }

    /** Horizontal text. */
    static SetText of(StyledText text, int em, FontLibrary fonts, CompositionRules rules) {
        return horizontal(text, em, fonts, rules);
    }

    private static SetText horizontal(StyledText text, int em, FontLibrary fonts, CompositionRules rules) {
        int[] codePoints = text.plain().codePoints().toArray();
        CellMaker maker = new CellMaker(em, rules.widths());
        List<Cell> cells = new ArrayList<>(codePoints.length);
        Pieces pieces = new Pieces(text, fonts);
        for (Cluster cluster : TextScanner.scan(codePoints)) {
            pieces.goTo(cluster.start());
            cells.add(maker.cell(cluster, codePoints, pieces.faces, pieces.piece.rigid()));
        }
        return new SetText(List.copyOf(cells), new SpaceRules(rules, em).gaps(cells), codePoints, Writing.HORIZONTAL);
    }

    private static SetText vertical(StyledText text, int em, FontLibrary fonts, CompositionRules rules) {
        int[] codePoints =
                CornerBrackets.inPlaceOfQuotes(text.plain().codePoints().toArray(), rules.widths());
        Pieces words = new Pieces(text, fonts);
        List<Cluster> clusters = new UprightWords(codePoints, cluster -> {
                    words.goTo(cluster.start());
                    return words.faces;
                })
                .in(TextScanner.scan(codePoints));
        VerticalCellMaker maker = new VerticalCellMaker(em, rules.widths());
        List<Cell> cells = new ArrayList<>(codePoints.length);
        Pieces pieces = new Pieces(text, fonts);
        for (Cluster cluster : clusters) {
            pieces.goTo(cluster.start());
            cells.add(maker.cell(cluster, codePoints, pieces.faces, pieces.piece.rigid()));
        }
        return new SetText(List.copyOf(cells), new SpaceRules(rules, em).gaps(cells), codePoints, Writing.VERTICAL);
    }

    /** The piece a code point stands in and its faces; asked in ascending order. */
    private static final class Pieces {
        private final Iterator<StyledText.Piece> rest;
        private final FontLibrary fonts;
        private StyledText.Piece piece;
        private FaceChoice faces;
        private int end;

        Pieces(StyledText text, FontLibrary fonts) {
            this.fonts = fonts;
            rest = text.pieces().iterator();
            piece = rest.next();
            faces = new FaceChoice(fonts, piece.faces());
            end = length(piece);
        }

        void goTo(int codePoint) {
            while (codePoint >= end) {
                StyledText.Piece next = rest.next();
                if (!next.faces().equals(piece.faces())) {
                    faces = new FaceChoice(fonts, next.faces());
                }
                piece = next;
                end += length(piece);
            }
        }

        private static int length(StyledText.Piece piece) {
            return piece.text().codePointCount(0, piece.text().length());
        }
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

    int[] codePoints() {
        return codePoints;
    }

    Gaps gaps() {
        return gaps;
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
