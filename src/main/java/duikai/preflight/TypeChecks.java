package duikai.preflight;

import duikai.unit.Length;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Letters and rules too small or too thin to survive newsprint. */
final class TypeChecks {
    private static final Length SMALLEST = Length.pt(5.5);
    private static final Length THINNEST = Length.pt(0.25);
    private static final Length THINNEST_REVERSED = Length.pt(0.4);
    /** Half of what register may be out by (0.5 mm) shows as a fringe on thinner rules. */
    private static final Length THINNEST_IN_COLOURS = Length.pt(0.4);

    private static final Length ROUNDING = Length.pt(0.01);

    private TypeChecks() {}

    static Stream<Finding> size(PrintedPage page, Demands demands) {
        Set<String> told = new LinkedHashSet<>();
        return page.glyphs()
                .filter(glyph -> !glyph.text().isBlank()
                        && glyph.size().plus(ROUNDING).compareTo(SMALLEST) < 0
                        && told.add(glyph.font() + glyph.size()))
                .map(glyph -> Finding.at(PreflightRule.SMALL_TYPE, page.number(), glyph.box(), points(glyph.size())));
    }

    /** The strokes of a face count, not its size: Song's horizontals are a quarter of those of Hei. */
    static Stream<Finding> strokes(PrintedPage page, Demands demands) {
        Map<String, Double> thinnest = new HashMap<>();
        Set<String> told = new LinkedHashSet<>();
        return page.glyphs()
                .filter(glyph -> glyph.paint().isPaper() || glyph.paint().plates() > 1)
                .filter(glyph -> {
                    double share = thinnest.computeIfAbsent(glyph.font(), page::stem);
                    Length stroke = glyph.size().times(share);
                    return stroke.isPositive()
                            && stroke.compareTo(THINNEST_REVERSED) < 0
                            && told.add(glyph.font() + glyph.size() + glyph.paint());
                })
                .map(glyph -> Finding.at(
                        PreflightRule.THIN_STROKES,
                        page.number(),
                        glyph.box(),
                        points(glyph.size().times(thinnest.getOrDefault(glyph.font(), 0.0)))));
    }

    static Stream<Finding> rules(PrintedPage page, Demands demands) {
        return page.areas()
                .filter(area -> isRule(area) && area.thickness().plus(ROUNDING).compareTo(least(area.paint())) < 0)
                .map(area -> Finding.at(PreflightRule.THIN_RULE, page.number(), area.box(), points(area.thickness())))
                .limit(Check.MOST_TOLD);
    }

    private static Length least(Paint paint) {
        return paint.plates() > 1 ? THINNEST_IN_COLOURS : THINNEST;
    }

    /** Much longer than thick; the dots of a symbol or the corners of art are none. */
    private static boolean isRule(Mark.Area area) {
        Length longer = area.box().width().max(area.box().height());
        return longer.compareTo(Length.pt(10)) > 0 && !area.paint().isPaper();
    }

    static Stream<Finding> missing(PrintedPage page, Demands demands) {
        return page.glyphs()
                .filter(Mark.Glyph::missing)
                .map(glyph -> Finding.at(PreflightRule.MISSING_GLYPH, page.number(), glyph.box(), glyph.font()))
                .limit(Check.MOST_TOLD);
    }

    private static String points(Length length) {
        return String.format(Locale.ROOT, "%.2f", length.toPoints());
    }
}
