package duikai.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a paragraph into lines by an exact shortest path over all its break positions: every edge is one line as the line
 * solver sets it. The best setting is kept for each number of lines.
 */
final class ParagraphBreaker {
    /** Widest gap between hanzi of a setting that is offered as one line more or less, in em. */
    static final double DECENT_GAP = 0.10;

    /** Widest gap between hanzi that breaks no rule, in em (JIS X 4051). */
    static final double WIDEST_GAP = 0.25;

    private static final double RESCUE_GAP = 1;
    private static final double LINE = 10;
    private static final double TWO_LOOSE_LINES = 3000;
    /** 孤字: a last line of one hanzi is as good as forbidden, one of two hanzi is poor. */
    static final double LONE_CHARACTER = 1e8;

    private static final double TWO_CHARACTERS = 400;
    private static final double UNDERFULL = 1e12;
    private static final double OVERFULL = 1e14;

    private final List<Cell> cells;
    private final LineFitter fitter;
    private final LineMeasure measure;
    private final Breaks breaks;
    private final double widestGap;
    private final boolean rescue;
    /** Whether the best setting is wanted for each number of lines, not only the best of all. */
    private final boolean everyCount;

    private final List<List<Node>> nodes;

    private ParagraphBreaker(
            List<Cell> cells,
            LineFitter fitter,
            LineMeasure measure,
            Breaks breaks,
            double widestGap,
            boolean rescue,
            boolean everyCount) {
        this.cells = cells;
        this.fitter = fitter;
        this.measure = measure;
        this.breaks = breaks;
        this.widestGap = widestGap;
        this.rescue = rescue;
        this.everyCount = everyCount;
        nodes = new ArrayList<>(cells.size() + 1);
        for (int i = 0; i <= cells.size(); i++) {
            nodes.add(List.of());
        }
    }

    /** A paragraph in lines, first to last. */
    record Broken(List<FittedLine> lines, double cost) {
        boolean isDecent() {
            return cost < LONE_CHARACTER;
        }
    }

    /** The best setting; rules give way only where no line keeps them. */
    static Broken best(List<Cell> cells, LineFitter fitter, LineMeasure measure, Breaks breaks) {
        for (boolean rescue : new boolean[] {false, true}) {
            ParagraphBreaker breaker = new ParagraphBreaker(
                    cells, fitter, measure, breaks, rescue ? RESCUE_GAP : WIDEST_GAP, rescue, false);
            Optional<Broken> found = breaker.search().best();
            if (found.isPresent() && (rescue || found.get().isDecent())) {
                return found.get();
            }
        }
        throw new IllegalStateException("a paragraph that cannot be broken even against the rules");
    }

    /** The best settings by number of lines, none with gaps wider than {@link #DECENT_GAP}. */
    static Settings decent(List<Cell> cells, LineFitter fitter, LineMeasure measure, Breaks breaks) {
        return new ParagraphBreaker(cells, fitter, measure, breaks, DECENT_GAP, false, true).search();
    }

    /** The settings of a paragraph in all numbers of lines it can be set in. */
    record Settings(List<Node> ends) {
        Optional<Broken> best() {
            return ends.stream().min(Node::compareCost).map(Node::broken);
        }

        Optional<Broken> in(int lines) {
            return ends.stream()
                    .filter(node -> node.count == lines)
                    .min(Node::compareCost)
                    .map(Node::broken)
                    .filter(Broken::isDecent);
        }
    }

    /** The best way to set everything before a break in so many lines, the last of them loose or not. */
    record Node(
            int count,
            boolean loose,
            double cost,
            @Nullable Node before,
            @Nullable FittedLine line) {
        private static int compareCost(Node a, Node b) {
            int byCost = Double.compare(a.cost, b.cost);
            return byCost != 0 ? byCost : Integer.compare(a.count, b.count);
        }

        Broken broken() {
            List<FittedLine> lines = new ArrayList<>();
            for (Node node = this; node != null && node.line != null; node = node.before) {
                lines.add(node.line);
            }
            return new Broken(List.copyOf(lines.reversed()), cost);
        }

        private double costBefore() {
            return before == null ? 0 : before.cost;
        }
    }

