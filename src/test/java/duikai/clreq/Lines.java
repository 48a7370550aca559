package duikai.clreq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;

/** What holds of the lines of a text; each says which lines it does not hold of. */
record Lines(Setting set) {
    private static final double TOLERANCE = 0.01;
    /** Marks that may lose the blank half of their cell at the line end, which the font still has. */
    private static final String CUT_AT_END = "，。、；：？！）》〉」』】〕〗］｝”’";

    private static final String CUT_AT_START = "（《〈「『【〔〖［｛“‘";

    static Lines of(Setting set) {
        return new Lines(set);
    }

    Lines neverStartWith(String characters) {
        return all("begin with one of " + characters, line -> !characters.contains(line.first()));
    }

    Lines neverEndWith(String characters) {
        return all("end with one of " + characters, line -> !characters.contains(line.last()));
    }

    /** A line starts with each of them. */
    Lines startWithEach(String characters) {
        return each(characters, set.lines().stream().map(MeasuredLine::first).toList());
    }

    /** A line ends with each of them. */
    Lines endWithEach(String characters) {
        return each(characters, set.lines().stream().map(MeasuredLine::last).toList());
    }

    private Lines each(String characters, List<String> found) {
        assertThat(found)
                .contains(characters.codePoints().mapToObj(Character::toString).toArray(String[]::new));
        return this;
    }

    /** Never divided between two lines, though it stands in some. */
    Lines keepTogether(String token) {
        String text = String.join("", set.texts());
        int wanted = count(text, token);
        assertThat(wanted).as("text has " + token).isPositive();
        assertThat(set.texts().stream().mapToInt(line -> count(line, token)).sum())
                .as("%s whole in the lines %s", token, set.texts())
                .isEqualTo(wanted);
        return this;
    }

    private static int count(String text, String token) {
        return (text.length() - text.replace(token, "").length()) / token.length();
    }

    /** Lines that fill the measure begin and end at its edges, but for the half cells cut there. */
    Lines fillTheMeasure() {
        return full("fill the measure", line -> fillsStart(line) && fillsEnd(line));
    }

    private static boolean fillsStart(MeasuredLine line) {
        boolean cut = CUT_AT_START.contains(line.first());
        double start = line.start();
        return near(start, 0)
                || near(start, 2)
                || (cut && ((start >= -0.51 && start <= 0.21) || (start >= 1.49 && start <= 2.21)));
    }

    private static boolean fillsEnd(MeasuredLine line) {
        boolean cut = CUT_AT_END.contains(line.last());
        return near(line.over(), 0) || (cut && line.over() > -0.51 && line.over() < 0.51 && line.inkOver() < 0.01);
    }

    /** All gaps between hanzi of a line are the same. */
    Lines evenlySpaced() {
        return all(
                "have even gaps between hanzi",
                line -> line.hanGaps().stream()
                        .allMatch(gap -> near(gap, line.hanGaps().getFirst())));
    }

    /** Nothing between hanzi. */
    Lines solid() {
        return all("have solid hanzi", line -> line.hanGaps().stream().allMatch(gap -> near(gap, 0)));
    }

    Lines all(String what, Predicate<MeasuredLine> law) {
        return hold(what, set.lines(), law);
    }

    Lines full(String what, Predicate<MeasuredLine> law) {
        return hold(what, set.full(), law);
    }

    private Lines hold(String what, List<MeasuredLine> lines, Predicate<MeasuredLine> law) {
        assertThat(lines).isNotEmpty();
        assertThat(lines.stream()
                        .filter(line -> !law.test(line))
                        .map(MeasuredLine::text)
                        .toList())
                .as("lines that do not keep the law: " + what)
                .isEmpty();
        return this;
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= TOLERANCE;
    }
}
