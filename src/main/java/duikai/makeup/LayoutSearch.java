package duikai.makeup;

import duikai.layout.Board;
import duikai.layout.LayoutSolver;
import duikai.layout.Piece;
import duikai.layout.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays a page out with no plan given: the best places of its stories in the body setting that serves the copy best. The
 * preferred setting is tried first, and alone where it makes a good page.
 */
final class LayoutSearch {
    /** Settings that are tried beside the preferred one. */
    private static final int OTHER_BODIES = 4;

    /** A page of the preferred setting with no more than so many flaws for each story needs no other. */
    private static final double FLAWS_A_STORY = 1.2;

    /** The same where the copy is as long as that setting asks for: another type than usual has to be worth it. */
    private static final double FLAWS_OF_FITTING_COPY = 1.6;

    /** How much of the page the copy may be off what it asks for, as a logarithm, and what more costs. */
    private static final double ELASTIC = 0.05;

    private static final double PER_MISFIT = 60;

    /** More copy than this for the room is not worth a try. */
    private static final double HOPELESS = 1.35;

    private record Promise(PageFrame frame, double cost) {}

    private final StoryTables tables;
    private final PageJudge judge;
    private final List<PageFrame> frames;
    private final List<Story> stories;
    private final int gap;

    LayoutSearch(StoryTables tables, PageJudge judge, List<PageFrame> frames, List<Story> stories) {
        this.tables = tables;
        this.judge = judge;
        this.frames = List.copyOf(frames);
        this.stories = List.copyOf(stories);
        gap = tables.format().storyGap();
    }

    /** Full pages, the best first; empty where none can be found. */
    List<Found> search() {
        if (cellsTooMany() > 0) {
            return List.of();
        }
        PageFrame preferred = frames.getFirst();
        List<Found> found = new ArrayList<>(solve(preferred, Copyfit.Extent.NONE));
        if (found.isEmpty() || !isGood(found.getFirst())) {
            for (PageFrame frame : promising()) {
                found.addAll(solve(frame, Copyfit.Extent.NONE));
            }
            found.sort(Comparator.comparingDouble(Found::cost));
        }
        return found;
    }

    /** Whether a page of the preferred setting makes all others needless. */
    private boolean isGood(Found page) {
        double flaws = page.cost() / stories.size();
        return flaws <= FLAWS_A_STORY || (flaws <= FLAWS_OF_FITTING_COPY && off(fill(frames.getFirst())) == 0);
    }

    /** How far the copy is off what a setting asks for, beyond what layouts can mend. */
    private static double off(OptionalDouble fill) {
        return Math.max(0, Math.abs(Math.log(fill.orElse(0))) - ELASTIC);
    }

    /** Cells that stay empty in the preferred setting; negative where there is too much copy. */
    int cellsMissing() {
        PageFrame frame = frames.getFirst();
        int free = board(frame).free();
        int missing = (int) Math.round((1 - fill(frame).orElse(2)) * free);
        return missing == 0 ? -1 : missing;
    }

    /** What a story asks for in the preferred setting, about. */
    double cells(Story story) {
        Pieces pieces = new Pieces(tables.estimated(frames.getFirst()), frames.getFirst(), gap, List.of(story));
        return Demand.of(pieces.all().getFirst()).orElse(0);
    }

    /** By how many cells the copy exceeds the roomiest setting, where it does so by more than any layout can mend; else 0. */
    int cellsTooMany() {
        double least = Double.POSITIVE_INFINITY;
        int free = 0;
        for (PageFrame frame : frames) {
            OptionalDouble fill = fill(frame);
            if (fill.isPresent() && fill.getAsDouble() < least) {
                least = fill.getAsDouble();
                free = board(frame).free();
            }
            if (least <= HOPELESS) {
                return 0;
            }
        }
        return Double.isFinite(least) ? (int) Math.ceil((least - 1) * free) : 0;
    }

    /**
     * Pages as they would be with other copy, in the setting that misses least: where there are none as it is.
     *
     * @return the best first
     */
    List<Found> otherCopy() {
        List<PageFrame> promising = promising();
        PageFrame frame = promising.isEmpty() ? frames.getFirst() : promising.getFirst();
        List<Found> few = solve(frame, Copyfit.Extent.LINES);
        return few.isEmpty() ? solve(frame, Copyfit.Extent.ANY) : few;
    }

    /** The other settings, those first that the copy fits best. */
    private List<PageFrame> promising() {
        List<Promise> promises = new ArrayList<>();
        for (PageFrame frame : frames.subList(1, frames.size())) {
            OptionalDouble fill = fill(frame);
            if (fill.isPresent()) {
                promises.add(new Promise(frame, judge.bodyCost(frame) + PER_MISFIT * off(fill)));
            }
        }
        promises.sort(Comparator.comparingDouble(Promise::cost));
        return promises.stream().limit(OTHER_BODIES).map(Promise::frame).toList();
    }

    /** What the stories ask for at their best by what there is; empty where one of them does not fit at all. */
    private OptionalDouble fill(PageFrame frame) {
        Pieces pieces = new Pieces(tables.estimated(frame), frame, gap, stories);
        double cells = 0;
        for (Piece piece : pieces.all()) {
            OptionalDouble demand = Demand.of(piece);
            if (demand.isEmpty()) {
                return OptionalDouble.empty();
            }
            cells += demand.getAsDouble();
        }
        return OptionalDouble.of(cells / board(frame).free());
    }

    private Board board(PageFrame frame) {
        return new Board(frame.grid().columns(), frame.rows() + gap, List.of());
    }

    private List<Found> solve(PageFrame frame, Copyfit.Extent extent) {
        Pieces pieces = new Pieces(tables.composed(frame), frame, gap, stories, extent);
        List<Piece> all = pieces.all();
        if (all.stream().anyMatch(piece -> piece.outlines().isEmpty())) {
            return List.of();
        }
        int rows = frame.rows() + gap;
        return FixedPlaces.of(frame.grid().columns(), rows, stories, all).stream()
                .flatMap(fixed -> layouts(frame, pieces, all, fixed))
                .map(layout -> new Found(frame, layout, judge.cost(layout, frame)))
                .sorted(Comparator.comparingDouble(Found::cost))
                .toList();
    }

    /** Pages around what stands fixed. */
    private Stream<Layout> layouts(PageFrame frame, Pieces pieces, List<Piece> all, List<Spot> fixed) {
        Board board = new Board(
                frame.grid().columns(),
                frame.rows() + gap,
                fixed.stream().map(Spot::area).toList());
        Set<String> fixedIds = fixed.stream().map(Spot::id).collect(Collectors.toSet());
        List<Piece> free =
                all.stream().filter(piece -> !fixedIds.contains(piece.id())).toList();
        if (free.isEmpty()) {
            return board.free() == 0 ? Stream.of(pieces.layout(fixed)) : Stream.of();
        }
        return LayoutSolver.solve(
                        board,
                        free,
                        StoryBonds.of(stories),
                        (spots, enough) -> judge.flaws(pieces.layout(with(spots, fixed)), frame, enough))
                .stream()
                .map(solution -> pieces.layout(with(solution.spots(), fixed)));
    }

    private static List<Spot> with(List<Spot> spots, List<Spot> fixed) {
        return fixed.isEmpty()
                ? spots
                : Stream.concat(spots.stream(), fixed.stream()).toList();
    }
}