    private Settings search() {
        nodes.set(0, List.of(new Node(0, false, 0, null, null)));
        for (int from = 0; from < cells.size(); from++) {
            if (!nodes.get(from).isEmpty()) {
                linesFrom(from);
            }
        }
        return new Settings(nodes.get(cells.size()));
    }

    private void linesFrom(int from) {
        for (int to = from + 1; to <= cells.size(); to++) {
            if (to > from + 1 && fitter.isTooLong(from, to)) {
                return;
            }
            if (!rescue && to < cells.size() && fitter.isTooShort(from, to)) {
                continue;
            }
            double penalty = penaltyBefore(to);
            if (penalty < Double.POSITIVE_INFINITY) {
                linesFrom(from, to, penalty);
            }
        }
    }

    private double penaltyBefore(int to) {
        if (to == cells.size()) {
            return 0;
        }
        int penalty = breaks.after(to - 1);
        if (penalty != BreakRule.FORBIDDEN) {
            return penalty;
        }
        return rescue && !breaks.isNever(to - 1)
                ? breaks.relaxationAfter(to - 1).penalty()
                : Double.POSITIVE_INFINITY;
    }

    private void linesFrom(int from, int to, double penalty) {
        boolean any = false;
        for (FittedLine line : fitter.fit(from, to)) {
            if (line.settlement().hanGap() <= widestGap) {
                double demerits = square(LINE + line.cost()) + square(penalty);
                enter(line, demerits + lastLine(from, to));
                any = true;
            }
        }
        if (!any && rescue) {
            long excess = fitter.excess(from, to);
            if (excess > 0) {
                enter(fitter.unfitted(from, to), UNDERFULL + excess + square(penalty));
            } else if (to == from + 1 || breaks.isNever(from)) {
                enter(fitter.unfitted(from, to), OVERFULL - excess);
            }
        }
    }

    private double lastLine(int from, int to) {
        if (to < cells.size() || from == 0) {
            return 0;
        }
        int characters = 0;
        for (Cell cell : cells.subList(from, to)) {
            boolean counts = cell.kind().isHanLike() || cell.kind() == CharacterClass.FULLWIDTH;
            characters += counts ? 1 : 0;
        }
        int letters = measure.letters(from, to);
        if (letters >= 2) {
            return 0;
        }
        return switch (characters + letters) {
            case 0, 1 -> LONE_CHARACTER;
            case 2 -> TWO_CHARACTERS;
            default -> 0;
        };
    }

    private void enter(FittedLine line, double demerits) {
        for (Node before : nodes.get(line.from())) {
            boolean bothLoose = before.loose && line.isLoose();
            double cost = before.cost + demerits + (bothLoose ? TWO_LOOSE_LINES : 0);
            keep(new Node(before.count + 1, line.isLoose(), cost, before, line), line.to());
        }
    }

    /** Keeps the cheapest of equals; among those the one whose earlier lines are the more solid. */
    private void keep(Node node, int position) {
        List<Node> kept = nodes.get(position);
        if (kept.isEmpty()) {
            kept = new ArrayList<>(4);
            nodes.set(position, kept);
        }
        for (int i = 0; i < kept.size(); i++) {
            Node other = kept.get(i);
            if ((!everyCount || other.count == node.count) && other.loose == node.loose) {
                boolean better = node.cost < other.cost - 1e-9
                        || (node.cost < other.cost + 1e-9 && node.costBefore() < other.costBefore() - 1e-9);
                if (better) {
                    kept.set(i, node);
                }
                return;
            }
        }
        kept.add(node);
    }

    private static double square(double x) {
        return x * x;
    }
}
