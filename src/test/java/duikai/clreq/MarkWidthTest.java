package duikai.clreq;

import static duikai.clreq.Em.em;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** CLREQ 3.1.6 and 3.1.7, GB/T 15834 5.1: how much room marks take, alone, side by side and at the ends of lines. */
class MarkWidthTest {
    private static final String NATURAL = "composition.adjacent: natural";

    /** A line that is half an em too long unless the mark in it gives way. */
    private static Specimen tight(String mark) {
        return Specimen.of("区".repeat(11) + "（" + "里".repeat(5) + mark + "里".repeat(16) + "）。")
                .ems(13);
    }

    @Clause(value = "CLREQ 3.1.6 a", broken = "composition.widths: banjiao")
    void marksFillACell(Bench bench) {
        for (String marks : List.of("，", "。", "、", "；", "：", "！", "？", "（）", "《》", "“”", "「」", "【】")) {
            String text = "字" + String.join("字", marks.split("")) + "字";
            em(bench.set(text).inside(text)).is(2 * marks.length() - 1);
        }
    }

    @Clause(value = "CLREQ 3.1.6 b", broken = "composition.headline-widths: quanjiao; composition.widths: quanjiao")
    void houseStylesSetMarksCloser(Bench bench) {
        for (String widths : List.of("banjiao", "kaiming")) {
            Specimen specimen = Specimen.of("字，字。字").with("composition.widths: " + widths);
            em(bench.set(specimen).inside("字，字")).is(0.5);
            em(bench.set(specimen).inside("字。字")).is(widths.equals("kaiming") ? 1 : 0.5);
        }
        Setting headed = bench.set(Specimen.of("字字").front("type: news").front("headline: 题，题"));
        em(headed.inside("题，题") / headed.glyph("题").size()).is(0.5);
    }

    @Clause(value = "CLREQ 3.1.6.1 a", broken = "composition.stop-shrink: no")
    void theBlankOfAMarkGivesWay(Bench bench) {
        for (String mark : "，、；：。！？".split("")) {
            Setting set = bench.set(tight(mark));
            em(set.line(2).inside("里" + mark + "里")).is(0.5);
            Lines.of(set).solid();
        }
    }

    @Clause(
            value = {"CLREQ 3.1.6.1 b", "GB/T 15834 5.1.6 a", "GB/T 15834 5.1.7 a", "GB/T 15834 5.1.9 a"},
            broken = "composition.widths: tw")
    void halfWideMarksNeverChange(Bench bench) {
        for (String mark : new String[] {"·", "／", "–"}) {
            em(bench.set("字" + mark + "字").inside("字" + mark + "字")).is(0.5);
            em(bench.set(tight(mark)).line(2).inside("里" + mark + "里")).is(0.5);
        }
    }

    @Clause(value = "CLREQ 3.1.6.1 c", broken = "composition.widths: quanjiao")
    void centredQuestionMarksNeverChange(Bench bench) {
        for (String mark : "！？".split("")) {
            Setting set = bench.set(tight(mark).with("composition.widths: tw"));
            double opened = set.line(2).hanGaps().getFirst();
            em(set.line(2).inside("里" + mark + "里") - opened).is(1);
        }
    }

    @Clause(value = "CLREQ 3.1.6.2 a", broken = NATURAL)
    void twoMarksTakeOneAndAHalf(Bench bench) {
        for (String pair : List.of("：“", "”，", "）（", "》、", "（《", "」』", "）。", "！”", "，《", "。“")) {
            em(bench.set("字" + pair + "字").inside("字" + pair + "字")).is(1.5);
        }
    }

    @Clause(value = "CLREQ 3.1.6.2 b", broken = "composition.adjacent: one-and-half")
    void twoMarksTakeOneWhereTheHouseWants(Bench bench) {
        for (String pair : List.of("：“", "，“", "）（", "》《")) {
            Specimen specimen = Specimen.of("字" + pair + "字").with("composition.adjacent: one");
            em(bench.set(specimen).inside("字" + pair + "字")).is(1);
        }
    }

