package duikai.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutSolverTest {
    private static final Judge MILD = (spots, enough) -> 0;
    private static final long FIRST = Long.getLong("seed", 1);
    private static final int BOARDS = Integer.getInteger("boards", 24);

    static LongStream seeds() {
        return LongStream.range(FIRST, FIRST + BOARDS);
    }

    private static int stories(long seed) {
        return 4 + (int) (seed % 11);
    }

    private static List<Solution> solve(Board board, List<Piece> pieces, Bond... bonds) {
        return LayoutSolver.solve(board, pieces, List.of(bonds), MILD);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPageIsFullWithoutOverlap(long seed) {
        RandomBoards random = new RandomBoards(seed);
        Board board = random.board();
        List<Piece> pieces = random.pieces(board, stories(seed));

        List<Solution> solutions = solve(board, pieces);

        assertThat(solutions).as("seed " + seed).isNotEmpty();
        for (Solution solution : solutions) {
            assertThat(solution.spots()).hasSize(pieces.size());
            assertFull(board, solution);
            assertSizes(pieces, solution);
        }
        assertThat(solutions).isSortedAccordingTo((one, other) -> Double.compare(one.cost(), other.cost()));
    }

    private static void assertFull(Board board, Solution solution) {
        List<Area> areas = new ArrayList<>(board.blocks());
        solution.spots().forEach(spot -> areas.add(spot.area()));
        for (int i = 0; i < areas.size(); i++) {
            assertThat(board.whole().contains(areas.get(i))).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(areas.get(i).overlaps(areas.get(j))).isFalse();
            }
        }
        assertThat(areas.stream().mapToInt(Area::cells).sum()).isEqualTo(board.columns() * board.rows());
    }

    /** Every story has one of its sizes, and the sum of their costs is the page's. */
    private static void assertSizes(List<Piece> pieces, Solution solution) {
        double cost = 0;
        for (Spot spot : solution.spots()) {
            Piece piece = pieces.stream()
                    .filter(one -> one.id().equals(spot.id()))
                    .findFirst()
                    .orElseThrow();
            cost += piece.outlines().stream()
                    .filter(outline -> outline.columns() == spot.area().columns()
                            && outline.rows() == spot.area().rows())
                    .mapToDouble(Outline::cost)
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(solution.stories()).isCloseTo(cost, within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheStoriesDoesNotMatter(long seed) {
        RandomBoards random = new RandomBoards(seed);
        Board board = random.board();
        List<Piece> pieces = random.pieces(board, stories(seed));
        List<Piece> shuffled = new ArrayList<>(pieces);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(solve(board, shuffled)).isEqualTo(solve(board, pieces));
    }

    @Test
    void moreStoriesThanTheSearchTakesArePutTogether() {
        RandomBoards random = new RandomBoards(7);
        Board board = new Board(RandomBoards.COLUMNS, RandomBoards.ROWS, List.of());
        List<Piece> pieces = random.pieces(board, 22);

        List<Solution> solutions = solve(board, pieces);

        assertThat(solutions).isNotEmpty();
        assertThat(solutions.getFirst().spots()).hasSize(22);
        assertFull(board, solutions.getFirst());
        assertSizes(pieces, solutions.getFirst());
    }

    @Test
    void aPageThatCannotBeFilledHasNoSolution() {
        Piece small = new Piece("small", 1, Set.of(), List.of(new Outline(2, 10, 0, Crown.PLAIN)));

        assertThat(solve(new Board(4, 10, List.of()), List.of(small))).isEmpty();
    }

    /** Four stories that only a pinwheel can hold around a fifth. */
    @Test
    void whatNoStraightCutCanMakeIsAPinwheel() {
        List<Piece> pieces = List.of(
                fixed("a", 1, 3, 20),
                fixed("b", 2, 2, 40),
                fixed("c", 3, 3, 20),
                fixed("d", 3, 2, 40),
                fixed("e", 3, 1, 20));
        Board board = new Board(5, 60, List.of());
        Judge strict = (spots, enough) -> 3;

        // No guillotine page exists; the search falls back on pinwheels.
        List<Solution> solutions = LayoutSolver.solve(board, pieces, List.of(), strict);

        assertThat(solutions).isNotEmpty();
        assertFull(board, solutions.getFirst());
    }

    private static Piece fixed(String id, int level, int columns, int rows) {
        return new Piece(id, level, Set.of(), List.of(new Outline(columns, rows, 0, Crown.PLAIN)));
    }

    @Test
    void storiesStandAtTheEdgesTheEditorWants() {
        for (Piece.Edge edge : Piece.Edge.values()) {
            RandomBoards random = new RandomBoards(11);
            Board board = new Board(RandomBoards.COLUMNS, RandomBoards.ROWS, List.of());
            List<Piece> pieces = new ArrayList<>(random.pieces(board, 7));
            Piece last = pieces.removeLast();
            pieces.add(new Piece(last.id(), last.level(), Set.of(edge), last.outlines()));

            Area area = area(solve(board, pieces).getFirst(), last.id());

            boolean there = switch (edge) {
                case TOP -> area.row() == 0;
                case BOTTOM -> area.bottom() == board.rows();
                case LEFT -> area.column() == 0;
                case RIGHT -> area.right() == board.columns();
            };
            assertThat(there).as(edge + " " + area).isTrue();
        }
    }

    private static Area area(Solution solution, String id) {
        return solution.spots().stream()
                .filter(spot -> spot.id().equals(id))
                .findFirst()
                .orElseThrow()
                .area();
    }

    @Test
    void bondedStoriesFillARectangleAndPartedOnesDoNot() {
        for (long seed = 1; seed <= 6; seed++) {
            RandomBoards random = new RandomBoards(seed);
            Board board = new Board(RandomBoards.COLUMNS, RandomBoards.ROWS, List.of());
            List<Piece> pieces = random.pieces(board, 7);

            Solution beside =
                    solve(board, pieces, new Bond("s3", "s5", Bond.Kind.BESIDE)).getFirst();
            Area one = area(beside, "s3");
            Area other = area(beside, "s5");
            assertThat(one.row()).as("seed " + seed).isEqualTo(other.row());
            assertThat(one.rows()).isEqualTo(other.rows());
            assertThat(one.right() == other.column() || other.right() == one.column())
                    .isTrue();
        }
    }

    /** A page of three stories, by brute force over the cuts the search claims to know. */
    @Test
    void nothingCheaperExistsOnSmallPages() {
        Random random = new Random(5);
        for (int round = 0; round < 40; round++) {
            Board board = new Board(4, 40, List.of());
            List<Piece> pieces = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                List<Outline> outlines = new ArrayList<>();
                for (int columns = 1; columns <= 4; columns++) {
                    for (int rows = 10; rows <= 40; rows += 5) {
                        if (random.nextInt(2) == 0) {
                            outlines.add(new Outline(columns, rows, random.nextInt(20) / 10.0, Crown.PLAIN));
                        }
                    }
                }
                pieces.add(new Piece("p" + i, 3, Set.of(), outlines));
            }
            double cheapest = EveryCut.cheapest(board, pieces);

            List<Solution> found = solve(board, pieces);

            double best = found.isEmpty()
                    ? Double.POSITIVE_INFINITY
                    : found.getFirst().stories();
            assertThat((float) best).as("round " + round).isEqualTo((float) cheapest);
        }
    }
}
