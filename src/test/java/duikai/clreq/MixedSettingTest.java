package duikai.clreq;

import static duikai.clreq.Em.em;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

/** CLREQ 3.2: Latin letters and European numerals among hanzi. */
class MixedSettingTest {
    private static final String SOLID = "composition.han-latin-space: 0";

    @Clause(value = "CLREQ 3.2.1 a", broken = "faces.song.latin: Kai 400")
    void latinHasAFaceOfItsOwn(Bench bench) {
        Setting set = bench.set("字editor字2022年");
        assertThat(set.glyph("字").glyph().font()).contains("Noto");
        for (String letter : "edit2".split("")) {
            assertThat(set.glyph(letter).glyph().font()).contains("Liberation");
        }
        em(set.glyph("i").advance()).isLessThan(set.glyph("d").advance());
    }

    @Clause(value = "CLREQ 3.2.1 b", broken = "composition.widths: banjiao")
    void marksAmongHanziAreChinese(Bench bench) {
        Setting set = bench.set("字GDP字,字:字(字)字");
        assertThat(set.line(1).text()).isEqualTo("字GDP字，字：字（字）字");
        em(set.inside("字，字")).is(1);
    }

    @Clause(value = "CLREQ 3.2.1 c", doctored = Doctor.OPENED)
    void fullWidthLettersBecomeLatin(Bench bench) {
        Setting set = bench.set("字ＧＤＰ字");
        em(set.inside("GDP")).is(set.glyph("D").advance());
        em(set.glyph("D").advance()).isLessThan(0.8);
    }

    @Clause(
            value = {"CLREQ 3.2.2 a", "CLREQ 3.2.4 b"},
            broken = SOLID)
    void aQuarterOfAnEmStandsBetweenHanziAndLatin(Bench bench) {
        for (String latin : List.of("A", "iPhone", "2022", "95%", "±5", "¥1280", "α")) {
            MeasuredLine line = bench.set("字" + latin + "字").line(1);
            List<MeasuredGlyph> found = line.find("字" + latin + "字");
            em(found.get(1).x() - found.getFirst().end()).is(0.25);
            em(found.getLast().x() - found.get(found.size() - 2).end()).is(0.25);
        }
    }

    @Clause(value = "CLREQ 3.2.2 b", broken = SOLID)
    void aTypedSpaceIsTheSameSpace(Bench bench) {
        MeasuredLine line = bench.set("字 A 字").line(1);
        em(line.glyph("A").x() - line.glyph("字").end()).is(0.25);
    }

    @Clause(value = "CLREQ 3.2.2 c", doctored = Doctor.MOVED_IN)
    void noSpaceStandsAtTheEndsOfLines(Bench bench) {
        Setting set = bench.set("区".repeat(11) + "2022" + "里".repeat(20), 13);
        em(set.line(2).start()).is(0);
        em(bench.set("区".repeat(11) + "里".repeat(8) + "20220404" + "里".repeat(9), 13)
                        .line(2)
                        .over())
                .isBetween(-0.001, 0.001);
    }

    @Clause(value = "CLREQ 3.2.2 d", doctored = Doctor.OPENED)
    void noSpaceStandsBesideChineseMarks(Bench bench) {
        MeasuredLine line = bench.set("字，A。字（B）字——C……字").line(1);
        em(line.glyph("A").x() - line.glyph("字").end()).is(1);
        em(line.find("（B").getLast().x() - line.find("字（").getFirst().end()).is(1);
        em(line.find("——C").getLast().x() - line.find("字——").getFirst().end()).is(2);
    }

    @Clause(value = "CLREQ 3.2.4 a", doctored = Doctor.BROKEN_LATER)
    void wordsAreNeverDivided(Bench bench) {
        for (String word : List.of("paper", "iPhone", "A380", "don’t")) {
            Lines.of(bench.sweep(word, 13)).keepTogether(word);
            Lines.of(bench.sweep(word, 20)).keepTogether(word);
        }
    }

    @Clause(value = "CLREQ 3.2.4 e", broken = "composition.hyphenation: never")
    void aDividedWordHasAHyphen(Bench bench) {
        Setting set = bench.set("他在大学主修communication课程。", 12);
        assertThat(set.line(1).text()).endsWith("commu-");
        assertThat(set.line(2).text()).startsWith("nication");
        em(set.line(1).over()).is(0);
    }

    @Clause(value = "CLREQ 3.2.4 c", doctored = Doctor.OPENED)
    void wordsAndNumbersAreNeverOpened(Bench bench) {
        for (long seed = 1; seed <= 4; seed++) {
            Lines.of(bench.set(RandomCopy.paragraph(seed, 200), 11))
                    .all(
                            "have solid words",
                            line -> IntStream.range(1, line.glyphs().size())
                                    .filter(i -> isLatin(line, i - 1) && isLatin(line, i))
                                    .allMatch(i -> Math.abs(line.gaps().get(i - 1)) < 0.01));
        }
    }

    private static boolean isLatin(MeasuredLine line, int index) {
        return line.glyphs().get(index).text().matches("[0-9A-Za-z.%]");
    }

    @Clause(value = "CLREQ 3.2.5 a", broken = "composition.han-latin-grid: no")
    void latinFillsWholeCellsWhereTheHouseWants(Bench bench) {
        Specimen text = Specimen.of("全区5所学校用iPad上课共30节").with("composition.han-latin-grid: yes");
        for (MeasuredGlyph glyph : bench.set(text).line(1).glyphs()) {
            if (glyph.isHan()) {
                em(glyph.x()).is(Math.rint(glyph.x()));
            }
        }
    }

    /** A line that must be opened, for what follows it is one long number. */
    private static MeasuredLine loose(Bench bench, String piece) {
        String text = "区".repeat(11) + "里里" + piece + "里里里里" + "20220404202204" + "里".repeat(12);
        return bench.set(text, 13).line(2);
    }

    @Clause(value = "CLREQ 3.2.4 d", doctored = Doctor.OPENED)
    void nothingIsAddedBetweenLatinAndChineseMarks(Bench bench) {
        for (String piece : List.of("里A，里", "里，B里", "里（C里", "里D）里")) {
            MeasuredLine line = loose(bench, piece);
            em(line.hanGaps().getFirst()).isMoreThan(0.02);
            List<MeasuredGlyph> found = line.find(piece);
            MeasuredGlyph one = found.get(1);
            MeasuredGlyph other = found.get(2);
            boolean opening = one.text().equals("（") || one.text().equals("，");
            em(opening ? other.x() - one.x() : other.x() - one.end())
                    .isBetween(opening ? 0.5 : 0, opening ? 1.001 : 0.001);
        }
    }
}
