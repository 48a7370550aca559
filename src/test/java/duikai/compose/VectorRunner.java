package duikai.compose;

import duikai.compose.Gaps.Turn;
import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import duikai.house.LineEdges;
import duikai.house.LineEdges.Kinsoku;
import duikai.house.MarkRules;
import duikai.house.MarkRules.Adjacent;
import duikai.house.MarkRules.Interpunct;
import duikai.house.MarkRules.Widths;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs one vector against the composer's stages; says what is wrong, or nothing. */
final class VectorRunner {
    private static final int EM = 10_000;

    /** Vertical setting, Japanese widths and CSS values other than strict are not this composer's; line feeds the reader's. */
    boolean applies(Vector vector) {
        boolean japanese =
                vector.text("lang").equals("ja") && !vector.text("suite").equals("i18n-class");
        boolean otherCss = vector.text("suite").equals("wpt-linebreak")
                && !vector.text("css").equals("strict");
        boolean vertical = vector.text("dir").equals("v");
        return !(japanese && !vector.text("suite").equals("wpt-hang"))
                && !otherCss
                && !vertical
                && !List.of("breaks", "normalise", "span").contains(vector.kind());
    }

    String run(Vector vector) {
        return switch (vector.kind()) {
            case "break" -> breaks(vector);
            case "advance" -> advances(vector);
            case "width" -> equal(vector.number("width_em"), width(set(vector)));
            case "pairwidth" -> pairWidth(vector);
            case "blank" -> blank(vector);
            case "lineedge" -> lineEdge(vector);
            case "autospace" -> autospace(vector);
            case "quoteclass" -> quote(vector);
            case "solve" -> solve(vector);
            case "lines" -> lines(vector);
            case "property" -> LineLaws.check(vector);
            case "headline" -> headline(vector);
            default -> "unknown kind " + vector.kind();
        };
    }

    private static CompositionRules rules(Vector vector) {
        boolean traditional = vector.text("lang").equals("zh-hant");
        Widths widths = switch (vector.text("style")) {
            case "kaiming" -> Widths.KAIMING;
            case "banjiao" -> Widths.BANJIAO;
            case "hangmobanjiao" -> Widths.HANGMOBANJIAO;
            default -> traditional ? Widths.TW : Widths.QUANJIAO;
        };
        Adjacent adjacent = switch (vector.text("adjacent")) {
            case "1" -> Adjacent.ONE;
            case "natural" -> Adjacent.NATURAL;
            default -> Adjacent.ONE_AND_HALF;
        };
        LineEdges.End end = vector.text("css").startsWith("hanging") ? LineEdges.End.HANG : LineEdges.End.PREFER_HALF;
        Interpunct interpunct = widths == Widths.TW ? Interpunct.FULL : Interpunct.HALF;
        return CompositionRules.MAINLAND
                .with(new LineEdges(Kinsoku.GB, LineEdges.Start.HALF, end))
                .with(new MarkRules(widths, widths, adjacent, interpunct, true));
    }

    private static SetText set(Vector vector) {
        return SetText.of(StyledText.of(vector.text(), FakeFonts.BODY), EM, Paragraphs.FONTS, rules(vector));
    }

    private static String equal(double expected, double actual) {
        return Math.abs(expected - actual) < 0.005 ? "" : "expected " + expected + ", is " + actual;
    }

    private static String breaks(Vector vector) {
        List<Cell> cells = set(vector).cells();
        int index = cellEndingAt(cells, vector.position());
        boolean allowed =
                index >= 0 && new Breaks(cells, level(vector, cells, index)).after(index) != BreakRule.FORBIDDEN;
        return allowed == vector.text("expect").equals("ALLOW")
                ? ""
                : "break at " + vector.position() + " is " + allowed;
    }

