package duikai.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Pages that never were: stories with sizes as real ones have them, around fixed blocks; the same for the same seed. */
final class RandomBoards {
    static final int COLUMNS = 8;
    static final int ROWS = 106;

    private final Random random;

    RandomBoards(long seed) {
        random = new Random(seed);
    }

    /** A page with a masthead across or at the left or none, and an advertisement at the foot or none. */
    Board board() {
        List<Area> blocks = new ArrayList<>();
        switch (random.nextInt(3)) {
            case 0 -> blocks.add(new Area(0, 0, COLUMNS, 16));
            case 1 -> blocks.add(new Area(0, 0, 5, 17));
            default -> {}
        }
        switch (random.nextInt(4)) {
            case 0 -> blocks.add(new Area(0, ROWS - 26, COLUMNS, 26));
            case 1 -> blocks.add(new Area(4, ROWS - 28, 4, 28));
            case 2 -> blocks.add(new Area(5, ROWS - 35, 3, 35));
            default -> {}
        }
        return new Board(COLUMNS, ROWS, blocks);
    }

    /** Stories that together ask for about the room there is. */
    List<Piece> pieces(Board board, int count) {
        double[] shares = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            shares[i] = (i == 0 ? 3 : i < 3 ? 2 : 1) * (0.75 + 0.5 * random.nextDouble());
            sum += shares[i];
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pieces.add(piece("s" + i, i == 0 ? 1 : i < 3 ? 2 : 3, shares[i] / sum * board.free()));
        }
        return pieces;
    }

    private Piece piece(String id, int level, double cells) {
        List<Outline> outlines = new ArrayList<>();
        int preferred = level == 1 ? 5 : level == 2 ? 3 : 2;
        for (int columns = 1; columns <= COLUMNS; columns++) {
            int natural = (int) Math.round(cells / columns);
            double width = 0.4 * Math.abs(columns - preferred);
            for (int off = -3; off <= 4; off++) {
                double cost = width + 0.3 * Math.abs(off) + 0.2 * random.nextDouble();
                int rows = natural + off;
                if (rows >= 6 && rows <= ROWS) {
                    outlines.add(new Outline(columns, rows, cost, new Crown(60.0 / level, level % 2, false)));
                }
            }
        }
        return new Piece(id, level, Set.of(), outlines);
    }
}
