package duikai.clreq;

import static duikai.clreq.Em.em;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** CLREQ 3.1.1 to 3.1.3, GB/T 15834 5.1: where in their cells marks have their ink, and which of them are one unit. */
class MarkPositionTest {
    private static final String TW = "composition.widths: tw";
    /** The middle of a hanzi above the baseline: half an em above the foot of its cell. */
    private static final double MIDDLE = 0.38;

    /** Where the cell of a mark between two hanzi begins. */
    private static double cell(MeasuredLine line, String mark) {
        return line.find("字" + mark + "字").getFirst().end();
    }

    private static MeasuredLine between(Bench bench, String mark) {
        return bench.set("字" + mark + "字").line(1);
    }

    @Clause(
            value = {"CLREQ 3.1.2 a", "CLREQ 3.1.3.2 a", "GB/T 15834 5.1.1 a"},
            broken = TW)
    void pointsStandLowAndLeft(Bench bench) {
        for (String mark : "，。、".split("")) {
            MeasuredLine line = between(bench, mark);
            MeasuredGlyph point = line.glyph(mark);
            em(line.inside("字" + mark + "字")).is(1);
            em(point.right()).isLessThan(cell(line, mark) + 0.5);
            em(point.inkCentre()).isLessThan(0.2);
        }
    }

    @Clause(
            value = {"CLREQ 3.1.2 b", "GB/T 15834 5.1.1 a", "GB/T 15834 5.1.2 a"},
            broken = TW)
    void otherPointsStandLeft(Bench bench) {
        for (String mark : "；：？！".split("")) {
            MeasuredLine line = between(bench, mark);
            em(line.inside("字" + mark + "字")).is(1);
            em(line.glyph(mark).right()).isLessThan(cell(line, mark) + 0.53);
        }
    }

    @Clause(value = "CLREQ 3.1.2 c", broken = "composition.widths: quanjiao")
    void pointsStandInTheMiddleInTaiwan(Bench bench) {
        for (String mark : "，。、；：？！".split("")) {
            MeasuredLine line =
                    bench.set(Specimen.of("字" + mark + "字").with(TW)).line(1);
            em(line.inside("字" + mark + "字")).is(1);
            em(line.glyph(mark).inkMiddle() - cell(line, mark)).isAbout(0.5, 0.05);
            em(line.glyph(mark).inkCentre()).isAbout(MIDDLE, 0.05);
        }
    }

    @Clause(
            value = {"CLREQ 3.1.2 e", "GB/T 15834 5.1.3 a"},
            doctored = Doctor.SHAKEN)
    void bracketsStandBesideWhatTheyHold(Bench bench) {
        for (String pair : List.of("（）", "《》", "〈〉", "「」", "『』", "【】", "〔〕", "“”", "‘’")) {
            String text = "字" + pair.charAt(0) + "字" + pair.charAt(1) + "字";
            MeasuredLine line = bench.set(text).line(1);
            List<MeasuredGlyph> found = line.find(text);
            em(line.inside(text)).is(3);
            em(found.get(1).left()).isMoreThan(found.getFirst().end() + 0.45);
            em(found.get(3).right()).isLessThan(found.get(2).end() + 0.55);
            em(found.get(2).x() - found.getFirst().end()).is(1);
        }
    }

    @Clause(
            value = {"CLREQ 3.1.1.2 b", "CLREQ 3.1.2 f", "GB/T 15834 5.1.4 a", "GB/T 15834 5.1.4 b"},
            doctored = Doctor.SHAKEN)
    void aDashIsOneLineOfTwoCells(Bench bench) {
        for (String dash : List.of("——", "⸺")) {
            MeasuredLine line = bench.set("字" + dash + "字").line(1);
            List<MeasuredGlyph> found = line.find(dash);
            em(line.inside("字" + dash + "字")).is(2);
            em(found.getFirst().left() - cell(line, dash)).isBetween(-0.02, 0.15);
            em(cell(line, dash) + 2 - found.getLast().right()).isBetween(-0.02, 0.15);
            for (int i = 1; i < found.size(); i++) {
                em(found.get(i).left()).isLessThan(found.get(i - 1).right() + 0.001);
            }
        }
    }

    @Clause(
            value = {"CLREQ 3.1.1.2 b", "GB/T 15834 5.1.4 b"},
            doctored = Doctor.RAISED)
    void aDashStandsHalfWayUp(Bench bench) {
        em(bench.set("字——字").glyph("—").inkCentre()).isAbout(MIDDLE, 0.08);
    }