    private static int cellEndingAt(List<Cell> cells, int position) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            if (cells.get(i).cluster().end() == position) {
                return i;
            }
        }
        return -1;
    }

    private static Kinsoku level(Vector vector, List<Cell> cells, int index) {
        if (vector.text("clreq").equals("strict+ellipsis")) {
            return cells.get(index + 1).kind() == CharacterClass.ELLIPSIS ? Kinsoku.STRICT : Kinsoku.GB;
        }
        return switch (vector.has("clreq") ? vector.text("clreq") : vector.text("css")) {
            case "none" -> Kinsoku.NONE;
            case "basic" -> Kinsoku.BASIC;
            case "strict" -> Kinsoku.STRICT;
            default -> Kinsoku.GB;
        };
    }

    /** Em each character takes, a gap counted to the mark whose blank it is. */
    private static String advances(Vector vector) {
        SetText set = set(vector);
        List<Cell> cells = set.cells();
        double[] advances = new double[cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            advances[i] += cells.get(i).body();
            if (i + 1 < cells.size()) {
                int gap = set.gaps().natural[i];
                int left = cells.get(i).after();
                int ofLeft = gap == left || gap == left + cells.get(i + 1).before() ? left : 0;
                advances[i] += ofLeft;
                advances[i + 1] += gap - ofLeft;
            }
        }
        List<Double> expected = vector.numbers("advance");
        advances[0] += cells.getFirst().before();
        advances[cells.size() - 1] += cells.getLast().after();
        for (int i = 0; i < advances.length; i++) {
            String wrong = equal(expected.get(i), advances[i] / EM);
            if (!wrong.isEmpty()) {
                return "character " + (i + 1) + " " + wrong;
            }
        }
        return "";
    }

    private static double width(SetText set) {
        double width = set.cells().getFirst().before() + set.cells().getLast().after();
        for (int i = 0; i < set.cells().size(); i++) {
            width += set.cells().get(i).body() + set.gaps().natural[i];
        }
        return width / EM;
    }

    private static String pairWidth(Vector vector) {
        SetText set = set(vector);
        int at = vector.text().indexOf(vector.text("pair"));
        Cell left = set.cells().get(at);
        Cell right = set.cells().get(at + 1);
        double outer = left.before() + right.after();
        double outerKept = at > 0 ? Math.min(set.gaps().natural[at - 1], left.before()) : left.before();
        double total = outerKept + left.body() + set.gaps().natural[at] + right.body() + (outer - left.before());
        return equal(vector.number("total_em"), total / EM);
    }

    private static String blank(Vector vector) {
        Cell cell = set(vector).cells().getFirst();
        return equal(vector.number("head"), (double) cell.before() / EM)
                + equal(vector.number("tail"), (double) cell.after() / EM);
    }

    private static String lineEdge(Vector vector) {
        List<Cell> cells = set(vector).cells();
        boolean start = vector.text("edge").equals("start");
        Cell first = cells.getFirst();
        double trimmed =
                start ? first.before() - first.atLineStart() : cells.getLast().after();
        return equal(vector.number("trim_em"), trimmed / EM);
    }

    private static String autospace(Vector vector) {
        SetText set = set(vector);
        boolean space = set.gaps().stretch[cellEndingAt(set.cells(), vector.position())] == Turn.HAN_LATIN;
        return space == vector.is("space", false) ? "" : "space is " + space;
    }

    private static String quote(Vector vector) {
        boolean chinese = QuoteContext.chineseQuotes(vector.text().codePoints().toArray())[vector.position() - 1];
        return chinese == vector.text("expect").equals("CJK") ? "" : "Chinese is " + chinese;
    }

    private static String solve(Vector vector) {
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
        LineSolver.Room room = new LineMeasure(cells, gaps).room(0, cells.size());
        long excess = Math.round(vector.number("target_em") * EM) - natural;
        Optional<LineSolver.Settlement> settled = LineSolver.settle(excess, room, EM);
        long deficit = Math.round(vector.number("deficit") * EM);
        if (deficit != 0) {
            settled = settled.isPresent() ? Optional.empty() : LineSolver.settle(excess + deficit, room, EM);
        }
        if (settled.isEmpty()) {
            return "cannot be settled";
        }
        int[] widths = LineSolver.widths(gaps, 0, given.size(), settled.get());
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

    private static String lines(Vector vector) {
        ParagraphShape shape = new ParagraphShape(
                Paragraphs.SIZE,
                Paragraphs.SIZE.times(vector.number("measure_em")),
                Paragraphs.SIZE.times(vector.number("indent_em")),
                Length.ZERO,
                vector.is("justify", true));
        SetParagraph set = new ClreqComposer(Paragraphs.FONTS, rules(vector))
                .paragraph(StyledText.of(vector.text(), FakeFonts.BODY), shape)
                .best();
        List<String> lines = Paragraphs.lines(vector.text(), set);
        boolean expected = !vector.has("expect_lines")
                || lines.equals(vector.strings("expect_lines"))
                || lines.equals(vector.strings("alt"));
        return expected ? LineLaws.check(vector.text(), set, shape) : "lines are " + lines;
    }

    private static String headline(Vector vector) {
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
