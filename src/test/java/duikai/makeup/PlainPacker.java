package duikai.makeup;

import duikai.layout.Board;
import duikai.layout.Crown;
import duikai.layout.LayoutSolver;
import duikai.layout.Outline;
import duikai.layout.Piece;
import duikai.layout.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plain guillotine packer, to compare with: the full page whose stories cost least (Gange, Marriott and Stuckey 2012), from the
 * same sizes of the same stories, that knows nothing of neighbours, order and the page as a whole.
 */
final class PlainPacker {
    private static final int LEVEL = 3;

    private PlainPacker() {}

    static Optional<Layout> pack(StoryTables tables, PageFrame frame, List<Story> stories) {
        int gap = tables.format().storyGap();
        Pieces pieces = new Pieces(tables.composed(frame), frame, gap, stories);
        List<Piece> all = pieces.all();
        int rows = frame.rows() + gap;
        return FixedPlaces.of(frame.grid().columns(), rows, stories, all).stream()
                .flatMap(fixed -> {
                    Board board = new Board(
                            frame.grid().columns(),
                            rows,
                            fixed.stream().map(Spot::area).toList());
                    Set<String> ids = fixed.stream().map(Spot::id).collect(Collectors.toSet());
                    List<Piece> free = all.stream()
                            .filter(piece -> !ids.contains(piece.id()))
                            .map(PlainPacker::plain)
                            .toList();
                    return LayoutSolver.solve(board, free, List.of(), (spots, enough) -> 0).stream()
                            .map(solution -> {
                                List<Spot> spots = new ArrayList<>(solution.spots());
                                spots.addAll(fixed);
                                return pieces.layout(spots);
                            });
                })
                .min(Comparator.comparingDouble(
                        layout -> layout.shapes().mapToDouble(StoryShape::cost).sum()));
    }

    private static Piece plain(Piece piece) {
        List<Outline> outlines = piece.outlines().stream()
                .map(outline -> new Outline(outline.columns(), outline.rows(), outline.cost(), Crown.PLAIN))
                .toList();
        return new Piece(piece.id(), LEVEL, Set.of(), outlines);
    }
}
