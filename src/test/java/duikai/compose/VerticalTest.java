package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import duikai.house.MarkRules;
import duikai.house.MarkRules.Widths;
import duikai.page.Line.Writing;
import duikai.page.Run;
import duikai.page.Run.Orientation;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vertical setting: what stands and what lies, where points stand in their cells, which quotes are used. */
class VerticalTest {
    private static final Length EM = Length.pt(10);

    /** A glyph where it came to stand, in em: along the line from its start, across from the left edge of the em boxes. */
    private record Stood(String text, Orientation orientation, double along, double across) {
        @Override
        public String toString() {
            return (orientation == Orientation.UPRIGHT ? "" : "~") + text;
        }
    }

    private static List<Stood> set(String text, CompositionRules rules) {
        SetLine line =
                new ClreqComposer(new FakeFonts(), rules).vertical().line(StyledText.of(text, FakeFonts.BODY), EM, 0);
        List<Stood> glyphs = new ArrayList<>();
        for (Run run : line.runs()) {
            long along = line.pen().plus(run.start()).mpt();
            for (int c : run.drawn().codePoints().toArray()) {
                glyphs.add(new Stood(
                        Character.toString(c),
                        run.orientation(),
                        em(along),
                        run.rise().ratioTo(EM)));
                boolean upright = run.orientation() == Orientation.UPRIGHT;
                int advance = new FakeFonts().face(run.face()).advance(c) * 10;
                along += (upright ? EM.mpt() : advance) + run.gap().mpt();
            }
        }
        return glyphs;
    }

    private static double em(long millipoints) {
        return (double) millipoints / EM.mpt();
    }

