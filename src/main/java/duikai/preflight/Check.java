package duikai.preflight;

import java.util.stream.Stream;

/** One look at a page. */
interface Check {
    Stream<Finding> of(PrintedPage page, Demands demands);

    /** Much of what is wrong is wrong a thousand times on a page; so many are told. */
    int MOST_TOLD = 20;
}
