package duikai.makeup;

import duikai.house.BodySetting;
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
 * Searches given plans, their widths and the body settings for the page that is exactly full at the least cost. Plans are first
 * ranked with estimated line counts, then the best of them are composed until nothing cheaper can follow. The search is
 * bounded by counts, never by time, so that it always ends the same way.
 */
final class PlanSearch {
    /** Estimates are that many rows out at most, or the try was not worth it. */
    private static final int ESTIMATE_ERROR = 2;

    private static final double PER_ROW_OFF = 0.4;
    private static final int TRIES = 8;
    private static final int TRIES_WITHOUT_SUCCESS = 80;
    /** How much dearer than the best page an estimate may be and still be tried. */
    private static final double ESTIMATE_MARGIN = 0.6;

    /** How many times the page a stack of stories may be high before it is of no more interest. */
    private static final int MOST_PAGES = 2;

    private record Option(PageFrame frame, Plans.Candidate plan, double cost) {}

    private final StoryTables tables;
    private final PageJudge judge;
    private final List<PageFrame> frames;
    private final Map<BodySetting, PageSolver> composed = new HashMap<>();
    /** How far the heights of what was tried were from filling the page: rows too many, and rows too few (negative). */
    private int leastOver = Integer.MAX_VALUE;

    private int leastUnder = Integer.MAX_VALUE;
    private int tried;

    /** @param frames the page's room in each body setting the format allows, the preferred first */
    PlanSearch(StoryTables tables, PageJudge judge, List<PageFrame> frames) {
        this.tables = tables;
        this.judge = judge;
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
            PageSolver solver = solver(frame, tables.estimated(frame));
            for (Plans.Candidate candidate : candidates) {
                SortedMap<Integer, SolvedPlan> layouts = solver.layouts(candidate.cut());
                note(layouts, frame.rows());
                if (layouts.isEmpty()) {
                    solver.leastRows(candidate.cut()).ifPresent(rows -> noteLeast(rows, frame.rows()));
                }
                for (int off = -ESTIMATE_ERROR; off <= ESTIMATE_ERROR; off++) {
                    SolvedPlan layout = layouts.get(frame.rows() + off);
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

    private void note(SortedMap<Integer, SolvedPlan> layouts, int rows) {
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
        PageSolver solver = composed.computeIfAbsent(frame.body(), body -> solver(frame, tables.composed(frame)));
        SolvedPlan plan = solver.layouts(option.plan().cut()).get(frame.rows());
        if (plan == null) {
            return Optional.empty();
        }
        Layout layout = Layout.of(plan, tables.format().storyGap());
        return Optional.of(new Found(
                frame, layout, judge.cost(layout, frame) + option.plan().cost()));
    }

    private PageSolver solver(PageFrame frame, StoryShapes shapes) {
        return new PageSolver(shapes, tables.format().storyGap(), MOST_PAGES * frame.rows());
    }

    private double cost(SolvedPlan plan, PageFrame frame, double planCost) {
        return plan.cost() + planCost + judge.bodyCost(frame) + HeadlineOrder.cost(plan.shapes());
    }
}
