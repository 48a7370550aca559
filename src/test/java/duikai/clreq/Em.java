package duikai.clreq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** A measured length in em. */
record Em(double length) {
    /** A hundredth of an em: a tenth of a point in running text, less than an eye can see. */
    private static final double TOLERANCE = 0.01;

    static Em em(double length) {
        return new Em(length);
    }

    void is(double expected) {
        assertThat(length).isCloseTo(expected, within(TOLERANCE));
    }

    /** For what a face decides: where in its cell a mark has its ink. */
    void isAbout(double expected, double give) {
        assertThat(length).isCloseTo(expected, within(give));
    }

    void isBetween(double least, double most) {
        assertThat(length).isBetween(least - TOLERANCE, most + TOLERANCE);
    }

    void isLessThan(double most) {
        assertThat(length).isLessThan(most);
    }

    void isMoreThan(double least) {
        assertThat(length).isGreaterThan(least);
    }
}
