package duikai.makeup;

import duikai.compose.Composer;
import duikai.house.BodySetting;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Article;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * Searches the plans, widths and body settings for the page that is exactly full at the least cost. Plans are first
 * ranked with estimated line counts, then the best of them are composed until nothing cheaper can follow. The search is
 * bounded by counts, never by time, so that it always ends the same way.
 */
final class PageSearch {
    /** Estimates are that many rows out at most, or the try was not worth it. */
    private static final int ESTIMATE_ERROR = 2;

    private static final double PER_ROW_OFF = 0.4;
    private static final int TRIES = 8;
    private static final int TRIES_WITHOUT_SUCCESS = 80;
    /** How much dearer than the best page an estimate may be and still be tried. */
    private static final double ESTIMATE_MARGIN = 0.6;

    /** How many times the page a stack of stories may be high before it is of no more interest. */
    private static final int MOST_PAGES = 2;

    private static final double SIZE_STEP = Math.log(1.1);
    private static final double PER_LARGER_STEP = 0.5;
    /** Type grows smaller at first with little harm, then with much: squared. */
    private static final double PER_SMALLER_STEP = 2;

    private static final double PER_PITCH_STEP = 0.4;

    /** A full page. */
    record Found(PageFrame frame, Layout layout, double cost) {}

    private record Option(PageFrame frame, Plans.Candidate plan, double cost) {}

    private final Composer composer;
    private final HouseStyle house;
    private final PageFormat format;
    private final List<PageFrame> frames;
    private final Map<BodySetting, HeadSetter> heads = new HashMap<>();
    private final Map<BodySetting, HeadSetter> verticalHeads = new HashMap<>();
    private final Map<BodySetting, PageSolver> composed = new HashMap<>();
    /** How far the heights of what was tried were from filling the page: rows too many, and rows too few (negative). */
    private int leastOver = Integer.MAX_VALUE;

    private int leastUnder = Integer.MAX_VALUE;
    private int tried;

    /**
     * @param frames the page's room in each body setting the format allows, the preferred first
     */
    PageSearch(Composer composer, HouseStyle house, PageFormat format, List<PageFrame> frames) {
        this.composer = composer;
        this.house = house;
        this.format = format;
        this.frames = List.copyOf(frames);
    }

    Optional<Found> search(List<Plans.Candidate> candidates) {
        Optional<Found> best = Optional.empty();
        List<Option> options = options(candidates);
        int tries = 0;
        for (Option option : options) {
            boolean enough = best.isPresent()
                    ? tries >= TRIES || option.cost() > best.get().cost() + ESTIMATE_MARGIN
                    : tries >= TRIES_WITHOUT_SUCCESS;
            if (enough) {
                break;
            }
            tries++;
            Optional<Found> found = compose(option);
            if (found.isPresent()
                    && (best.isEmpty() || found.get().cost() < best.get().cost())) {
                best = found;
            }
        }
        return best;
    }

    /** Whether the story's heading fits not even the whole width of the page. */
    boolean tooWide(Story story) {
        PageFrame frame = frames.getLast();
        return story.article().vertical() == Article.Vertical.NONE
                && heads.computeIfAbsent(frame.body(), body -> headSetter(body, composer))
                        .heads(story, frame.grid().span(frame.grid().columns()))
                        .isEmpty();
    }

    /** How many plans were looked at. */
    int tried() {
        return tried;
    }

    /** Rows by which the page is overfull in the best try; empty where it is not too much text that is the trouble. */
    OptionalInt overfullRows() {
        return leastOver < Integer.MAX_VALUE && leastUnder == Integer.MAX_VALUE
                ? OptionalInt.of(leastOver)
                : OptionalInt.empty();
    }

    /** Rows that stay empty in the best try. */
    OptionalInt emptyRows() {
        return leastUnder < Integer.MAX_VALUE ? OptionalInt.of(leastUnder) : OptionalInt.empty();
    }