    @Clause(value = "CLREQ 3.1.6.2 c", broken = NATURAL)
    void bracketsKeepCloseToWhatTheyHold(Bench bench) {
        MeasuredLine line = bench.set("字：“字”，字（“字”）字").line(1);
        em(line.glyph("“").right()).isLessThan(line.find("“字").getLast().x() + 0.01);
        em(line.find("：“字").getLast().x() - line.glyph("：").right()).isLessThan(1.3);
        em(line.find("”，字").getFirst().left())
                .isMoreThan(line.find("字”").getFirst().end() - 0.01);
        em(line.find("”，字").getLast().x() - line.find("字”").getFirst().end()).is(1.5);
    }

    @Clause(value = "CLREQ 3.1.6.2 d", broken = "composition.adjacent: one-and-half")
    void marksStayWholeWhereTheHouseWants(Bench bench) {
        for (String pair : List.of("：“", "”，", "）（")) {
            Specimen specimen = Specimen.of("字" + pair + "字").with(NATURAL);
            em(bench.set(specimen).inside("字" + pair + "字")).is(2);
        }
    }

    @Clause(value = "CLREQ 3.1.6.3 a", broken = "composition.line-start: full")
    void anOpeningMarkIsCutAfterTheIndent(Bench bench) {
        for (String mark : "（《“「".split("")) {
            MeasuredLine line = bench.set(mark + "字字，字字。").line(1);
            em(line.glyph("字").x()).is(2.5);
            em(line.inkStart()).isBetween(2, 2.5);
        }
    }

    @Clause(value = "CLREQ 3.1.6.3 b", broken = "composition.line-start: full")
    void anOpeningMarkIsCutAtTheLineStart(Bench bench) {
        for (String mark : "（《“「".split("")) {
            MeasuredLine line =
                    bench.set("区".repeat(11) + mark + "里".repeat(20), 13).line(2);
            assertThat(line.first()).isEqualTo(mark);
            em(line.glyph("里").x()).is(0.5);
        }
    }

    @Clause(
            value = {"CLREQ 3.1.6.3 c", "CLREQ 3.5.3 a", "GB/T 15834 5.1.10"},
            broken = "composition.line-end: full")
    void aMarkIsHalfWideAtTheLineEnd(Bench bench) {
        for (String mark : "，。、；：！？）》」".split("")) {
            Setting set = bench.set("区".repeat(11) + "（" + "里".repeat(12) + mark + "里".repeat(9) + "。", 13);
            assertThat(set.line(2).last()).isEqualTo(mark);
            em(set.line(2).width(mark)).is(0.5);
        }
    }

    @Clause(value = "CLREQ 3.1.7 a", broken = "composition.line-end: hang")
    void nothingHangsUnlessTheHouseWants(Bench bench) {
        for (long seed = 1; seed <= 4; seed++) {
            Lines.of(bench.set(RandomCopy.paragraph(seed, 200), 13))
                    .all("have their ink in the measure", line -> line.inkOver() < 0.01);
        }
    }

    private static final String HANGING = "区".repeat(11) + "里".repeat(13) + "%s" + "里".repeat(9) + "。";

    @Clause(value = "CLREQ 3.1.7 b", broken = "composition.line-end: prefer-half")
    void commasAndStopsHangWhereTheHouseWants(Bench bench) {
        for (String mark : "，、。".split("")) {
            MeasuredLine line = bench.set(
                            Specimen.of(HANGING.formatted(mark)).ems(13).with("composition.line-end: hang"))
                    .line(2);
            assertThat(line.last()).isEqualTo(mark);
            em(line.find(mark).getFirst().left()).isMoreThan(13);
        }
    }

    @Clause(value = "CLREQ 3.1.7 d", doctored = Doctor.HUNG)
    void onlyOneOfTwoMarksHangs(Bench bench) {
        Setting set = bench.set(Specimen.of("区".repeat(11) + "（" + "里".repeat(12) + "）。" + "里".repeat(9))
                .ems(13)
                .with("composition.line-end: hang"));
        Lines.of(set).all("have no two marks outside", line -> line.inkOver() < 0.01);
    }
}
