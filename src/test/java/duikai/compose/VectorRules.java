package duikai.compose;

import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import duikai.house.LineEdges;
import duikai.house.LineEdges.Kinsoku;
import duikai.house.MarkRules;
import duikai.house.MarkRules.Adjacent;
import duikai.house.MarkRules.Interpunct;
import duikai.house.MarkRules.Widths;
import duikai.page.Line.Writing;
import java.util.List;

/** The house rules a vector asks for, and its text cut into cells under them. */
final class VectorRules {
    static final int EM = 10_000;

    private VectorRules() {}

    static CompositionRules of(Vector vector) {
        Widths widths = switch (vector.text("style")) {
            case "kaiming" -> Widths.KAIMING;
            case "banjiao" -> Widths.BANJIAO;
            case "hangmobanjiao" -> Widths.HANGMOBANJIAO;
            default -> vector.text("lang").equals("zh-hant") ? Widths.TW : Widths.QUANJIAO;
        };
        Adjacent adjacent = switch (vector.text("adjacent")) {
            case "1" -> Adjacent.ONE;
            case "natural" -> Adjacent.NATURAL;
            default -> Adjacent.ONE_AND_HALF;
        };
        Interpunct interpunct = widths == Widths.TW ? Interpunct.FULL : Interpunct.HALF;
        return CompositionRules.MAINLAND
                .with(new LineEdges(Kinsoku.GB, start(vector), end(vector)))
                .with(new MarkRules(widths, widths, adjacent, interpunct, true));
    }

    /** CSS text-spacing-trim; the house's own half cell where it says nothing. */
    private static LineEdges.Start start(Vector vector) {
        boolean ofLineStart = vector.has("expect_first_advance");
        return switch (ofLineStart ? vector.text("css") : "") {
            case "text-spacing-trim:normal", "text-spacing-trim:space-all" -> LineEdges.Start.FULL;
            case "text-spacing-trim:space-first" -> LineEdges.Start.FULL_FIRST;
            default -> LineEdges.Start.HALF;
        };
    }

    private static LineEdges.End end(Vector vector) {
        return vector.text("css").startsWith("hanging") ? LineEdges.End.HANG : LineEdges.End.PREFER_HALF;
    }

    static SetText set(Vector vector) {
        Writing writing = vector.text("dir").equals("v") ? Writing.VERTICAL : Writing.HORIZONTAL;
        return SetText.of(StyledText.of(vector.text(), FakeFonts.BODY), EM, Paragraphs.FONTS, of(vector), writing);
    }

    /** Index of the cell that ends at a position in code points, or −1. */
    static int cellEndingAt(List<Cell> cells, int position) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            if (cells.get(i).cluster().end() == position) {
                return i;
            }
        }
        return -1;
    }

    /** What differs from what was expected, in em; or nothing. */
    static String equal(double expected, double actual) {
        return Math.abs(expected - actual) < 0.005 ? "" : "expected " + expected + ", is " + actual;
    }
}
