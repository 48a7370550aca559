package duikai.clreq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duikai.pdf.PdfShapes;
import duikai.pdf.PdfStories;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What stands beside lines, measured in the finished PDF: 着重号, 专名号, 书名号甲式, 示亡号 (CLREQ 3.4, GB/T 15834 4.11, 4.15,
 * 4.16), 注音 (CLREQ 3.3). Lengths in em.
 */
class InterlinearTest {
    private static final double NEAR = 0.02;
    /** Foot of the em box below the baseline. */
    private static final double FOOT = 0.12;

    /** A shape on the page, from the left edge of the measure and from the baseline of the first line downwards. */
    private record Shape(double left, double right, double top, double bottom) {
        double middle() {
            return (left + right) / 2;
        }

        double height() {
            return bottom - top;
        }
    }

    private static List<Shape> shapes(Setting set) {
        double first = set.lines().getFirst().glyphs().getFirst().glyph().y();
        return PdfShapes.of(set.pdf()).stream()
                .map(box -> shape(box, set.specimen().left(), first))
                .sorted(Comparator.comparingDouble(Shape::top).thenComparingDouble(Shape::left))
                .toList();
    }

    private static Shape shape(Rectangle2D box, double left, double first) {
        double em = Specimen.EM;
        return new Shape(
                (box.getMinX() - left) / em,
                (box.getMaxX() - left) / em,
                (box.getMinY() - first) / em,
                (box.getMaxY() - first) / em);
    }

    private static double middle(MeasuredGlyph glyph) {
        return (glyph.x() + glyph.end()) / 2;
    }

    private static String text(Setting set) {
        return PdfStories.in(set.pdf()).getFirst().passages().stream()
                .filter(passage -> passage.startsWith("P "))
                .map(passage -> passage.substring(2))
                .collect(Collectors.joining("\n"));
    }

    private static List<MeasuredGlyph> small(Setting set) {
        return set.glyphs().stream().filter(glyph -> glyph.size() < 0.8).toList();
    }

    @Test
    void everyDotIsUnderTheMiddleOfItsCharacterAndNoMarkHasOne() {
        Setting set = Specimen.of("这一点[必须坚持，不能放松。]{.dots}其他").set();
        List<Shape> dots = shapes(set);
        List<MeasuredGlyph> characters = Stream.of("必须坚持", "不能放松")
                .flatMap(words -> set.lineWith(words).find(words).stream())
                .toList();
        assertThat(dots).hasSize(8);
        for (int i = 0; i < dots.size(); i++) {
            assertThat(dots.get(i).middle()).isCloseTo(middle(characters.get(i)), within(NEAR));
            assertThat(dots.get(i).height()).isBetween(0.15, 0.2);
            assertThat(dots.get(i).top() - FOOT).isBetween(0.05, 0.1);
        }
        assertThat(shapes(Specimen.of("这一点必须坚持，不能放松。其他").set())).isEmpty();
    }

    @Test
    void dotsStayInTheMiddleInAnOpenedLine() {
        Setting set = Specimen.of("[这里有特别长的字]{.dots}1234567年的记录都保存在这里了").ems(11).set();
        MeasuredLine line = set.lines().getFirst();
        assertThat(line.hanGaps()).anyMatch(gap -> gap > 0.02);
        List<Shape> dots = shapes(set);
        List<MeasuredGlyph> hanzi =
                line.glyphs().stream().filter(MeasuredGlyph::isHan).toList();
        for (int i = 0; i < hanzi.size(); i++) {
            assertThat(dots.get(i).middle()).isCloseTo(middle(hanzi.get(i)), within(NEAR));
        }
    }

    @Test
    void aHouseMaySetEmphasisWithDots() {
        String text = "要*坚持*下去";
        assertThat(shapes(Specimen.of(text).set())).isEmpty();
        assertThat(shapes(Specimen.of(text)
                        .style("emphasis: {faces: ~, marks: dots}")
                        .set()))
                .hasSize(2);
    }

