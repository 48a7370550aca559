package duikai.compose;

import static duikai.compose.VectorRules.EM;
import static duikai.compose.VectorRules.equal;

import duikai.compose.Gaps.Turn;
import duikai.font.FakeFonts;
import duikai.unit.Length;
import java.util.List;
import java.util.Map;

/** Vectors that ask how wide characters are and what stands between them. */
final class WidthVectors {
    private WidthVectors() {}

    /** Em each character takes, a gap counted to the mark whose blank it is. */
    static String advances(Vector vector) {
        SetText set = VectorRules.set(vector);
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

    static double width(Vector vector) {
        SetText set = VectorRules.set(vector);
        double width = set.cells().getFirst().before() + set.cells().getLast().after();
        for (int i = 0; i < set.cells().size(); i++) {
            width += set.cells().get(i).body() + set.gaps().natural[i];
        }
        return width / EM;
    }

    static double pairWidth(Vector vector) {
        SetText set = VectorRules.set(vector);
        int at = vector.text().indexOf(vector.text("pair"));
        Cell left = set.cells().get(at);
        if (left.cluster().end() >= at + vector.text("pair").length()) {
            return (left.before() + left.body() + left.after()) / (double) EM;
        }
        Cell right = set.cells().get(at + 1);
        double outerKept = at > 0 ? Math.min(set.gaps().natural[at - 1], left.before()) : left.before();
        double total = outerKept + left.body() + set.gaps().natural[at] + right.body() + right.after();
        return total / EM;
    }

    /** Cells from one character to another, which the note names where the vector does not. */
    static String span(Vector vector) {
        SetText set = VectorRules.set(vector);
        boolean named = !vector.text("a").equals("null");
        int from = vector.text()
                .indexOf(named ? vector.text("a") : vector.text("note").substring(0, 1));
        int to = vector.text()
                .lastIndexOf(named ? vector.text("b") : vector.text("note").substring(2, 3));
        double cells = 0;
        for (int i = 0; i < set.cells().size(); i++) {
            int at = set.cells().get(i).cluster().start();
            boolean between = at >= from && at < to;
            cells += between ? set.cells().get(i).body() + set.gaps().natural[i] : 0;
        }
        return equal(vector.number("cells"), cells / EM);
    }

    static String blank(Vector vector) {
        Cell cell = VectorRules.set(vector).cells().getFirst();
        return equal(vector.number("head"), (double) cell.before() / EM)
                + equal(vector.number("tail"), (double) cell.after() / EM);
    }

    static String lineEdge(Vector vector) {
        List<Cell> cells = VectorRules.set(vector).cells();
        boolean start = vector.text("edge").equals("start");
        Cell first = cells.getFirst();
        double trimmed =
                start ? first.before() - first.atLineStart() : cells.getLast().after();
        return equal(vector.number("trim_em"), trimmed / EM);
    }

    /** The first character's advance where it begins a paragraph, and where it begins another line. */
    static String firstAdvance(Vector vector) {
        Map<String, Object> expected = vector.object("expect_first_advance");
        List<Cell> cells = VectorRules.set(vector).cells();
        StringBuilder wrong = new StringBuilder();
        if (expected.get("paragraph_start") instanceof Double advance) {
            wrong.append(equal(advance, atLineStart(cells.getFirst())));
        }
        if (expected.get("line_start") instanceof Double advance) {
            List<Cell> later = cells.subList(1, cells.size());
            Cell opening = later.stream()
                    .filter(cell -> cell.kind() == CharacterClass.OPEN)
                    .findFirst()
                    .orElseThrow();
            wrong.append(equal(advance, atLineStart(opening)));
        }
        return wrong.toString();
    }

    private static double atLineStart(Cell cell) {
        return (double) (cell.atLineStart() + cell.body()) / EM;
    }

    /** Whether there is a Han–Latin space; at a line break there never is. */
    static String autospace(Vector vector) {
        SetText set = VectorRules.set(vector);
        int index = VectorRules.cellEndingAt(set.cells(), vector.position());
        boolean between = set.gaps().stretch[index] == Turn.HAN_LATIN;
        boolean space = between && !(vector.text("note").contains("line break") && vanishes(vector, set, index));
        return space == vector.is("space", false) ? "" : "space is " + space;
    }

    /** Set so narrow that a line ends there, that line is as wide as its characters. */
    private static boolean vanishes(Vector vector, SetText set, int index) {
        long solid = new LineMeasure(set.cells(), set.gaps()).natural(0, index + 1);
        Length size = Length.mpt(EM);
        ParagraphShape shape =
                new ParagraphShape(size, Length.mpt((int) solid + EM / 5), Length.ZERO, Length.ZERO, false);
        List<SetLine> lines = new ClreqComposer(Paragraphs.FONTS, VectorRules.of(vector))
                .paragraph(StyledText.of(vector.text(), FakeFonts.BODY), shape)
                .best()
                .lines();
        return lines.getFirst().to() != vector.position()
                || (lines.getFirst().width().mpt() == solid
                        && lines.get(1).pen().equals(Length.ZERO));
    }
}
