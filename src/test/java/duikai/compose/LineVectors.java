package duikai.compose;

import static duikai.compose.VectorRules.EM;
import static duikai.compose.VectorRules.equal;

import duikai.compose.Gaps.Turn;
import duikai.font.FakeFonts;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Vectors that ask how lines are justified and where paragraphs and headlines are broken. */
final class LineVectors {
    private LineVectors() {}

    static String solve(Vector vector) {
        List<Map<String, Object>> given = vector.objects("gaps");
        Gaps gaps = new Gaps(given.size() + 1);
        List<Cell> cells = new ArrayList<>();
        long natural = 0;
        for (int i = 0; i < given.size(); i++) {
            int width = em(given.get(i).get("width"));
            gaps.rigid(i, width);
            natural += width;
            if (given.get(i).containsKey("shrink")) {
                gaps.shrinks(
                        i, turn(given.get(i).get("shrink")), em(given.get(i).get("min")));
            }
            if (given.get(i).containsKey("stretch")) {
                gaps.stretches(
                        i, turn(given.get(i).get("stretch")), em(given.get(i).getOrDefault("max", 0.0)));
            }
        }
        Cluster none = new Cluster(CharacterClass.HAN, 0, 1, '一', Cluster.Joint.FREE);
        for (int i = 0; i <= given.size(); i++) {
            cells.add(new Cell(none, 0, 0, 0, 0, List.of(), false));
        }
        LineSolver solver = new LineSolver(new LineMeasure(cells, gaps), EM);
        long excess = Math.round(vector.number("target_em") * EM) - natural;
        Settlement settled = solver.settle(excess, 0, cells.size());
        long deficit = Math.round(vector.number("deficit") * EM);
        if (deficit != 0) {
            settled = settled == Settlement.IMPOSSIBLE
                    ? solver.settle(excess + deficit, 0, cells.size())
                    : Settlement.IMPOSSIBLE;
        }
        if (settled == Settlement.IMPOSSIBLE) {
            return "cannot be settled";
        }
        int[] widths = LineSolver.widths(gaps, 0, given.size(), settled);
        StringBuilder wrong = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            wrong.append(equal(vector.numbers("expect").get(i), (double) widths[i] / EM));
        }
        return wrong.toString();
    }

    private static int em(Object number) {
        return (int) Math.round((Double) number * EM);
    }

    private static Turn turn(Object name) {
        return switch (String.valueOf(name)) {
            case "word" -> Turn.WORD;
            case "interpunct" -> Turn.INTERPUNCT;
            case "bracket" -> Turn.BRACKET;
            case "comma" -> Turn.COMMA;
            case "cjk_latin" -> Turn.HAN_LATIN;
            case "stop" -> Turn.STOP;
            default -> Turn.HAN;
        };
    }

    static String lines(Vector vector) {
        ParagraphShape shape = new ParagraphShape(
                Paragraphs.SIZE,
                Paragraphs.SIZE.times(vector.number("measure_em")),
                Paragraphs.SIZE.times(vector.number("indent_em")),
                Length.ZERO,
                vector.is("justify", true));
        SetParagraph set = new ClreqComposer(Paragraphs.FONTS, VectorRules.of(vector))
                .paragraph(StyledText.of(vector.text(), FakeFonts.BODY), shape)
                .best();
        List<String> lines = Paragraphs.lines(vector.text(), set);
        boolean expected = !vector.has("expect_lines")
                || lines.equals(vector.strings("expect_lines"))
                || lines.equals(vector.strings("alt"));
        return expected ? LineLaws.check(vector.text(), set, shape) : "lines are " + lines;
    }

    static String headline(Vector vector) {
        Length size = Length.pt(30);
        SetHeadline set = Paragraphs.MAINLAND
                .headline(StyledText.of(vector.text(), FakeFonts.HEADLINE))
                .set(size, size.times(30), 2)
                .orElseThrow();
        int turn = set.lines().getFirst().to();
        if (vector.numbers("bad_breaks").contains((double) turn)) {
            return "turned after character " + turn;
        }
        return "";
    }
}
