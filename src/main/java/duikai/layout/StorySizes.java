package duikai.layout;

import java.util.ArrayList;
import java.util.List;

/** The sizes each story can take on a full page within a window of costs. */
final class StorySizes {
    private final Board board;
    private final List<List<Outline>> sizes = new ArrayList<>();

    StorySizes(Board board, List<Piece> pieces, double window) {
        this.board = board;
        for (Piece piece : pieces) {
            double dearest = piece.leastCost() + window;
            sizes.add(piece.outlines().stream()
                    .filter(outline -> outline.columns() <= board.columns()
                            && outline.rows() <= board.rows()
                            && outline.cost() <= dearest)
                    .toList());
        }
        boolean fewer = true;
        while (fewer && areEnough()) {
            fewer = narrow();
        }
    }

    /** Leaves out the sizes that the others leave no room for, or too much; returns whether there were any. */
    private boolean narrow() {
        CellRanges ranges = ranges();
        boolean fewer = false;
        for (int i = 0; i < sizes.size(); i++) {
            int fewest = ranges.fewest(1 << i);
            int most = ranges.most(1 << i);
            List<Outline> fitting = sizes.get(i).stream()
                    .filter(outline -> outline.cells() >= fewest && outline.cells() <= most)
                    .toList();
            fewer |= fitting.size() < sizes.get(i).size();
            sizes.set(i, fitting);
        }
        return fewer;
    }

    /** Whether there are some for every story; else there is no full page. */
    boolean areEnough() {
        return sizes.stream().noneMatch(List::isEmpty);
    }

    List<Outline> of(int story) {
        return sizes.get(story);
    }

    /** Where there are enough. */
    CellRanges ranges() {
        return new CellRanges(board.free(), sizes);
    }
}