    @Clause(
            value = {"CLREQ 3.1.1.2 c", "CLREQ 3.1.2 f", "GB/T 15834 5.1.5 a"},
            doctored = Doctor.RAISED)
    void anEllipsisHasSixDotsInTheMiddleOfTwoCells(Bench bench) {
        MeasuredLine line = bench.set("字……字").line(1);
        List<MeasuredGlyph> found = line.find("……");
        em(line.inside("字……字")).is(2);
        em((found.getFirst().left() + found.getLast().right()) / 2 - cell(line, "……"))
                .isAbout(1, 0.03);
        em(found.getFirst().inkCentre()).isAbout(MIDDLE, 0.08);
    }

    @Clause(
            value = {"CLREQ 3.1.1.2 d", "CLREQ 3.1.2 g", "GB/T 15834 5.1.6 a", "GB/T 15834 5.1.6 b"},
            doctored = Doctor.RAISED)
    void connectorsStandHalfWayUp(Bench bench) {
        for (String mark : "–—～".split("")) {
            MeasuredLine line = between(bench, mark);
            double width = mark.equals("–") ? 0.5 : 1;
            em(line.inside("字" + mark + "字")).is(width);
            em(line.glyph(mark).inkCentre()).isAbout(MIDDLE, 0.05);
            em(line.glyph(mark).inkMiddle() - cell(line, mark)).isAbout(width / 2, 0.03);
        }
    }

    @Clause(
            value = {"CLREQ 3.1.1.2 e", "CLREQ 3.1.2 h", "GB/T 15834 5.1.7 b"},
            doctored = Doctor.RAISED)
    void anInterpunctStandsInTheMiddle(Bench bench) {
        MeasuredLine line = between(bench, "·");
        em(line.inside("字·字")).is(0.5);
        em(line.glyph("·").inkMiddle() - cell(line, "·")).isAbout(0.25, 0.03);
        em(line.glyph("·").inkCentre()).isAbout(MIDDLE, 0.08);
    }

    @Clause(value = "CLREQ 3.1.1.2 f", broken = "composition.widths: quanjiao")
    void anInterpunctFillsACellInTaiwan(Bench bench) {
        MeasuredLine line = bench.set(Specimen.of("字·字").with(TW)).line(1);
        em(line.inside("字·字")).is(1);
        em(line.glyph("·").inkMiddle() - cell(line, "·")).isAbout(0.5, 0.03);
    }

    @Clause(value = "CLREQ 3.1.2 i", broken = TW)
    void aSolidusIsHalfWide(Bench bench) {
        MeasuredLine line = between(bench, "／");
        em(line.inside("字／字")).is(0.5);
        em(line.glyph("／").inkMiddle() - cell(line, "／")).isAbout(0.25, 0.05);
    }

    @Clause(value = "CLREQ 3.1.2 j", broken = "composition.widths: quanjiao")
    void aSolidusFillsACellInTaiwan(Bench bench) {
        em(bench.set(Specimen.of("字／字").with(TW)).inside("字／字")).is(1);
    }

    @Clause(value = "CLREQ 3.1.3.1 a", broken = "composition.kinsoku: none")
    void theFullWidthDotIsAStop(Bench bench) {
        em(bench.set("字．字").inside("字．字")).is(1);
        Lines.of(bench.sweep("．", 13)).neverStartWith("．");
    }

    @Clause(
            value = {"CLREQ 3.1.3.3 a", "GB/T 15834 5.1.2 c"},
            doctored = Doctor.OPENED)
    void stackedMarksTakeOneCell(Bench bench) {
        for (String marks : List.of("？！", "！？", "？？", "！！")) {
            em(bench.set("字" + marks + "字").inside("字" + marks + "字")).is(1);
        }
        for (String marks : List.of("？？？", "！！！")) {
            em(bench.set("字" + marks + "字").inside("字" + marks + "字")).is(2);
        }
    }

    @Clause(value = "CLREQ 3.1.3.3 b", doctored = Doctor.OPENED)
    void readyMadeDoubleMarksTakeOneCell(Bench bench) {
        for (String mark : "‼⁇⁈⁉".split("")) {
            em(bench.set("字" + mark + "字").inside("字" + mark + "字")).is(1);
        }
    }

    @Clause(value = "GB/T 15834 5.1.5 b", doctored = Doctor.OPENED)
    void twoEllipsesTakeFourCells(Bench bench) {
        MeasuredLine line = bench.set("区区\n\n…………\n\n里里").lineWith("…");
        assertThat(line.text()).isEqualTo("…………");
        em(line.glyphs().getLast().end() - line.start()).is(4);
    }

    @Clause(value = "CLREQ 3.1.1.2 a", doctored = Doctor.SHAKEN)
    void quotesAreChineseOrLatinByWhatTheyHold(Bench bench) {
        em(bench.set("字“字”字").inside("字“字”字")).is(3);
        MeasuredLine latin = bench.set("He said “yes” to him").line(1);
        em(latin.inside("y")).isLessThan(0);
        em(latin.glyph("“").advance()).isLessThan(0.5);
        em(latin.find("“y").getLast().x() - latin.glyph("“").end()).is(0);
    }
}