    @Test
    void aLineGoesFromTheFirstToTheLastCharacterOfAName() {
        Setting set = Specimen.of("他读了[司马迁]{.name}的书").set();
        assertThat(shapes(set)).singleElement().satisfies(line -> {
            List<MeasuredGlyph> name = set.lines().getFirst().find("司马迁");
            assertThat(line.left()).isCloseTo(name.getFirst().x(), within(NEAR));
            assertThat(line.right()).isCloseTo(name.getLast().end(), within(NEAR));
            assertThat(line.top()).isGreaterThan(FOOT);
            assertThat(line.height()).isBetween(0.03, 0.08);
        });
    }

    @Test
    void linesOfNeighboursDoNotTouch() {
        List<Shape> two = shapes(Specimen.of("会见[李强]{.name}[龚正]{.name}等").set());
        assertThat(two).hasSize(2);
        assertThat(two.get(1).left() - two.get(0).right()).isCloseTo(1 / 8.0, within(NEAR));
        List<Shape> one = shapes(Specimen.of("会见[李强龚正]{.name}等").set());
        assertThat(one).hasSize(1);
    }

    @Test
    void aTitleHasAWaveAndALineStandsAboveDots() {
        Setting set = Specimen.of("读[史记]{.title}和[左传]{.name .dots}后").set();
        List<Shape> shapes = shapes(set);
        Shape line = shapes.get(0).height() < 0.08 ? shapes.get(0) : shapes.get(1);
        Shape wave = shapes.get(0).height() < 0.08 ? shapes.get(1) : shapes.get(0);
        assertThat(wave.height()).isBetween(0.1, 0.2);
        assertThat(wave.right() - wave.left()).isCloseTo(2, within(NEAR));
        assertThat(shapes.subList(2, 4)).allSatisfy(dot -> assertThat(dot.top()).isGreaterThan(line.bottom()));
    }

