package duikai.clreq;

import static duikai.clreq.Em.em;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

/** CLREQ 3.5, GB/T 15834 5.1.11: how a line is made as long as the measure, and what gives first. */
class LineAdjustmentTest {
    /** A line of thirteen that is too long by what is over, with a piece in it that must give. */
    private static MeasuredLine tight(Bench bench, String piece, double width, String... settings) {
        int after = (int) (11 - width);
        Specimen specimen = Specimen.of("区".repeat(11) + "（里里" + piece + "里".repeat(after + 9) + "）。")
                .ems(13)
                .with(String.join(";", settings));
        MeasuredLine line = bench.set(specimen).line(2);
        assertThat(line.text()).isEqualTo("（里里" + piece + "里".repeat(after));
        return line;
    }

    private static Setting random(Bench bench, long seed, int ems) {
        return bench.set(RandomCopy.paragraph(seed, 240), ems);
    }

    @Clause(
            value = {"CLREQ 3.5.1 a", "CLREQ 2.3.1 a", "CLREQ 2.1.3.2 a"},
            doctored = Doctor.MOVED_IN)
    void linesFillTheMeasure(Bench bench) {
        for (int ems : new int[] {11, 13, 20, 27}) {
            for (long seed = 1; seed <= 3; seed++) {
                Lines.of(random(bench, seed, ems)).fillTheMeasure();
            }
        }
    }

    @Clause(value = "CLREQ 3.5.1 b", doctored = Doctor.OPENED)
    void lastLinesAreAsWideAsTheyAre(Bench bench) {
        for (long seed = 1; seed <= 4; seed++) {
            MeasuredLine last = random(bench, seed, 20).lines().getLast();
            assertThat(last.full()).isFalse();
            assertThat(last.hanGaps()).allMatch(gap -> Math.abs(gap) < 0.01);
        }
    }

    @Clause(value = "CLREQ 3.5.2 a", broken = "composition.stop-shrink: no")
    void marksGiveBeforeHanziAreOpened(Bench bench) {
        MeasuredLine line = tight(bench, "。", 1);
        assertThat(line.hanGaps()).allMatch(gap -> Math.abs(gap) < 0.01);
    }

    @Clause(value = "CLREQ 3.5.3 b", broken = "composition.han-latin-space: 0")
    void wordSpacesNeverFallBelowAQuarter(Bench bench) {
        for (int ems : new int[] {13, 20}) {
            Setting set = bench.sweep("the new deal", ems);
            for (MeasuredLine line : set.lines()) {
                assertThat(wordSpaces(line)).allMatch(space -> space >= 0.249);
                assertThat(hanLatinSpaces(line)).allMatch(space -> space >= 0.124);
            }
        }
    }

    @Clause(value = "CLREQ 3.5.3 c", broken = "composition.widths: quanjiao")
    void aWideInterpunctGivesOnBothSides(Bench bench) {
        String tw = "composition.widths: tw";
        MeasuredLine wide = bench.set(Specimen.of("里·里").with(tw)).line(1);
        em(wide.inside("里·里")).is(1);
        MeasuredLine line = tight(bench, "·", 1, tw);
        em(line.inside("里·里")).is(0.5);
        em(line.glyph("·").inkMiddle() - line.find("里·").getFirst().end()).isAbout(0.25, 0.03);
    }

    @Clause(value = "CLREQ 3.5.3 d", broken = "composition.widths: kaiming")
    void bracketsGiveBeforeCommas(Bench bench) {
        MeasuredLine line = tight(bench, "《里里》里里，", 7);
        em(line.inside("里《里")).is(0.75);
        em(line.inside("里》里")).is(0.75);
        em(line.inside("里，里")).is(1);
    }

    @Clause(value = "CLREQ 3.5.3 e", broken = "composition.widths: banjiao")
    void commasGiveBeforeStops(Bench bench) {
        MeasuredLine line = tight(bench, "里，里。里、", 6);
        em(line.inside("里，里")).is(0.75);
        em(line.inside("里、里")).is(0.75);
        em(line.inside("里。里")).is(1);
    }

    @Clause(value = "CLREQ 3.5.3 f", broken = "composition.han-latin-least: 0.25")
    void hanLatinSpaceGivesAfterCommasDownToAnEighth(Bench bench) {
        MeasuredLine line = tight(bench, "，里2.5里", 4.75);
        assertThat(hanLatinSpaces(line))
                .allMatch(space -> Math.abs(space - 0.25) < 0.01)
                .isNotEmpty();
        em(line.inside("里，里")).is(0.75);
        assertThat(hanLatinSpaces(tight(bench, "里2.5里", 3.75)))
                .allMatch(space -> Math.abs(space - 0.125) < 0.01)
                .isNotEmpty();
    }

    @Clause(value = "CLREQ 3.5.3 g", broken = "composition.stop-shrink: no")
    void stopsGiveLast(Bench bench) {
        MeasuredLine line = tight(bench, "里。里2.5里", 5.75);
        em(line.inside("里。里")).is(1);
        em(tight(bench, "。", 1).inside("里。里")).is(0.5);
    }

