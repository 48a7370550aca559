package duikai.makeup;

import duikai.issue.Pins;
import duikai.kept.KeptPage;
import duikai.layout.Area;
import duikai.layout.Board;
import duikai.layout.Piece;
import duikai.layout.Resettling;
import duikai.layout.Solution;
import duikai.layout.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A page as it is in the plan kept of it, or as near to that as its copy allows. */
final class KeptLayout {
    private final StoryTables tables;
    private final PageJudge judge;
    private final PageFrame frame;
    private final Pieces pieces;
    private final List<Piece> all;
    private final List<Story> stories;
    private final List<Spot> plan;
    private final int gap;

    private KeptLayout(StoryTables tables, PageJudge judge, PageFrame frame, KeptPage kept, List<Story> stories) {
        this.tables = tables;
        this.judge = judge;
        this.frame = frame;
        this.stories = List.copyOf(stories);
        gap = tables.format().storyGap();
        pieces = new Pieces(tables.composed(frame), frame, gap, stories);
        all = pieces.all();
        plan = kept.stories().stream()
                .map(story -> new Spot(story.id(), withGap(story.place())))
                .toList();
    }

    /** Empty where the plan is of another page: in a body setting or on a grid the format does not have (any more). */
    static Optional<KeptLayout> of(
            StoryTables tables, PageJudge judge, List<PageFrame> frames, KeptPage kept, List<Story> stories) {
        return frames.stream()
                .filter(frame -> frame.body().equals(kept.body())
                        && frame.rows() == kept.rows()
                        && frame.grid().columns() == kept.columns())
                .findFirst()
                .map(frame -> new KeptLayout(tables, judge.near(kept.places()), frame, kept, stories));
    }

    private Area withGap(Area place) {
        return new Area(place.column(), place.row(), place.columns(), place.rows() + gap);
    }

    /** The page where every story still fits its place. */
    Optional<Found> asKept() {
        return unsettled().isEmpty() ? near().filter(found -> moved(found) == 0) : Optional.empty();
    }

    /** The stories that do not fit their places, or have none. */
    List<Story> unsettled() {
        List<String> ids = Resettling.unsettled(all, plan);
        return stories.stream().filter(story -> ids.contains(story.id())).toList();
    }

    /** Empty where the whole page is to be laid out anew. */
    Optional<Found> near() {
        if (stories.stream().anyMatch(this::isPinnedElsewhere)) {
            return Optional.empty();
        }
        Set<String> immovable =
                stories.stream().filter(FixedPlaces::isFixed).map(Story::id).collect(Collectors.toSet());
        Board board = new Board(frame.grid().columns(), frame.rows() + gap, List.of());
        return Resettling.near(
                        board,
                        all,
                        plan,
                        immovable,
                        StoryBonds.of(stories),
                        (spots, enough) -> judge.flaws(pieces.layout(spots), frame, enough))
                .stream()
                .findFirst()
                .map(Solution::spots)
                .map(pieces::layout)
                .map(layout -> new Found(frame, layout, judge.cost(layout, frame)));
    }

    /** Lines by which a story is too long (positive) or too short for its place; zero where it has none or no text fits there. */
    int linesOff(Story story) {
        Pieces forced = new Pieces(tables.composed(frame), frame, gap, stories, Copyfit.Extent.ANY);
        return plan.stream()
                .filter(spot -> spot.id().equals(story.id()))
                .flatMap(spot -> forced.shape(spot).stream())
                .map(StoryShape::text)
                .mapToInt(
                        text -> text.over() > 0 ? text.over() : -text.filling().white())
                .findFirst()
                .orElse(0);
    }

    private boolean isPinnedElsewhere(Story story) {
        Pins pins = story.pins();
        return FixedPlaces.isFixed(story)
                && plan.stream()
                        .filter(spot -> spot.id().equals(story.id()))
                        .filter(spot -> pins.column().orElse(spot.area().column() + 1)
                                        == spot.area().column() + 1
                                && pins.row().orElse(spot.area().row() + 1)
                                        == spot.area().row() + 1)
                        .findFirst()
                        .isEmpty();
    }

    /** How many stories stand elsewhere than in the plan. */
    long moved(Found found) {
        return plan.stream()
                .filter(spot -> Optional.ofNullable(found.layout().places().get(spot.id()))
                        .filter(place -> withGap(place).isSamePlaceAs(spot.area()))
                        .isEmpty())
                .count();
    }
}
