package duikai.compose;

import duikai.font.FontLibrary;
import duikai.house.CompositionRules;
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

    private SetText(List<Cell> cells, Gaps gaps, int[] codePoints) {
        this.codePoints = codePoints;
        this.cells = cells;
        this.gaps = gaps;
        offsets = offsets(codePoints);
    }

    static SetText of(StyledText text, int em, FontLibrary fonts, CompositionRules rules) {
        int[] codePoints = text.plain().codePoints().toArray();
        CellMaker maker = new CellMaker(em, rules);
        List<Cell> cells = new ArrayList<>(codePoints.length);
        Pieces pieces = new Pieces(text, fonts);
        for (Cluster cluster : TextScanner.scan(codePoints)) {
            pieces.goTo(cluster.start());
            cells.add(maker.cell(cluster, codePoints, pieces.faces, pieces.piece.rigid()));
        }
        return new SetText(List.copyOf(cells), new SpaceRules(rules, em).gaps(cells), codePoints);
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

    /** UTF-16 index where the cell begins; the text's length for the index after the last cell. */
    int offset(int cell) {
        return cell == cells.size()
                ? offsets[offsets.length - 1]
                : offsets[cells.get(cell).cluster().start()];
    }
}
