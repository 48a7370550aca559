package duikai.preflight;

import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Total ink (总墨量) of grounds, and of black ones over others, as far as colours tell: what is in pictures and under letters
 * {@link TotalInk} finds on the finished page.
 */
final class PlannedInk {
    /** mm², as {@link TotalInk}'s windows. */
    private static final double WINDOW = 15;

    private PlannedInk() {}

    static Stream<Finding> check(PrintedPage page, Demands demands) {
        List<Mark.Area> areas = page.areas().toList();
        return IntStream.range(0, areas.size())
                .boxed()
                .flatMap(i -> IntStream.rangeClosed(0, i)
                        .boxed()
                        .flatMap(under -> pair(areas.get(i), areas.get(under), page, demands)))
                .limit(1);
    }

    /** @param under itself, or what it lies on */
    private static Stream<Finding> pair(Mark.Area upper, Mark.Area under, PrintedPage page, Demands demands) {
        boolean same = upper.equals(under);
        if (!same && !(upper.overprints() && upper.box().overlaps(under.box()))) {
            return Stream.empty();
        }
        double total = upper.paint().ink().total()
                + (same ? 0 : under.paint().ink().total() - under.paint().ink().black());
        Rect place = same ? upper.box() : common(upper.box(), under.box());
        return total * 100 > demands.inkLimit() && squareMillimetres(place) >= WINDOW
                ? Stream.of(Finding.at(
                        PreflightRule.TOTAL_INK,
                        page.number(),
                        place,
                        String.format(Locale.ROOT, "%.0f", total * 100),
                        Integer.toString(demands.inkLimit())))
                : Stream.empty();
    }

    private static Rect common(Rect one, Rect other) {
        Length x = one.x().max(other.x());
        Length y = one.y().max(other.y());
        return new Rect(
                x,
                y,
                one.right().min(other.right()).minus(x),
                one.bottom().min(other.bottom()).minus(y));
    }

    private static double squareMillimetres(Rect place) {
        return place.width().toMillimetres() * place.height().toMillimetres();
    }
}
