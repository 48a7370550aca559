package duikai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Late corrections move little: on two hundred random pages, one story of each gets longer, is dropped or added. */
class ResettlingTest {
    private static final int PAGES = 60;
    private static final int STORIES = 8;
    private static final double MOVED = 0.3;

    private record Page(Board board, List<Piece> pieces, List<Spot> plan) {
        List<Solution> near(List<Piece> changed) {
            return Resettling.near(board, changed, plan, Set.of(), List.of(), (spots, enough) -> MOVED * moved(spots));
        }

        long moved(List<Spot> spots) {
            Map<String, Area> places = new HashMap<>();
            spots.forEach(spot -> places.put(spot.id(), spot.area()));
            return plan.stream()
                    .filter(spot ->
                            places.containsKey(spot.id()) && !spot.area().isSamePlaceAs(places.get(spot.id())))
                    .count();
        }
    }

    private static List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (long seed = 0; seed < PAGES; seed++) {
            Board board = new Board(RandomBoards.COLUMNS, RandomBoards.ROWS, List.of());
            List<Piece> pieces = new RandomBoards(seed).pieces(board, STORIES);
            LayoutSolver.solve(board, pieces, List.of(), (spots, enough) -> 0).stream()
                    .findFirst()
                    .ifPresent(found -> pages.add(new Page(board, pieces, found.spots())));
        }
        return pages;
    }

    private static List<Piece> longer(List<Piece> pieces, int story, int rows) {
        List<Piece> changed = new ArrayList<>(pieces);
        Piece piece = pieces.get(story);
        List<Outline> outlines = piece.outlines().stream()
                .map(outline -> new Outline(outline.columns(), outline.rows() + rows, outline.cost(), outline.crown()))
                .toList();
        changed.set(story, new Piece(piece.id(), piece.level(), piece.edges(), outlines));
        return changed;
    }

    private static void assertFull(Page page, Solution solution, List<Piece> pieces) {
        assertThat(solution.spots())
                .extracting(Spot::id)
                .containsExactlyElementsOf(
                        pieces.stream().map(Piece::id).sorted().toList());
        int cells = 0;
        for (Spot spot : solution.spots()) {
            cells += spot.area().cells();
            assertThat(page.board().whole().contains(spot.area())).isTrue();
            for (Spot other : solution.spots()) {
                assertThat(spot.equals(other) || !spot.area().overlaps(other.area()))
                        .isTrue();
            }
        }
        assertThat(cells).isEqualTo(page.board().free());
    }

    @Test
    void withoutAChangeNothingMoves() {
        for (Page page : pages()) {
            assertThat(page.near(page.pieces()))
                    .singleElement()
                    .satisfies(
                            solution -> assertThat(solution.spots()).containsExactlyInAnyOrderElementsOf(page.plan()));
        }
    }

    @Test
    void aLongerStoryMovesFew() {
        List<Page> pages = pages();
        int settled = 0;
        long moved = 0;
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            List<Piece> changed = longer(page.pieces(), i % STORIES, 1);
            List<Solution> found = page.near(changed);
            if (!found.isEmpty()) {
                settled++;
                moved += page.moved(found.getFirst().spots());
                assertFull(page, found.getFirst(), changed);
            }
        }
        assertThat(settled).isGreaterThan(pages.size() * 9 / 10);
        assertThat(moved / (double) settled).isLessThan(1.5);
    }

    @Test
    void aStoryDroppedLeavesNoHole() {
        int settled = 0;
        List<Page> pages = pages();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            List<Piece> fewer = new ArrayList<>(page.pieces());
            Piece gone = fewer.remove(STORIES - 1);
            Area hole = page.plan().stream()
                    .filter(spot -> spot.id().equals(gone.id()))
                    .findFirst()
                    .orElseThrow()
                    .area();
            List<Piece> changed = longer(fewer, 0, hole.cells() / RandomBoards.COLUMNS);
            for (Solution solution : page.near(changed)) {
                assertFull(page, solution, changed);
                settled++;
            }
        }
        assertThat(settled).isPositive();
    }

    @Test
    void whatMustNotMoveStays() {
        Page page = pages().getFirst();
        Set<String> others = Set.copyOf(
                page.pieces().subList(1, STORIES).stream().map(Piece::id).toList());

        assertThat(Resettling.near(
                        page.board(),
                        longer(page.pieces(), 0, 1),
                        page.plan(),
                        others,
                        List.of(),
                        (spots, enough) -> 0))
                .allSatisfy(solution -> assertThat(page.moved(solution.spots())).isLessThanOrEqualTo(1));
    }
}
