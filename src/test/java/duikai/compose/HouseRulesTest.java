package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import duikai.house.LatinRules;
import duikai.house.LatinRules.Hyphenation;
import duikai.house.LineEdges;
import duikai.house.LineEdges.Kinsoku;
import duikai.house.MarkRules;
import duikai.house.MarkRules.Adjacent;
import duikai.house.MarkRules.Interpunct;
import duikai.house.MarkRules.Widths;
import duikai.unit.Length;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each choice of a house does to lines; with the mainland's usual one beside it. */
class HouseRulesTest {
    private static final CompositionRules USUAL = CompositionRules.MAINLAND;
    private static final Length EM = Paragraphs.SIZE;

    private static List<SetLine> lines(String text, double measure, double indent, CompositionRules rules) {
        return new ClreqComposer(Paragraphs.FONTS, rules)
                .paragraph(StyledText.of(text, FakeFonts.BODY), Paragraphs.shape(measure, indent))
                .best()
                .lines();
    }

    private static CompositionRules starting(LineEdges.Start start) {
        return USUAL.with(new LineEdges(Kinsoku.GB, start, LineEdges.End.PREFER_HALF));
    }

    private static double width(String text, CompositionRules rules) {
        return new ClreqComposer(Paragraphs.FONTS, rules)
                .line(StyledText.of(text, FakeFonts.BODY), EM, 0)
                .width()
                .ratioTo(EM);
    }

    @Test
    void anOpeningMarkKeepsItsCellWhereTheHouseWantsIt() {
        assertThat(blanksAtLineStart(LineEdges.Start.HALF)).containsExactly(0.0, 0.0);
        assertThat(blanksAtLineStart(LineEdges.Start.FULL_FIRST)).containsExactly(0.5, 0.0);
        assertThat(blanksAtLineStart(LineEdges.Start.FULL)).containsExactly(0.5, 0.5);
    }

    /** Em left of the two quotes, were they to begin the first line and another one. */
    private static List<Double> blanksAtLineStart(LineEdges.Start start) {
        return SetText.of(StyledText.of("“天”“地”", FakeFonts.BODY), EM.mpt(), Paragraphs.FONTS, starting(start))
                .cells()
                .stream()
                .filter(cell -> cell.kind() == CharacterClass.OPEN)
                .map(cell -> (double) cell.atLineStart() / EM.mpt())
                .toList();
    }

    @Test
    void theFirstLineKeepsTheBlankOfItsOpeningMark() {
        String text = "“天地玄黄宇宙洪荒”日月盈昃辰宿列张";
        assertThat(lines(text, 12, 2, starting(LineEdges.Start.HALF)).getFirst().pen())
                .isEqualTo(EM.times(1.5));
        assertThat(lines(text, 12, 2, starting(LineEdges.Start.FULL_FIRST))
                        .getFirst()
                        .pen())
                .isEqualTo(EM.times(2));
    }

    @Test
    void theInterpunctIsHalfAnEmOrAWholeOne() {
        MarkRules full = new MarkRules(Widths.QUANJIAO, Widths.BANJIAO, Adjacent.ONE_AND_HALF, Interpunct.FULL, true);
        assertThat(width("卡尔·马克思", USUAL)).isEqualTo(5.5);
        assertThat(width("卡尔·马克思", USUAL.with(full))).isEqualTo(6.0);
    }

    @Test
    void theHanLatinSpaceIsWhatTheHouseSays() {
        assertThat(width("国ABCD国", USUAL)).isEqualTo(4.5);
        assertThat(width("国ABCD国", USUAL.with(LatinRules.of(0)))).isEqualTo(4.0);
        assertThat(width("国ABCD国", USUAL.with(LatinRules.of(0.125)))).isEqualTo(4.25);
    }

