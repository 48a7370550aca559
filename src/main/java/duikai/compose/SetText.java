package duikai.compose;

import duikai.font.FaceSet;
import duikai.font.FontLibrary;
import duikai.house.CompositionRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        CellMaker maker = new CellMaker(em, rules.widths());
        Map<FaceSet, FaceChoice> choices = new HashMap<>();
        List<Cell> cells = new ArrayList<>(codePoints.length);
        Pieces pieces = new Pieces(text);
        for (Cluster cluster : TextScanner.scan(codePoints)) {
            StyledText.Piece piece = pieces.at(cluster.start());
            FaceChoice faces = choices.computeIfAbsent(piece.faces(), set -> new FaceChoice(fonts, set));
            cells.add(maker.cell(cluster, codePoints, faces, piece.rigid()));
        }
        return new SetText(List.copyOf(cells), new SpaceRules(rules, em).gaps(cells), codePoints);
    }

    /** Finds the piece of a code point; asked in ascending order. */
    private static final class Pieces {
        private final List<StyledText.Piece> pieces;
        private int index;
        private int end;

        Pieces(StyledText text) {
            pieces = text.pieces();
            end = length(pieces.getFirst());
        }

        StyledText.Piece at(int codePoint) {
            while (codePoint >= end) {
                index++;
                end += length(pieces.get(index));
            }
            return pieces.get(index);
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