    private List<Option> options(List<Plans.Candidate> candidates) {
        List<Option> options = new ArrayList<>();
        for (PageFrame frame : frames) {
            PageSolver solver = solver(frame, EstimatedText::new);
            for (Plans.Candidate candidate : candidates) {
                SortedMap<Integer, Layout> layouts = solver.layouts(candidate.cut());
                note(layouts, frame.rows());
                if (layouts.isEmpty()) {
                    solver.leastRows(candidate.cut()).ifPresent(rows -> noteLeast(rows, frame.rows()));
                }
                for (int off = -ESTIMATE_ERROR; off <= ESTIMATE_ERROR; off++) {
                    Layout layout = layouts.get(frame.rows() + off);
                    if (layout != null) {
                        double cost = cost(layout, frame, candidate.cost()) + PER_ROW_OFF * Math.abs(off);
                        options.add(new Option(frame, candidate, cost));
                    }
                }
            }
        }
        options.sort(Comparator.comparingDouble(Option::cost));
        return distinct(options);
    }

    private static List<Option> distinct(List<Option> sorted) {
        Map<BodySetting, IdentityHashMap<Plans.Candidate, Option>> seen = new HashMap<>();
        List<Option> distinct = new ArrayList<>();
        for (Option option : sorted) {
            IdentityHashMap<Plans.Candidate, Option> ofBody =
                    seen.computeIfAbsent(option.frame().body(), body -> new IdentityHashMap<>());
            if (ofBody.putIfAbsent(option.plan(), option) == null) {
                distinct.add(option);
            }
        }
        return distinct;
    }

    /** Stories that find no common height may still be too long to stand side by side at all. */
    private void noteLeast(int least, int rows) {
        if (least > rows) {
            leastOver = Math.min(leastOver, least - rows);
        }
    }

    private void note(SortedMap<Integer, Layout> layouts, int rows) {
        tried++;
        if (!layouts.isEmpty()) {
            noteLeast(layouts.firstKey(), rows);
            if (layouts.lastKey() < rows) {
                leastUnder = Math.min(leastUnder, rows - layouts.lastKey());
            }
        }
    }

    private Optional<Found> compose(Option option) {
        PageFrame frame = option.frame();
        PageSolver solver = composed.computeIfAbsent(frame.body(), body -> solver(frame, ComposedText::new));
        Layout layout = solver.layouts(option.plan().cut()).get(frame.rows());
        return layout == null
                ? Optional.empty()
                : Optional.of(new Found(
                        frame, layout, cost(layout, frame, option.plan().cost())));
    }

    /** Makes a kind of texts. */
    private interface TextMaker {
        TextShapes texts(Composer composer, HouseStyle house, BodySetting body, Length page);
    }

    private PageSolver solver(PageFrame frame, TextMaker maker) {
        StoryShapes shapes = new StoryShapes(
                frame.grid(),
                frame.body(),
                setters(frame, maker, heads, composer),
                () -> setters(frame, maker, verticalHeads, composer.vertical()));
        return new PageSolver(shapes, format.storyGap(), MOST_PAGES * frame.rows());
    }

    private StorySetters setters(
            PageFrame frame, TextMaker maker, Map<BodySetting, HeadSetter> known, Composer setting) {
        BodySetting body = frame.body();
        HeadSetter headSetter = known.computeIfAbsent(body, key -> headSetter(body, setting));
        return new StorySetters(
                headSetter, maker.texts(setting, house, body, frame.area().width()));
    }

    private HeadSetter headSetter(BodySetting body, Composer setting) {
        double larger = body.size().ratioTo(format.bodies().getFirst().size());
        return new HeadSetter(setting, house, format.ladder().scaled(larger), body.size());
    }

    private double cost(Layout layout, PageFrame frame, double planCost) {
        return layout.cost() + planCost + bodyCost(frame.body()) + HeadlineOrder.cost(layout);
    }

    /** Distance from the body setting the format prefers. */
    private double bodyCost(BodySetting body) {
        BodySetting preferred = format.bodies().getFirst();
        double steps = Math.log(body.size().ratioTo(preferred.size())) / SIZE_STEP;
        double size = steps > 0 ? PER_LARGER_STEP * steps : PER_SMALLER_STEP * steps * steps;
        double leading = body.pitch().ratioTo(body.size()) / preferred.pitch().ratioTo(preferred.size());
        return size + PER_PITCH_STEP * Math.abs(Math.log(leading)) / SIZE_STEP;
    }
}
