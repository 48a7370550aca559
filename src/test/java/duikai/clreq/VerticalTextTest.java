package duikai.clreq;

import static duikai.clreq.Em.em;
import static org.assertj.core.api.Assertions.assertThat;

import duikai.pdf.PdfShapes;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Vertical text: CLREQ 2.4, 3.1, 3.2.3, GB/T 15834 5.2, GB/T 15835 5.1.9. Along the lines, see {@link VerticalRuler}. */
class VerticalTextTest {
    private static final String TW = "composition.widths: tw";

    private static Setting set(Bench bench, String text) {
        return bench.set(Specimen.of(text).vertically());
    }

    private static Setting sweep(Bench bench, String token) {
        return bench.set(Bench.sweepOf(token, 13).vertically());
    }

    @Clause(value = "CLREQ 2.4.1 a", doctored = Doctor.UNEVEN)
    void linesStandFromRightToLeft(Bench bench) {
        Setting set = bench.set(Specimen.of("区".repeat(60)).ems(13).vertically());
        assertThat(set.lines()).hasSizeGreaterThan(3);
        for (int i = 1; i < set.lines().size(); i++) {
            MeasuredLine line = set.lines().get(i);
            MeasuredLine before = set.lines().get(i - 1);
            em(line.baseline() - before.baseline()).is(1.5);
            double left = before.glyphs().getFirst().glyph().x()
                    - line.glyphs().getFirst().glyph().x();
            em(left / Specimen.EM).is(1.5);
        }
    }

    @Clause(value = "CLREQ 2.4.2 a", doctored = Doctor.MOVED_IN)
    void columnsLieOneBelowTheOther(Bench bench) {
        Setting set = bench.set(
                Specimen.of("区".repeat(13 * 8 - 6)).ems(13).vertically().inTwoColumns());
        Lines.of(set).fillTheMeasure();
        List<MeasuredLine> below =
                set.lines().stream().filter(line -> line.column() == 1).toList();
        assertThat(below).hasSize(4);
        double down = below.getFirst().glyphs().getFirst().glyph().y()
                - set.line(2).glyphs().getFirst().glyph().y();
        em(down / Specimen.EM).is(14);
    }

    @Clause(
            value = {"CLREQ 3.1.1.2 h", "GB/T 15834 5.2.3"},
            broken = TW)
    void quotesAreCornerBracketsAndBracketsTurn(Bench bench) {
        Setting set = set(bench, "他说“看‘他’”（笑）");
        assertThat(String.join("", set.texts())).contains("『看「他」』");
        for (String bracket : "（）".split("")) {
            MeasuredGlyph glyph = set.glyph(bracket);
            em(glyph.right() - glyph.left()).isLessThan(0.4);
            em(glyph.top() - glyph.bottom()).isMoreThan(0.8);
        }
    }

    @Clause(
            value = {"CLREQ 3.1.2 d", "GB/T 15834 5.2.1"},
            broken = TW)
    void pointsStandHighAndRight(Bench bench) {
        for (String mark : "，。、：；？！".split("")) {
            MeasuredLine line = set(bench, "字" + mark + "字").line(1);
            double cell = line.find("字" + mark + "字").getFirst().end();
            em(line.inside("字" + mark + "字")).is(1);
            em(line.glyph(mark).bottom()).isMoreThan(0.5);
            em(line.glyph(mark).left()).isMoreThan(cell - 0.01);
        }
        for (String mark : "，。、".split("")) {
            MeasuredLine line = set(bench, "字" + mark + "字").line(1);
            em(line.glyph(mark).right())
                    .isLessThan(line.find("字" + mark + "字").getFirst().end() + 0.5);
        }
    }

    @Clause(value = "CLREQ 3.1.3.3 c", doctored = Doctor.OPENED)
    void stackedMarksStandInOneCell(Bench bench) {
        for (String marks : List.of("？！", "！！", "？？")) {
            em(set(bench, "字" + marks + "字").inside("字" + marks + "字")).is(1);
        }
    }

    @Clause(value = "CLREQ 3.1.6.1 d", doctored = Doctor.OPENED)
    void otherPointsNeverChange(Bench bench) {
        for (String mark : "：；？！".split("")) {
            String text = "区".repeat(11) + "（" + "里".repeat(5) + mark + "里".repeat(16) + "）。";
            MeasuredLine line =
                    bench.set(Specimen.of(text).ems(13).vertically()).line(2);
            double opened = line.hanGaps().getFirst();
            em(line.inside("里" + mark + "里") - opened).is(1);
        }
    }

    private static List<Rectangle2D> shapes(Setting set) {
        return PdfShapes.of(set.pdf());
    }

    @Clause(
            value = {"CLREQ 3.1.2 l", "GB/T 15834 5.2.5"},
            broken = "styles.dots.marks: line; styles.name.marks: dots")
    void dotsStandRightAndLinesLeft(Bench bench) {
        Setting dotted = set(bench, "字[字]{.dots}字");
        double right = dotted.glyph("字").glyph().x() + Specimen.EM;
        assertThat(shapes(dotted)).hasSize(1).allMatch(dot -> dot.getMinX() > right);
        Setting named = set(bench, "字[字]{.name}字");
        double left = named.glyph("字").glyph().x();
        assertThat(shapes(named)).hasSize(1).allMatch(line -> line.getMaxX() < left);
    }