    @Test
    void onTheGridLatinAndItsSpacesFillWholeCells() {
        LatinRules grid = new LatinRules(0.25, 0.125, 0.5, true, Hyphenation.NEVER);
        assertThat(width("国ABC国", USUAL.with(grid))).isEqualTo(4.0);
        assertThat(width("国ABCD国", USUAL.with(grid))).isEqualTo(4.0);
        assertThat(width("国，ABC国", USUAL.with(grid))).isEqualTo(width("国，ABC国", USUAL));
    }

    @Test
    void aStopKeepsItsBlankWhereStopsDoNotShrink() {
        String text = "天地玄黄。宇宙洪荒。日月盈昃辰宿列张寒来暑往秋收冬藏";
        MarkRules firm = new MarkRules(Widths.QUANJIAO, Widths.BANJIAO, Adjacent.ONE_AND_HALF, Interpunct.HALF, false);
        Gaps gaps = SetText.of(StyledText.of(text, FakeFonts.BODY), EM.mpt(), Paragraphs.FONTS, USUAL.with(firm))
                .gaps();
        Gaps soft = SetText.of(StyledText.of(text, FakeFonts.BODY), EM.mpt(), Paragraphs.FONTS, USUAL)
                .gaps();
        assertThat(gaps.least[4]).isEqualTo(EM.mpt() / 2);
        assertThat(soft.least[4]).isZero();
    }

    @Test
    void aBracketBehindAStopDoesNotMakeItShrink() {
        MarkRules firm = new MarkRules(Widths.QUANJIAO, Widths.BANJIAO, Adjacent.ONE_AND_HALF, Interpunct.HALF, false);
        Gaps gaps = SetText.of(StyledText.of("天。“地”", FakeFonts.BODY), EM.mpt(), Paragraphs.FONTS, USUAL.with(firm))
                .gaps();
        assertThat(gaps.natural[1]).isEqualTo(EM.mpt() / 2);
        assertThat(gaps.least[1]).isEqualTo(EM.mpt() / 2);
    }

    @Test
    void oneCommaOrStopHangsButNeverTwoMarks() {
        CompositionRules hang = USUAL.with(new LineEdges(Kinsoku.GB, LineEdges.Start.HALF, LineEdges.End.HANG));
        String text = "天地玄黄宇宙洪荒日月盈昃辰，宿列张寒来暑往秋收冬藏";
        SetLine first = lines(text, 13, 0, hang).getFirst();
        assertThat(text.substring(first.from(), first.to())).endsWith("，");
        assertThat(first.hanGap()).isZero();
        assertThat(first.relaxations()).isEmpty();
        String twoMarks = "天地玄黄宇宙洪荒日月盈昃辰”，宿列张寒来暑往秋收冬藏";
        SetLine other = lines(twoMarks, 13, 0, hang).getFirst();
        assertThat(twoMarks.substring(other.from(), other.to())).doesNotContain("，");
    }

    @Test
    void centredMarksDoNotHangInHorizontalText() {
        CompositionRules hang = USUAL.with(new LineEdges(Kinsoku.GB, LineEdges.Start.HALF, LineEdges.End.HANG))
                .with(new MarkRules(Widths.TW, Widths.TW, Adjacent.ONE_AND_HALF, Interpunct.FULL, true));
        String text = "天地玄黄宇宙洪荒日月盈昃辰，宿列张寒来暑往秋收冬藏";
        ParagraphShape shape = Paragraphs.shape(13, 0);
        ClreqComposer composer = new ClreqComposer(Paragraphs.FONTS, hang);
        SetParagraph across =
                composer.paragraph(StyledText.of(text, FakeFonts.BODY), shape).best();
        SetParagraph down = composer.vertical()
                .paragraph(StyledText.of(text, FakeFonts.BODY), shape)
                .best();
        assertThat(Paragraphs.lines(text, across).getFirst()).doesNotEndWith("，");
        assertThat(Paragraphs.lines(text, down).getFirst()).endsWith("，");
    }
}