    @Test
    void aNameDividedBetweenLinesHasALineUnderEachPart() {
        Setting set =
                Specimen.of("一二三四五六七八九十[诺贝尔和平奖委员会]{.name}今天宣布获奖名单").ems(13).set();
        List<Shape> lines = shapes(set);
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().right())
                .isCloseTo(set.lines().getFirst().glyphs().getLast().end(), within(NEAR));
        assertThat(lines.getLast().left()).isCloseTo(0, within(NEAR));
    }

    @Test
    void aFrameStandsAroundItsNameAndTouchesNobody() {
        Setting set = Specimen.of("追悼[张三]{.deceased}同志").set();
        List<Shape> sides = shapes(set);
        MeasuredLine line = set.lines().getFirst();
        List<MeasuredGlyph> name = line.find("张三");
        assertThat(sides).hasSize(4);
        double left = sides.stream().mapToDouble(Shape::left).min().orElseThrow();
        double right = sides.stream().mapToDouble(Shape::right).max().orElseThrow();
        assertThat(left).isLessThan(name.getFirst().x());
        assertThat(right).isGreaterThan(name.getLast().end());
        assertThat(left).isGreaterThanOrEqualTo(line.glyph("悼").end() - 0.001);
        assertThat(right).isLessThanOrEqualTo(line.glyph("同").x() + 0.001);
    }

    @Test
    void pinyinStandsOverTheMiddleOfItsHanziAtHalfTheSize() {
        Setting set = Specimen.of("写下[汉]{hàn}这个字").set();
        List<MeasuredGlyph> reading = small(set);
        assertThat(reading).extracting(MeasuredGlyph::text).containsExactly("h", "à", "n");
        assertThat(reading).allSatisfy(glyph -> assertThat(glyph.size()).isCloseTo(0.5, within(0.001)));
        double middle = (reading.getFirst().x() + reading.getLast().end()) / 2;
        assertThat(middle).isCloseTo(middle(set.lines().getFirst().glyph("汉")), within(NEAR));
        double above = set.lines().getFirst().glyph("汉").glyph().y()
                - reading.getFirst().glyph().y();
        assertThat(above / Specimen.EM).isGreaterThan(0.88);
    }

    @Test
    void neighbouringPinyinIsAQuarterEmApart() {
        Setting set = Specimen.of("写[壮双]{zhuàng shuāng}字").set();
        List<MeasuredGlyph> readings = small(set);
        assertThat(readings.get(6).x() - readings.get(5).end()).isGreaterThanOrEqualTo(0.25 - 0.001);
        List<MeasuredGlyph> word = small(Specimen.of("写[壮双]{zhuàngshuāng}字").set());
        assertThat(word.get(6).x() - word.get(5).end()).isCloseTo(0, within(NEAR));
    }

    @Test
    void noPinyinStandsOutOfTheMeasure() {
        Setting set = Specimen.of("[壮]{zhuàng}" + "一二三四五六七八九十一" + "[双]{shuāng}以及其他各种文字")
                .ems(13)
                .set();
        assertThat(small(set)).allSatisfy(glyph -> {
            assertThat(glyph.x()).isGreaterThanOrEqualTo(-0.001);
            assertThat(glyph.end()).isLessThanOrEqualTo(13 + 0.001);
        });
    }

    @Test
    void zhuyinStandsToTheRightOfItsHanziInHalfAnEm() {
        Setting set = Specimen.of("寫[漢]{ㄏㄢˋ}字").set();
        MeasuredLine line = set.lines().getFirst();
        assertThat(line.glyph("字").x() - line.glyph("漢").end()).isCloseTo(0.5, within(0.001));
        List<MeasuredGlyph> symbols =
                small(set).stream().filter(glyph -> "ㄏㄢ".contains(glyph.text())).toList();
        assertThat(symbols).hasSize(2).allSatisfy(symbol -> {
            assertThat(symbol.size()).isCloseTo(0.3, within(0.001));
            assertThat(symbol.x()).isGreaterThanOrEqualTo(line.glyph("漢").end() - 0.001);
            assertThat(symbol.end()).isLessThanOrEqualTo(line.glyph("字").x());
        });
    }

    @Test
    void superscriptsAndSubscriptsAreSmallAndOffTheLine() {
        Setting set = Specimen.of("每平方米10^-3^克CO~2~，又10⁻³克CO₂").set();
        List<MeasuredGlyph> scripts = small(set);
        double baseline = set.lines().getFirst().glyphs().getFirst().glyph().y();
        assertThat(scripts).extracting(MeasuredGlyph::text).containsExactly("−", "3", "2", "−", "3", "2");
        assertThat(scripts.get(1).glyph().y()).isLessThan(baseline);
        assertThat(scripts.get(2).glyph().y()).isGreaterThan(baseline);
        assertThat(scripts.get(4).size()).isEqualTo(scripts.get(1).size());
        assertThat(text(set)).isEqualTo("每平方米10-3克CO2，又10⁻³克CO₂");
    }

    @Test
    void nothingMovesABaselineOrChangesTheText() {
        String plain = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥。";
        String marked = plain.replace("三四", "[三四]{.name}")
                .replace("七八", "[七八]{.dots}")
                .replace("丙丁", "[丙丁]{.title}")
                .replace("戊", "[戊]{wù}")
                .replace("子丑", "[子丑]{.dots .name}");
        Setting with = Specimen.of(marked).ems(13).set();
        Setting without = Specimen.of(plain).ems(13).set();
        assertThat(with.lines())
                .extracting(MeasuredLine::baseline)
                .isEqualTo(without.lines().stream().map(MeasuredLine::baseline).toList());
        assertThat(with.texts()).isEqualTo(without.texts());
        assertThat(text(with)).isEqualTo(plain);
        for (int i = 0; i < with.lines().size(); i++) {
            assertThat(with.line(i + 1).glyphs())
                    .extracting(MeasuredGlyph::x)
                    .isEqualTo(without.line(i + 1).glyphs().stream()
                            .map(MeasuredGlyph::x)
                            .toList());
        }
        assertThat(small(with)).isNotEmpty();
    }

    @Test
    void readingsAreNotPartOfTheStory() {
        Setting set = Specimen.of("写[汉字]{hàn zì}和[漢字]{ㄏㄢˋ ㄗˋ}").set();
        assertThat(text(set)).isEqualTo("写汉字和漢字");
        assertThat(set.page().text()).contains("hàn");
    }
}
