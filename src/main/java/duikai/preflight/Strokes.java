package duikai.preflight;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How thin the strokes of a face are, measured at its letters. */
final class Strokes {
    private static final int LETTERS = 40;
    private static final int SCANS = 16;
    private static final double FLATNESS = 0.05;
    /** Of all strokes met, the share that may be thinner: points of hooks and wedges. */
    private static final double POINTED = 0.1;

    private Strokes() {}

    /** The thinnest usual stroke of a face as a share of its size; 0 where nothing of it could be measured. */
    static double thinnest(PrintedPage page, String font) {
        List<Double> strokes = new ArrayList<>();
        page.glyphs()
                .filter(glyph -> glyph.font().equals(font))
                .filter(glyph -> glyph.outline().isPresent() && glyph.size().isPositive())
                .limit(LETTERS)
                .forEach(glyph -> across(
                        glyph.outline().orElseThrow(), strokes, glyph.size().toPoints()));
        Collections.sort(strokes);
        return strokes.isEmpty() ? 0 : strokes.get((int) (strokes.size() * POINTED));
    }

    /** Strokes met by upright lines through the letter: it is the horizontals that are thin. */
    private static void across(Shape letter, List<Double> strokes, double size) {
        Rectangle2D box = letter.getBounds2D();
        for (int scan = 1; scan < SCANS; scan++) {
            List<Double> edges = edges(letter, box.getX() + box.getWidth() * scan / SCANS);
            for (int i = 0; i + 1 < edges.size(); i += 2) {
                strokes.add((edges.get(i + 1) - edges.get(i)) / size);
            }
        }
    }

    private static List<Double> edges(Shape letter, double x) {
        List<Double> edges = new ArrayList<>();
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double lastX = 0;
        double lastY = 0;
        PathIterator path = new FlatteningPathIterator(letter.getPathIterator(null), FLATNESS);
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            double nextX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
            double nextY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = nextX;
                startY = nextY;
            } else if ((lastX <= x) != (nextX <= x)) {
                edges.add(lastY + (nextY - lastY) * (x - lastX) / (nextX - lastX));
            }
            lastX = nextX;
            lastY = nextY;
        }
        Collections.sort(edges);
        return edges;
    }
}
