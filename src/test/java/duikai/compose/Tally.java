package duikai.compose;

import java.util.List;

/**
 * How well paragraphs are set.
 *
 * @param lines all of them
 * @param justified those that are filled to the measure
 * @param solid those of them whose hanzi stand as close as in type of metal
 * @param opened those of them whose hanzi stand apart by more than a tenth of an em
 * @param lone last lines of a single character (孤字)
 */
record Tally(int lines, int justified, int solid, int opened, int lone) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    private static final double SOLID = 0.0005;
    private static final double OPENED = 0.10;

    /** A paragraph by the gaps between hanzi in its justified lines, in em. */
    static Tally of(List<Double> hanGaps, boolean lone) {
        int solid = (int) hanGaps.stream().filter(gap -> gap < SOLID).count();
        int opened = (int) hanGaps.stream().filter(gap -> gap > OPENED).count();
        return new Tally(hanGaps.size() + 1, hanGaps.size(), solid, opened, lone ? 1 : 0);
    }

    static Tally of(SetParagraph set) {
        List<Double> gaps = set.lines().subList(0, set.lines().size() - 1).stream()
                .map(SetLine::hanGap)
                .toList();
        return of(gaps, set.cost() >= Demerits.LONE_CHARACTER);
    }

    Tally plus(Tally other) {
        return new Tally(
                lines + other.lines,
                justified + other.justified,
                solid + other.solid,
                opened + other.opened,
                lone + other.lone);
    }

    double percentSolid() {
        return 100.0 * solid / justified;
    }

    double percentOpened() {
        return 100.0 * opened / justified;
    }

    @Override
    public String toString() {
        return "%.1f / %.1f / %d / %d".formatted(percentSolid(), percentOpened(), lone, lines);
    }
}