    private static String stand(String text) {
        return set(text, CompositionRules.MAINLAND).stream()
                .map(Stood::toString)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "市委，书记。, 市委，书记。",
        "说：“好！”, 说：~『好！~』",
        "（一）《二》, ~（一~）~《二~》",
        "一——二……, 一~—~—二~…~…",
        "一～二, 一~～二",
        "甲／乙, 甲／乙",
        "A股, A股",
        "WTO成立, WTO成立",
        "4月12日, 4月12日",
        "占5%, 占5%",
        "3.0版, 3.0版",
        "2022年, ~2~0~2~2年",
        "用iPhone写, 用~i~P~h~o~n~e写",
        "读“The New York”, '读~『~T~h~e~ ~N~e~w~ ~Y~o~r~k~』'",
        "say “yes”, '~s~a~y~ ~“~y~e~s~”'",
        "2020–2022年, ~2~0~2~0~–~2~0~2~2年",
        "CO₂多, ~C~O~₂多",
        "用iPhone 13写, 用~i~P~h~o~n~e~ ~1~3写",
        "有GDP一项, 有GDP一项",
        "●一, ●一",
        "37℃, 37℃",
    })
    void standsOrLies(String text, String expected) {
        assertThat(stand(text)).isEqualTo(expected);
    }

    @Test
    void charactersInOneCellStandSideBySide() {
        List<Stood> set = set("月12日", CompositionRules.MAINLAND);
        assertThat(set.get(1)).isEqualTo(new Stood("1", Orientation.UPRIGHT, 1, 0));
        assertThat(set.get(2)).isEqualTo(new Stood("2", Orientation.UPRIGHT, 1, 0.5));
        assertThat(set.get(3)).isEqualTo(new Stood("日", Orientation.UPRIGHT, 2, 0));
    }

    @Test
    void aSingleLetterStandsInTheMiddleOfItsCell() {
        assertThat(set("A股", CompositionRules.MAINLAND).getFirst().across()).isEqualTo(0.25);
    }

    /** The fake face has the ink of points in the left half: left .07, right .43, bottom −.15, top .65. */
    @Test
    void pointsStandInTheUpperRight() {
        Stood comma = set("一，二", CompositionRules.MAINLAND).get(1);
        assertThat(comma.across() + 0.93 - 0.5).isEqualTo(0.93, within());
        assertThat(comma.along() + 0.88 - 0.65).isEqualTo(1.1, within());
        Stood next = set("一，二", CompositionRules.MAINLAND).get(2);
        assertThat(next.along()).isEqualTo(2);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.001);
    }

    @Test
    void pointsOfTaiwanStandInTheMiddle() {
        CompositionRules taiwan = taiwan();
        Stood comma = set("一，二", taiwan).get(1);
        assertThat(comma.across() + 0.25).isEqualTo(0.5, within());
        assertThat(comma.along() + 0.88 - 0.25).isEqualTo(1.5, within());
    }

    private static CompositionRules taiwan() {
        MarkRules usual = CompositionRules.MAINLAND.marks();
        return CompositionRules.MAINLAND.with(
                new MarkRules(Widths.TW, Widths.TW, usual.adjacent(), usual.interpunct(), usual.stopShrink()));
    }

    @Test
    void quotesAreNestedTheOtherWayInTaiwan() {
        assertThat(set("说：“他‘好’”", taiwan()).stream().map(Stood::text).collect(Collectors.joining()))
                .isEqualTo("说：「他『好』」");
        assertThat(set("说：“他‘好’”", CompositionRules.MAINLAND).stream()
                        .map(Stood::text)
                        .collect(Collectors.joining()))
                .isEqualTo("说：『他「好」』");
    }

    /** A word of several pieces lies down, each piece as it is dressed: 5² is not 52. */
    @Test
    void superscriptsOfVerticalTextStaySmall() {
        StyledText text = new StyledText(List.of(
                new StyledText.Piece("一共5", FakeFonts.BODY, false),
                new StyledText.Piece("2", FakeFonts.BODY, false, List.of(new Dress.Script(0.6, 0.4, 1))),
                new StyledText.Piece("个", FakeFonts.BODY, false)));
        SetLine line = new ClreqComposer(new FakeFonts(), CompositionRules.MAINLAND)
                .vertical()
                .line(text, EM, 0);
        Run figure = line.runs().stream()
                .filter(run -> run.text().equals("2"))
                .findFirst()
                .orElseThrow();
        assertThat(figure.orientation()).isEqualTo(Orientation.SIDEWAYS);
        assertThat(figure.size()).isEqualTo(EM.times(0.6));
    }

    /** What is drawn is one thing, what is read another: quotes are read as they were written. */
    @Test
    void quotesAreReadAsTheyWereWritten() {
        SetLine line = new ClreqComposer(new FakeFonts(), CompositionRules.MAINLAND)
                .vertical()
                .line(StyledText.of("说：“好”", FakeFonts.BODY), EM, 0);
        assertThat(line.runs().stream().map(Run::text).collect(Collectors.joining()))
                .isEqualTo("说：“好”");
    }

    @ParameterizedTest
    @CsvSource({"说：“好, 2.5", "乎？有, 2", "学：而, 2", "一，二, 2", "一。”二, 2.5", "一？！二, 2", "一？！！二, 3", "甲·乙, 1.5"})
    void cellsFromFirstToLast(String text, double cells) {
        List<Stood> set = set(text, CompositionRules.MAINLAND);
        assertThat(set.getLast().along() - set.getFirst().along()).isEqualTo(cells, within());
    }

    @Test
    void paragraphsKeepTheirMeasure() {
        String text = "市委书记李强4月1日分别前往黄浦、徐汇、静安等区，检查第二批地区核酸筛查和民生保障应急就医落实情况。" + "他说：“坚定信心，毫不松懈！”2022年GDP增长5%，iPhone销量上升。";
        ParagraphShape shape = new ParagraphShape(EM, EM.times(20), EM.times(2), Length.ZERO, true);
        SetParagraph set = new ClreqComposer(new FakeFonts(), CompositionRules.MAINLAND)
                .vertical()
                .paragraph(StyledText.of(text, FakeFonts.BODY), shape)
                .best();
        assertThat(set.lines().stream().limit(set.lines().size() - 1L))
                .allSatisfy(line -> assertThat(line.width()).isEqualTo(shape.measure()));
        assertThat(set.lines().getFirst().pen()).isEqualTo(EM.times(2));
        assertThat(SetText.of(
                                StyledText.of(text, FakeFonts.BODY),
                                EM.mpt(),
                                new FakeFonts(),
                                CompositionRules.MAINLAND,
                                Writing.VERTICAL)
                        .offset(5))
                .isEqualTo(5);
    }
}
