package duikai.layout;

import java.util.ArrayList;
import java.util.List;

/** The cheapest filling of a page by three stories, found by looking at every one of their sizes and every straight cut. */
final class EveryCut {
    private EveryCut() {}

    static double cheapest(Board board, List<Piece> pieces) {
        double cheapest = Double.POSITIVE_INFINITY;
        for (Outline a : pieces.get(0).outlines()) {
            for (Outline b : pieces.get(1).outlines()) {
                for (Outline c : pieces.get(2).outlines()) {
                    if (fills(board.columns(), board.rows(), List.of(a, b, c))) {
                        cheapest = Math.min(cheapest, a.cost() + b.cost() + c.cost());
                    }
                }
            }
        }
        return cheapest;
    }

    private static boolean fills(int columns, int rows, List<Outline> outlines) {
        if (outlines.size() == 1) {
            return outlines.getFirst().columns() == columns
                    && outlines.getFirst().rows() == rows;
        }
        for (int i = 0; i < outlines.size(); i++) {
            Outline first = outlines.get(i);
            List<Outline> rest = new ArrayList<>(outlines);
            rest.remove(i);
            boolean across = first.columns() == columns && fills(columns, rows - first.rows(), rest);
            boolean down = first.rows() == rows && fills(columns - first.columns(), rows, rest);
            if (across || down) {
                return true;
            }
        }
        return false;
    }
}
