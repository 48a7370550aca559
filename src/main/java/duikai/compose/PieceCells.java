package duikai.compose;

import duikai.font.FontLibrary;
import duikai.house.CompositionRules;
import duikai.page.Line.Writing;
import java.util.Iterator;
import java.util.List;

/** Makes the cells of a styled text, each in the faces and with the dress of the piece it stands in; asked in ascending order. */
final class PieceCells {
    private final Iterator<StyledText.Piece> rest;
    private final FontLibrary fonts;
    private final int em;
    private final Writing writing;
    private final CompositionRules rules;
    private final Cells maker;
    private StyledText.Piece piece;
    private FaceChoice faces;
    private int end;

    PieceCells(StyledText text, int em, FontLibrary fonts, Writing writing, CompositionRules rules) {
        this.fonts = fonts;
        this.em = em;
        this.rules = rules;
        this.writing = writing;
        maker = Cells.of(writing, em, rules);
        rest = text.pieces().iterator();
        piece = rest.next();
        faces = new FaceChoice(fonts, piece.faces());
        end = length(piece);
    }

    Cell cell(Cluster cluster, int[] text) {
        goTo(cluster.start());
        Cell cell = maker.cell(cluster, text, faces, piece.rigid());
        for (Dress worn : piece.dress()) {
            if (worn instanceof Dress.Script script) {
                cell = script(cluster, text, script);
            }
        }
        return cell.dressed(piece.dress());
    }

    /** Those of the piece the cluster stands in. */
    FaceChoice facesOf(Cluster cluster) {
        goTo(cluster.start());
        return faces;
    }

    /** Tells the piece the cluster stands in: where it ends. */
    int pieceOf(Cluster cluster) {
        goTo(cluster.start());
        return end;
    }

    private void goTo(int codePoint) {
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

    /** A small cell above or below the line. Forms of Unicode's own are drawn as the characters they are forms of. */
    private Cell script(Cluster cluster, int[] text, Dress.Script script) {
        Cells small = Cells.of(writing, (int) Math.round(em * script.ratio()), rules);
        int shown = ScriptForms.drawn(cluster.base());
        boolean single = cluster.end() - cluster.start() == 1;
        boolean other = single
                && shown != cluster.base()
                && faces.of(shown, cluster.kind()).isPresent();
        Cell cell = other
                ? small.cell(
                        new Cluster(cluster.kind(), 0, 1, shown, cluster.joint()),
                        new int[] {shown},
                        faces,
                        piece.rigid())
                : small.cell(cluster, text, faces, piece.rigid());
        int rise = (int) Math.round(em * script.rise());
        String reads = other ? Character.toString(cluster.base()) : null;
        List<Glyph> glyphs = cell.glyphs().stream()
                .map(glyph -> glyph.raised(rise, other ? reads : glyph.reads()))
                .toList();
        return new Cell(cluster, cell.body(), 0, 0, 0, glyphs, piece.rigid());
    }
}
