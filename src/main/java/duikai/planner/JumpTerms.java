package duikai.planner;

/**
 * How a story may jump (转版): the front part keeps a free number of lines, the rest goes to a later page.
 *
 * @param lines of its text, each one column wide, so that a line fills a cell
 * @param heading cells that the short headline of the rest takes
 */
public record JumpTerms(int lines, int heading) {
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
