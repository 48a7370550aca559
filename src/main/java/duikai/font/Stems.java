package duikai.font;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How thin the strokes of a face are, measured at the outlines of some of its letters. */
public final class Stems {
    private static final int SCANS = 16;
    private static final double FLATNESS = 0.05;
    /** Of all strokes met, the share that may be thinner: points of hooks and wedges. */
    private static final double POINTED = 0.1;

    private final List<Double> strokes = new ArrayList<>();

    /**
     * Measures a letter.
     *
     * @param size of its em, in the units of the outline
     */
    public void add(Shape letter, double size) {
        across(letter, strokes, size);
    }

    /** The thinnest usual stroke as a share of the em; 0 where nothing could be measured. */
    public double thinnest() {
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
