package duikai.compose;

import java.util.HashMap;
import java.util.Map;

/**
 * What the breaker finds by shortest path, found by trying every line from everywhere to everywhere: the least cost of a
 * paragraph for each number of lines.
 */
final class EveryBreaking {
    private final Prepared prepared;
    private final LineFitter fitter;
    private final LineMeasure measure;
    private final Breaks breaks;
    private final double widestGap;
    /** The least cost of what begins after a break, by number of lines; below a loose line and below any other. */
    private final Map<Integer, Map<Integer, Double>> belowLoose = new HashMap<>();

    private final Map<Integer, Map<Integer, Double>> belowOther = new HashMap<>();

    private EveryBreaking(RandomParagraph paragraph, double widestGap) {
        this.widestGap = widestGap;
        prepared = Prepared.of(paragraph.text(), paragraph.shape(), Paragraphs.FONTS, paragraph.rules());
        measure = prepared.measure();
        breaks = prepared.breaks();
        fitter = prepared.fitter();
    }

    /** The least cost by number of lines, of lines that break no rule and open gaps between hanzi by no more. */
    static Map<Integer, Double> of(RandomParagraph paragraph, double widestGap) {
        return new EveryBreaking(paragraph, widestGap).from(0, false);
    }

    private Map<Integer, Double> from(int from, boolean looseAbove) {
        if (from == breaks.size()) {
            return Map.of(0, 0.0);
        }
        Map<Integer, Map<Integer, Double>> known = looseAbove ? belowLoose : belowOther;
        Map<Integer, Double> least = known.get(from);
        if (least == null) {
            least = new HashMap<>();
            for (int to = from + 1; to <= breaks.size(); to++) {
                tryLines(from, to, looseAbove, least);
            }
            known.put(from, least);
        }
        return least;
    }

    private void tryLines(int from, int to, boolean looseAbove, Map<Integer, Double> least) {
        boolean last = to == breaks.size();
        double penalty = last ? 0 : breaks.after(to - 1);
        if (!last && breaks.after(to - 1) == BreakRule.FORBIDDEN) {
            return;
        }
        for (FittedLine line : fitter.fit(from, to)) {
            if (line.settlement().hanGap() <= widestGap) {
                boolean loose = line.settlement().hanGap() > 0.08;
                double cost = (10 + line.cost()) * (10 + line.cost())
                        + penalty * penalty
                        + (looseAbove && loose ? 3000 : 0)
                        + (divides(from) && line.hyphen() != null ? 3000 : 0)
                        + (last && from > 0 ? lastLine(from, to) : 0);
                from(to, loose).forEach((lines, below) -> least.merge(lines + 1, cost + below, Math::min));
            }
        }
    }

    /** Whether the line above the break ends with a hyphen. */
    private boolean divides(int from) {
        return from > 0 && prepared.hyphens().after(from - 1).isPresent();
    }

    private double lastLine(int from, int to) {
        int letters = measure.letters(from, to);
        int characters = letters + measure.hanzi(from, to);
        return letters >= 2 || characters > 2 ? 0 : characters == 2 ? 400 : 1e8;
    }
}
