package duikai.clreq;

import static duikai.clreq.Em.em;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

/** CLREQ 3.4 and 4.1: indents, last lines, headings and lines that do not fill the measure. */
class ParagraphTest {
    private static final String TWO = "区".repeat(30) + "。\n\n" + "里".repeat(30) + "。";
    private static final String HEADED = "区".repeat(30) + "。\n\n## 小标题目\n\n" + "里".repeat(30) + "。";

    @Clause(
            value = {"CLREQ 3.4.1 a", "CLREQ 3.4.1 c"},
            broken = "composition.indent: 1")
    void everyParagraphIsIndentedByTwo(Bench bench) {
        for (int ems : new int[] {11, 13, 20, 27}) {
            Setting set = bench.set(TWO, ems);
            for (String first : "区里".split("")) {
                em(set.lineWith(first).start()).is(2);
            }
            assertThat(set.lines().stream().filter(line -> "区里".contains(line.first()) && line.start() > 0.01))
                    .hasSize(2);
        }
    }

    @Clause(value = "CLREQ 3.4.1 b", doctored = Doctor.MOVED_IN)
    void paragraphsInNarrowColumnsAreIndentedByOne(Bench bench) {
        em(bench.set(TWO, 9).lineWith("里").start()).is(1);
    }

    @Clause(value = "CLREQ 3.4.1 f", broken = "composition.list-indent: none")
    void itemsHangWhereTheHouseWants(Bench bench) {
        for (String mark : new String[] {"①", "问：", "（一）"}) {
            Setting set = bench.set(Specimen.of(mark + "区".repeat(30) + "。\n\n" + mark + "里".repeat(30) + "。")
                    .with("composition.list-indent: hanging"));
            double text = set.lineWith(mark).glyph("区").x();
            em(set.lines().get(1).start()).is(text);
            em(set.lineWith(mark).start()).isLessThan(text - 0.9);
        }
    }

    @Clause(
            value = {"CLREQ 3.4.1 e", "CLREQ 2.3.5 e", "CLREQ 2.3.2 f"},
            doctored = Doctor.UNEVEN)
    void nothingStandsBetweenParagraphs(Bench bench) {
        Setting set = bench.set(TWO, 13);
        for (int i = 1; i < set.lines().size(); i++) {
            em(set.lines().get(i).baseline() - set.lines().get(i - 1).baseline())
                    .is(1.5);
        }
    }

    @Clause(
            value = {"CLREQ 3.4.3 a", "CLREQ 4.1.2 c"},
            broken = "styles.smallhead.align: left")
    void smallHeadsAreCentred(Bench bench) {
        MeasuredLine head = bench.set(HEADED, 13).lineWith("小标题");
        em(head.start() + head.over()).is(0);
    }

    @Clause(value = "CLREQ 3.4.3 b", doctored = Doctor.MOVED_IN)
    void aSalutationStandsAtTheLineStart(Bench bench) {
        Setting set = bench.set(letter());
        em(set.lineWith("各位").start()).is(0);
    }

    @Clause(value = "CLREQ 3.4.3 c", doctored = Doctor.MOVED_IN)
    void aSourceStandsAtTheLineEnd(Bench bench) {
        Setting set = bench.set(Specimen.of(TWO).ems(13).front("source: 上海发布"));
        MeasuredLine source = set.lineWith("上海发布");
        em(source.over()).isBetween(-0.01, 0.51);
        em(source.inkOver()).isLessThan(0.01);
        em(source.inkOver()).isMoreThan(-0.3);
    }

    private static Specimen letter() {
        return Specimen.of("各位读者：\n\n" + "里".repeat(40) + "。")
                .front("type: letter")
                .front("headline: 一封信")
                .with("styles.letter.ratio: 1; styles.salutation.ratio: 1")
                .ems(25);
    }

    @Clause(
            value = {"CLREQ 3.4.3 d", "CLREQ 2.1.3.2 c"},
            doctored = Doctor.SHAKEN)
    void namesOfTwoAreSpreadBesideNamesOfThree(Bench bench) {
        Setting set = bench.set(Specimen.of(TWO).front("byline: {role: 本报记者, names: [张三, 欧阳修]}"));
        MeasuredLine names = set.lineWith("欧阳修");
        em(names.glyph("三").x() - names.glyph("张").end()).is(1);
    }

    @Clause(value = "CLREQ 3.4.4 a", doctored = Doctor.LAST_LINES_CUT)
    void noParagraphEndsWithOneCharacter(Bench bench) {
        for (int ems : new int[] {11, 13, 20}) {
            for (int length = 3 * ems - 4; length <= 3 * ems + 2; length++) {
                Setting set = bench.set("区".repeat(ems) + "，" + "里".repeat(length - ems) + "。", ems);
                assertThat(set.lines().getLast().glyphs().size())
                        .as(set.texts().toString())
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Clause(value = "CLREQ 4.1.1 a", doctored = Doctor.LAST_LINES_CUT)
    void aSmallHeadHasALineOfItsOwn(Bench bench) {
        assertThat(bench.set(HEADED, 13).texts()).contains("小标题目");
    }

    @Clause(
            value = {"CLREQ 4.1.1 c", "CLREQ 4.1.5 a", "CLREQ 2.2.4 b"},
            broken = "styles.dateline.faces: song")
    void aRunInHeadIsFollowedByOneEm(Bench bench) {
        Setting set = bench.set(
                Specimen.of("本报讯 " + "里".repeat(40) + "。").front("type: news").front("headline: 题目"));
        MeasuredLine line = set.lineWith("本报讯");
        em(line.find("里").getFirst().x() - line.glyph("讯").end()).is(1);
        assertThat(line.glyph("本").glyph().font()).contains("Sans");
        em(line.glyph("本").size()).is(line.glyph("里").size());
    }

    @Clause(value = "CLREQ 4.1.2 a", broken = "styles.smallhead.ratio: 1; styles.headline.ratio: 0.5")
    void headingsAreLargerByLevel(Bench bench) {
        Setting set = bench.set(Specimen.of(HEADED).front("type: news").front("headline: 主题目"));
        double main = set.glyph("主").size();
        double small = set.glyph("小").size();
        em(small).isMoreThan(1.01);
        em(main).isMoreThan(small + 0.1);
    }

    @Clause(
            value = {"CLREQ 4.1.2 b", "CLREQ 2.2.4 a"},
            broken = "styles.headline.faces: song; styles.smallhead.faces: song")
    void headingsAreInHeiOrBoldSong(Bench bench) {
        Setting set = bench.set(Specimen.of(HEADED).front("type: news").front("headline: 主题目"));
        assertThat(Stream.of("主", "小").map(first -> set.glyph(first).glyph().font()))
                .allMatch(font -> font.matches(".*(Sans|Bold|Black|Heavy).*"));
    }

    @Clause(value = "CLREQ 2.3.3 a", doctored = Doctor.UNEVEN)
    void headingsTakeWholeLines(Bench bench) {
        Setting set = bench.set(HEADED, 13);
        for (MeasuredLine line : set.lines()) {
            double rows = line.baseline() / 1.5;
            assertThat(Math.abs(rows - Math.rint(rows))).as(line.text()).isLessThan(0.01);
        }
    }
}