    @Clause(value = "GB/T 15834 5.2.4", broken = "styles.title.marks: dots")
    void titlesHaveAWaveToTheLeft(Bench bench) {
        Setting set = set(bench, "读[史记]{.title}后");
        double left = set.glyph("史").glyph().x();
        assertThat(shapes(set))
                .hasSize(1)
                .allMatch(wave -> wave.getMaxX() < left && wave.getHeight() > 1.9 * Specimen.EM);
    }

    @Clause(value = "CLREQ 3.2.3 a", doctored = Doctor.OPENED)
    void lettersAndAcronymsStandUpright(Bench bench) {
        for (String letters : List.of("A", "GDP")) {
            MeasuredLine line = set(bench, "字" + letters + "字").line(1);
            em(line.inside("字" + letters + "字")).is(letters.length());
            for (MeasuredGlyph glyph : line.find(letters)) {
                em((glyph.bottom() + glyph.top()) / 2).isAbout(0.5, 0.05);
            }
        }
    }

    @Clause(value = "CLREQ 3.2.3 b", broken = "composition.han-latin-space: 0")
    void wordsLieWithTheirSpace(Bench bench) {
        MeasuredLine line = set(bench, "字iPhone字").line(1);
        List<MeasuredGlyph> found = line.find("字iPhone字");
        em(found.get(1).x() - found.getFirst().end()).is(0.25);
        em(found.getLast().x() - found.get(6).end()).is(0.25);
        em(line.glyph("i").right() - line.glyph("i").left()).isLessThan(0.3);
        em(line.glyph("i").top() - line.glyph("i").bottom()).isMoreThan(0.5);
    }

    @Clause(value = "CLREQ 3.2.3 c", doctored = Doctor.OPENED)
    void shortNumbersStandSideBySide(Bench bench) {
        for (String number : List.of("25", "08")) {
            MeasuredLine line = set(bench, "字" + number + "字").line(1);
            List<MeasuredGlyph> digits = line.find(number);
            em(line.inside("字" + number + "字")).is(1);
            em(digits.getFirst().bottom()).isMoreThan(-0.06);
            em(digits.getLast().top()).isLessThan(1.06);
            em(digits.getLast().x()).is(digits.getFirst().x());
        }
    }

    @Clause(value = "CLREQ 3.2.3 d", doctored = Doctor.OPENED)
    void quotesOfLatinLieWithIt(Bench bench) {
        MeasuredLine line = set(bench, "He said “yes” to him").line(1);
        em(line.glyph("“").advance()).isLessThan(0.5);
        em(line.find("“y").getLast().x() - line.glyph("“").end()).is(0);
    }

    @Clause(value = "CLREQ 4.1.2 d", broken = "styles.smallhead.align: centre")
    void headingsMayStandAtTheLineStart(Bench bench) {
        Setting set = bench.set(Specimen.of("区".repeat(30) + "\n\n## 小标题\n\n" + "里".repeat(30))
                .with("styles.smallhead.align: left")
                .vertically());
        em(set.lineWith("小标").start()).isAbout(2, 0.15);
    }

    @Clause(value = "GB/T 15834 5.2.2", doctored = Doctor.RAISED)
    void dashesAndDotsRunDownTheMiddle(Bench bench) {
        for (String mark : List.of("——", "……", "—", "～", "·", "／")) {
            MeasuredLine line = set(bench, "字" + mark + "字").line(1);
            for (MeasuredGlyph glyph : line.find(mark)) {
                em((glyph.bottom() + glyph.top()) / 2).isAbout(0.5, 0.05);
            }
            em(line.inside("字" + mark + "字")).is(mark.length() == 2 ? 2 : "—～／".contains(mark) ? 1 : 0.5);
        }
    }

    @Clause(value = "GB/T 15834 5.2.6", broken = "composition.kinsoku: none")
    void lineStartsAndEndsAreTheSame(Bench bench) {
        for (String mark : "，。、：？！）》～·".split("")) {
            Lines.of(sweep(bench, mark)).neverStartWith(mark);
        }
        for (String mark : "（《".split("")) {
            Lines.of(sweep(bench, mark)).neverEndWith(mark);
        }
    }

    @Clause(value = "GB/T 15835 5.1.9", doctored = Doctor.OPENED)
    void longNumbersLieClockwise(Bench bench) {
        MeasuredLine line = set(bench, "字2022字").line(1);
        List<MeasuredGlyph> digits = line.find("2022");
        em(digits.getLast().end() - digits.getFirst().x()).is(2);
        for (MeasuredGlyph digit : digits) {
            em(digit.advance()).is(0.5);
            em(digit.top() - digit.bottom()).isMoreThan(digit.right() - digit.left());
        }
    }
}
