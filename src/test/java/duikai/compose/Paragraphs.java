package duikai.compose;

import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import duikai.page.Run;
import duikai.unit.Length;
import java.util.List;

/** What the tests of composing share: setting at 9 pt in the fake faces, and reading lines back. */
final class Paragraphs {
    static final Length SIZE = Length.pt(9);
    static final FakeFonts FONTS = new FakeFonts();
    static final ClreqComposer MAINLAND = new ClreqComposer(FONTS, CompositionRules.MAINLAND);

    private Paragraphs() {}

    static ParagraphShape shape(double measureEm, double indentEm) {
        return new ParagraphShape(SIZE, SIZE.times(measureEm), SIZE.times(indentEm), Length.ZERO, true);
    }

    static SetParagraph set(String text, double measureEm, double indentEm) {
        return MAINLAND.paragraph(StyledText.of(text, FakeFonts.BODY), shape(measureEm, indentEm))
                .best();
    }

    static List<String> lines(String text, SetParagraph paragraph) {
        return paragraph.lines().stream()
                .map(line -> text.substring(line.from(), line.to()))
                .toList();
    }

    static String glyphs(SetLine line) {
        StringBuilder text = new StringBuilder();
        line.runs().forEach(run -> text.append(run.drawn()));
        return text.toString();
    }

    /** Pen, advances and gaps of all glyphs: where the line ends. */
    static long end(SetLine line) {
        long end = line.pen().mpt();
        for (Run run : line.runs()) {
            for (int codePoint : run.drawn().codePoints().toArray()) {
                end += (long) FONTS.face(run.face()).advance(codePoint)
                        * run.size().mpt()
                        / 1000;
                end += run.gap().mpt();
            }
        }
        return end;
    }
}
