package duikai.compose;

import duikai.house.CompositionRules;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A heading and what it costs to turn it after each of its characters, which no size and no measure changes. */
final class PhrasedHeadline implements Headline {
    private final Function<Length, SetText> setter;
    private final CompositionRules rules;
    private final Map<Length, Sized> sizes = new ConcurrentHashMap<>();
    private final double[] turnCosts;

    /** The heading in one size. */
    private record Sized(SetText text, LineMeasure measure) {
        Sized(SetText text) {
            this(text, new LineMeasure(text.cells(), text.gaps()));
        }
    }

    /** @param setter the heading's text in any size */
    PhrasedHeadline(Function<Length, SetText> setter, CompositionRules rules, Lexicon lexicon) {
        this.setter = setter;
        this.rules = rules;
        SetText any = sized(Length.pt(1)).text();
        turnCosts = turnCosts(any, new Phrases(any.cells(), any.codePoints(), lexicon));
    }

    private Sized sized(Length size) {
        return sizes.computeIfAbsent(size, key -> new Sized(setter.apply(key)));
    }

    /** By phrases, and endless where no line may end. */
    private double[] turnCosts(SetText set, Phrases phrases) {
        List<Cell> cells = set.cells();
        Breaks breaks = new Breaks(cells, rules.edges().kinsoku());
        double[] costs = phrases.turnCosts();
        for (int i = 0; i + 1 < cells.size(); i++) {
            if (!HeadlineLines.isForced(cells.get(i)) && breaks.after(i) == BreakRule.FORBIDDEN) {
                costs[i] = Double.POSITIVE_INFINITY;
            }
        }
        return costs;
    }

    @Override
    public Optional<SetHeadline> set(Length size, Length measure, int lines) {
        Sized set = sized(size);
        HeadlineLines candidates = new HeadlineLines(set.text().cells(), set.measure(), turnCosts, measure);
        return HeadlineBreaker.turn(candidates, lines)
                .map(turns -> new SetHeadline(setLines(set.text(), size, turns.ends()), turns.cost()));
    }

    private static List<SetLine> setLines(SetText set, Length size, List<Integer> ends) {
        List<SetLine> lines = new ArrayList<>();
        int from = 0;
        for (int to : ends) {
            int end = HeadlineLines.contentEnd(set.cells(), from, to);
            lines.add(new SingleLine(set, size, from, end, to).tracked(0));
            from = to;
        }
        return lines;
    }
}
