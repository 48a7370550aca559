package duikai.planner;

import java.util.OptionalInt;

/**
 * How a story may jump (转版): the front part keeps a free number of lines, the rest goes to a later page.
 *
 * @param lines of its text, each one column wide, so that a line fills a cell
 * @param heading cells that the short headline of the rest takes
 * @param goesOn page of the rest, where the story has to jump there and nowhere else: so it was in a plan kept
 */
public record JumpTerms(int lines, int heading, OptionalInt goesOn) {
    /** A front part of fewer lines is a teaser and no story. */
    private static final int LEAST_KEPT = 12;

    private static final double LEAST_SHARE = 0.3;
    /** A rest of fewer lines is not worth turning a page for. */
    static final int LEAST_MOVED = 8;
    /** 下转第2版 and 上接第1版 take a line each. */
    static final int SIGN = 1;

    public JumpTerms {
        if (lines < 0 || heading < 0) {
            throw new IllegalArgumentException(lines + " lines under " + heading);
        }
    }

    public JumpTerms(int lines, int heading) {
        this(lines, heading, OptionalInt.empty());
    }

    /** The same of a story that has to jump to a page. */
    public JumpTerms to(int page) {
        return new JumpTerms(lines, heading, OptionalInt.of(page));
    }

    /** Whether its rest may stand on the page as far as it goes by these terms. */
    boolean allow(int page) {
        return goesOn.isEmpty() || goesOn.getAsInt() == page;
    }

    /** Lines the front part keeps at least. */
    public int leastKept() {
        return Math.max(LEAST_KEPT, (int) Math.ceil(LEAST_SHARE * lines));
    }

    /** Lines the front part keeps at most. */
    public int mostKept() {
        return lines - LEAST_MOVED;
    }

    /** Whether the story is long enough. */
    public boolean possible() {
        return leastKept() <= mostKept();
    }

    int mostMoved() {
        return lines - leastKept();
    }

    /** Cells by which the story shrinks on its page. */
    int saved(int moved) {
        return moved - SIGN;
    }

    /** Cells of the rest. */
    int rest(int moved) {
        return moved + SIGN + heading;
    }
}
