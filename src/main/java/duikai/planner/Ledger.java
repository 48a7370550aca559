package duikai.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Stories and pages as numbers. Item i is the i-th story by id, item n + i the rest of it should it jump; place p is the p-th
 * page, the last place is that of stories left out.
 */
final class Ledger {
    /** May not stand there. */
    static final double NEVER = Double.POSITIVE_INFINITY;

    /** What another section costs, and what it costs to leave out an optional story, by level. */
    private static final double[] STRANGER = {30, 8, 5, 3, 2};

    private static final double[] MISSED = {4, 2, 1, 0.5, 0.25};
    /** There is no room for all stories that have to be in the issue, and so one of them is not. */
    private static final double WAIVED = 2;

    private static final double FILLER = 2;

    /** Important stories stand further to the front. */
    private static final double PER_PAGE = 0.02;

    /** A rest counts as a story of this level, and it stands near its front part. */
    static final int REST_LEVEL = 4;

    private static final double PER_PAGE_TURNED = 0.05;

    private final List<PlannedStory> stories;
    private final List<PlannedPage> pages;
    private final double[][] costs;
    private final Wishlist wishlist;

    /** @param stories by id, each with a page it may stand on */
    Ledger(List<PlannedStory> stories, List<PlannedPage> pages) {
        this.stories = List.copyOf(stories);
        this.pages = List.copyOf(pages);
        costs = new double[2 * stories.size()][];
        for (int i = 0; i < stories.size(); i++) {
            costs[i] = ofStory(this.stories.get(i));
            costs[stories.size() + i] = ofRest(this.stories.get(i));
        }
        wishlist = new Wishlist(this.stories);
    }

    private double[] ofStory(PlannedStory story) {
        double[] row = new double[pages.size() + 1];
        Arrays.fill(row, NEVER);
        int ahead = 0;
        for (int p = 0; p < pages.size(); p++) {
            PlannedPage page = pages.get(p);
            if (story.reach().allows(page) && story.use() != Use.LEFT_OUT) {
                row[p] = stranger(story, page, story.level()) + PER_PAGE * (PlannedStory.BRIEF - story.level()) * ahead;
                row[p] += story.use() == Use.FILLER ? FILLER : 0;
                ahead += page.takes(story) ? 1 : 0;
            }
        }
        row[pages.size()] = switch (story.use()) {
            case MUST -> NEVER;
            case OPTIONAL -> MISSED[story.level() - 1];
            case FILLER, LEFT_OUT -> 0;
        };
        return row;
    }

    private double[] ofRest(PlannedStory story) {
        double[] row = new double[pages.size() + 1];
        Arrays.fill(row, NEVER);
        for (int p = 0; p < pages.size(); p++) {
            PlannedPage page = pages.get(p);
            if (page.open()
                    && story.jump().filter(terms -> terms.allow(page.number())).isPresent()) {
                row[p] = stranger(story, page, REST_LEVEL) + PER_PAGE_TURNED * p;
            }
        }
        return row;
    }

    private static double stranger(PlannedStory story, PlannedPage page, int level) {
        return story.reach().listed().isPresent() || page.takes(story) ? 0 : STRANGER[level - 1];
    }

    int stories() {
        return stories.size();
    }

    PlannedStory story(int item) {
        return stories.get(item % stories.size());
    }

    boolean isRest(int item) {
        return item >= stories.size();
    }

    /** The front part of a rest, the rest of a story. */
    int partner(int item) {
        return isRest(item) ? item - stories.size() : item + stories.size();
    }

    int items() {
        return 2 * stories.size();
    }

    int leftOut() {
        return pages.size();
    }

    PlannedPage page(int place) {
        return pages.get(place);
    }

    double cost(int item, int place) {
        return costs[item][place];
    }

    /** What it costs to leave out a story that cannot be had. */
    double waived(int story) {
        return WAIVED * MISSED[story(story).level() - 1];
    }

    Wishlist wishlist() {
        return wishlist;
    }

    /** Stories that may jump. */
    List<Integer> jumpers() {
        List<Integer> jumpers = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            if (stories.get(i).jump().isPresent()) {
                jumpers.add(i);
            }
        }
        return jumpers;
    }

    JumpTerms terms(int item) {
        Optional<JumpTerms> terms = story(item).jump();
        return terms.orElseThrow();
    }
}