    @Clause(value = "CLREQ 3.5.3 h", broken = "composition.stop-shrink: yes")
    void stopsStayWholeWhereTheHouseWants(Bench bench) {
        String no = "composition.stop-shrink: no";
        for (String mark : "。！？".split("")) {
            String text = "区".repeat(11) + "（里里" + mark + "里".repeat(19) + "）。";
            MeasuredLine line = bench.set(Specimen.of(text).ems(13).with(no)).line(2);
            em(line.inside("里" + mark + "里")).isBetween(1, 1.25);
        }
    }

    @Clause(value = "GB/T 15834 5.1.11", broken = "composition.stop-shrink: no")
    void marksArePressedToSaveALine(Bench bench) {
        Setting set = bench.set("区".repeat(11) + "（里里。" + "里".repeat(10), 13);
        assertThat(set.lines()).hasSize(2);
        em(set.inside("里。里")).is(0.5);
    }

    @Clause(value = "CLREQ 3.5.4 a", doctored = Doctor.SHAKEN)
    void wordSpacesAreOpenedFirst(Bench bench) {
        int opened = 0;
        for (int ems : new int[] {13, 20}) {
            for (MeasuredLine line : bench.sweep("the new deal", ems).full()) {
                List<Double> spaces = wordSpaces(line);
                boolean wide = spaces.stream().allMatch(space -> space > 0.49);
                boolean others = hanLatinSpaces(line).stream().anyMatch(space -> space > 0.26);
                assertThat(!others || wide)
                        .as(line.text() + spaces + hanLatinSpaces(line))
                        .isTrue();
                assertThat(spaces).allMatch(space -> Math.abs(space - spaces.getFirst()) < 0.01);
                opened += others && !spaces.isEmpty() ? 1 : 0;
            }
        }
        assertThat(opened).isPositive();
    }

    @Clause(value = "CLREQ 3.5.4 b", broken = "composition.han-latin-most: 0.25")
    void hanLatinSpaceIsOpenedBeforeHanzi(Bench bench) {
        int opened = 0;
        for (long seed = 1; seed <= 6; seed++) {
            for (MeasuredLine line : random(bench, seed, 11).full()) {
                List<Double> spaces = hanLatinSpaces(line);
                boolean loose = line.hanGaps().stream().anyMatch(gap -> gap > 0.01);
                if (loose && !spaces.isEmpty()) {
                    opened++;
                    assertThat(spaces).as(line.text()).allMatch(space -> space > 0.49);
                }
            }
        }
        assertThat(opened).isPositive();
    }

    @Clause(
            value = {"CLREQ 3.5.4 c", "CLREQ 2.1.3.2 b"},
            doctored = Doctor.SHAKEN)
    void hanziAreOpenedEvenly(Bench bench) {
        for (int ems : new int[] {11, 13}) {
            for (long seed = 1; seed <= 4; seed++) {
                Lines.of(random(bench, seed, ems)).evenlySpaced();
            }
        }
    }

    @Clause(value = "CLREQ 3.5.4 d", doctored = Doctor.OPENED)
    void unitsAndConnectorsAreNeverOpened(Bench bench) {
        int loose = 0;
        for (String unit : List.of("～", "—", "–", "／", "——", "……")) {
            double width = unit.length() == 2 ? 2 : unit.equals("–") || unit.equals("／") ? 0.5 : 1;
            String text = "区".repeat(11) + "里里里" + unit + "里里里里" + "202204042022" + "里".repeat(12);
            MeasuredLine line = bench.set(text, 13).line(2);
            loose += line.hanGaps().getFirst() > 0.02 ? 1 : 0;
            if (unit.length() == 1) {
                em(line.inside("里" + unit + "里")).is(width);
            } else {
                em(line.find(unit).getLast().x() - line.find(unit).getFirst().x())
                        .isBetween(0.98, 1.01);
            }
        }
        assertThat(loose).isEqualTo(6);
    }

    /** Spaces between the words of a line. */
    private static List<Double> wordSpaces(MeasuredLine line) {
        return IntStream.range(1, line.glyphs().size() - 1)
                .filter(i -> line.glyphs().get(i).text().equals(" "))
                .mapToObj(i ->
                        line.glyphs().get(i + 1).x() - line.glyphs().get(i - 1).end())
                .toList();
    }

    /** Spaces between hanzi and letters or digits. */
    private static List<Double> hanLatinSpaces(MeasuredLine line) {
        return IntStream.range(1, line.glyphs().size())
                .filter(i -> isLatin(line.glyphs().get(i - 1))
                                && line.glyphs().get(i).isHan()
                        || line.glyphs().get(i - 1).isHan()
                                && isLatin(line.glyphs().get(i)))
                .mapToObj(i -> line.gaps().get(i - 1))
                .toList();
    }

    private static boolean isLatin(MeasuredGlyph glyph) {
        return glyph.text().matches("[0-9A-Za-z%]");
    }
}
