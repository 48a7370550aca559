package duikai.preflight;

import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.util.Locale;
import java.util.stream.Stream;

/** The size of a page, its boxes, and what stands out of them. */
final class BoxChecks {
    private static final Length TOLERANCE = Length.mm(0.1);
    /** Nearer to the edge it may be cut off, or stand in the grippers. */
    private static final Length SAFETY = Length.mm(5);

    private BoxChecks() {}

    static Stream<Finding> size(PrintedPage page, Demands demands) {
        Rect sheet = new Rect(
                Length.ZERO, Length.ZERO, page.sheet().width(), page.sheet().height());
        // PDF/X must say where a page is cut; other documents are cut where they end
        boolean told = page.trimmed() || demands.standard().isEmpty();
        boolean nested = told && contains(sheet, page.bleed()) && contains(page.bleed(), page.trim());
        boolean right =
                demands.trim().stream().allMatch(size -> near(size, page.trim().size()));
        return nested && right
                ? Stream.empty()
                : Stream.of(Finding.of(
                        PreflightRule.PAGE_SIZE,
                        page.number(),
                        millimetres(page.trim().size())));
    }

    static Stream<Finding> outside(PrintedPage page, Demands demands) {
        Rect safe = page.trim().inset(SAFETY);
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Glyph || mark instanceof Mark.Area)
                .filter(mark -> !contains(safe, mark.box()) && !bleeds(page, mark))
                .map(mark -> Finding.at(PreflightRule.OUTSIDE, page.number(), mark.box()))
                .limit(Check.MOST_TOLD);
    }

    /** What goes on to the edge of the bleed is meant to be cut; marks outside the trimmed page are the printer's own. */
    private static boolean bleeds(PrintedPage page, Mark mark) {
        return (mark instanceof Mark.Area && !contains(page.trim(), mark.box()))
                || !page.trim().overlaps(mark.box());
    }

    private static boolean contains(Rect outer, Rect inner) {
        return outer.inset(TOLERANCE.negated()).contains(inner);
    }

    private static boolean near(Size one, Size other) {
        return near(one.width(), other.width()) && near(one.height(), other.height());
    }

    private static boolean near(Length one, Length other) {
        Length difference = one.minus(other);
        return difference.max(difference.negated()).compareTo(TOLERANCE) <= 0;
    }

    private static String millimetres(Size size) {
        return String.format(
                Locale.ROOT,
                "%.1f × %.1f mm",
                size.width().toMillimetres(),
                size.height().toMillimetres());
    }
}
