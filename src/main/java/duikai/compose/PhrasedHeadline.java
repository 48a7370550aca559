package duikai.compose;

import duikai.house.CompositionRules;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A heading and what it costs to turn it after each of its characters, which no size and no measure changes. */
final class PhrasedHeadline implements Headline {
    private static final char SPACE = '\u3000';
    /** More than the balance of the lines is worth. */
    private static final double BESIDE_SPACE = 60;

    private final String plain;
    private final Function<Length, SetText> setter;
    private final CompositionRules rules;
    private final Map<Length, Sized> sizes = new ConcurrentHashMap<>();
    private final TurnFlaw[] flaws;
    private final double[] turnCosts;

    /** The heading in one size. */
    private record Sized(SetText text, LineMeasure measure) {
        Sized(SetText text) {
            this(text, new LineMeasure(text.cells(), text.gaps()));
        }
    }

    /** @param setter sets the plain text in any size */
    PhrasedHeadline(String plain, Function<Length, SetText> setter, CompositionRules rules, Lexicon lexicon) {
        this.plain = plain;
        this.setter = setter;
        this.rules = rules;
        SetText any = sized(Length.pt(1)).text();
        flaws = new Phrases(any.cells(), any.codePoints(), lexicon).turnFlaws();
        turnCosts = turnCosts(any);
    }

    private Sized sized(Length size) {
        return sizes.computeIfAbsent(size, key -> new Sized(setter.apply(key)));
    }

    /** By phrases, and endless where no line may end. Where the editor has put a space, a heading is to turn there first. */
    private double[] turnCosts(SetText set) {
        List<Cell> cells = set.cells();
        Breaks breaks = new Breaks(cells, rules.edges().kinsoku());
        double[] costs = Arrays.stream(flaws).mapToDouble(TurnFlaw::cost).toArray();
        boolean spaced = plain.strip().indexOf(SPACE) >= 0;
        for (int i = 0; i + 1 < cells.size(); i++) {
            costs[i] += spaced && plain.charAt(set.offset(i)) != SPACE ? BESIDE_SPACE : 0;
            if (!HeadlineLines.isForced(cells.get(i)) && breaks.after(i) == BreakRule.FORBIDDEN) {
                costs[i] = Double.POSITIVE_INFINITY;
            }
        }
        return costs;
    }

    @Override
    public Optional<SetHeadline> set(Length size, Length measure, int lines, Tracking tracking) {
        Sized set = sized(size);
        Length tightest = size.times(tracking.tightest());
        HeadlineLines candidates =
                new HeadlineLines(set.text().cells(), set.measure(), turnCosts, measure, tightest.mpt());
        return HeadlineBreaker.turn(candidates, lines).map(turns -> {
            int added = Math.min(
                    candidates.spare(turns.ends()),
                    size.times(tracking.loosest()).mpt());
            return new SetHeadline(setLines(set.text(), size, turns.ends(), added), turns.cost());
        });
    }

    @Override
    public List<HeadlineTurn> turns(List<SetLine> lines) {
        SetText any = sized(Length.pt(1)).text();
        List<HeadlineTurn> turns = new ArrayList<>();
        for (SetLine line : lines.subList(0, Math.max(0, lines.size() - 1))) {
            int cell = 0;
            while (any.offset(cell + 1) < line.to()) {
                cell++;
            }
            String after = plain.substring(line.to(), any.offset(Math.min(cell + 3, flaws.length)));
            boolean demanded = HeadlineLines.isForced(any.cells().get(cell));
            turns.add(new HeadlineTurn(
                    plain.substring(line.from(), line.to()).strip(),
                    after,
                    demanded ? TurnFlaw.NONE : flaws[cell],
                    better(any, cell)));
        }
        return turns;
    }

    /** The heading with an ideographic space at the nearest place nothing speaks against. */
    private Optional<String> better(SetText any, int turn) {
        int best = -1;
        for (int cell = 0; cell + 1 < flaws.length; cell++) {
            boolean good = !flaws[cell].isWorseThan(TurnFlaw.NONE) && turnCosts[cell] < Double.POSITIVE_INFINITY;
            if (good && (best < 0 || Math.abs(cell - turn) < Math.abs(best - turn))) {
                best = cell;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        int at = any.offset(best + 1);
        return Optional.of(plain.substring(0, at).stripTrailing() + "　"
                + plain.substring(at).strip());
    }

    /** @param added to every gap, in millipoints */
    private static List<SetLine> setLines(SetText set, Length size, List<Integer> ends, int added) {
        List<SetLine> lines = new ArrayList<>();
        int from = 0;
        for (int to : ends) {
            int end = HeadlineLines.contentEnd(set.cells(), from, to);
            lines.add(new SingleLine(set, size, from, end, to).tracked((double) added / size.mpt()));
            from = to;
        }
        return lines;
    }
}
