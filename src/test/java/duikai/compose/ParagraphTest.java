package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void squeezesMarksBeforeItOpensGaps() {
        String text = "天地玄黄，宇宙洪荒日月盈昃辰，宿列张寒来暑往";
        SetParagraph set = Paragraphs.set(text, 14, 0);
        assertThat(Paragraphs.lines(text, set)).containsExactly("天地玄黄，宇宙洪荒日月盈昃辰，", "宿列张寒来暑往");
        assertThat(set.lines().getFirst().hanGap()).isZero();
    }

    @Test
    void neverLeavesALoneCharacterInTheLastLine() {
        String text = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成。";
        List<String> lines = Paragraphs.lines(text, Paragraphs.set(text, 13, 0));
        assertThat(lines.getLast().codePoints().filter(c -> c != '。').count()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void anOpeningMarkAtTheLineStartIsCutByThePen() {
        SetLine first = Paragraphs.set("“天地玄黄”宇宙洪荒日月盈昃辰宿列张", 13, 2).lines().getFirst();
        assertThat(first.pen()).isEqualTo(Paragraphs.SIZE.times(1.5));
        assertThat(Paragraphs.end(first)).isEqualTo(Paragraphs.SIZE.times(13).mpt());
    }

    @Test
    void aRunInHeadIsFollowedByOneEmThatNeverStretches() {
        StyledText text = new StyledText(List.of(
                new StyledText.Piece("本报讯", FakeFonts.STRONG, true),
                new StyledText.Piece("我区召开新一轮核酸筛查工作动员会，各街镇参加会议。", FakeFonts.BODY, false)));
        SetLine first = Paragraphs.MAINLAND
                .paragraph(text, Paragraphs.shape(13, 2))
                .best()
                .lines()
                .getFirst();
        assertThat(first.runs().get(0).text()).isEqualTo("本报");
        assertThat(first.runs().get(1).text()).isEqualTo("讯");
        assertThat(first.runs().get(1).gap()).isEqualTo(Paragraphs.SIZE);
    }

    @Test
    void aRunInHeadLongerThanTheLineIsBrokenAndSaysSo() {
        StyledText text = new StyledText(List.of(
                new StyledText.Piece("新华社伊斯坦布尔四月十一日电", FakeFonts.STRONG, true),
                new StyledText.Piece("我区召开新一轮核酸筛查工作动员会。", FakeFonts.BODY, false)));
        SetParagraph set =
                Paragraphs.MAINLAND.paragraph(text, Paragraphs.shape(13, 2)).best();
        assertThat(LineLaws.check(text, set, Paragraphs.shape(13, 2), CompositionRules.MAINLAND))
                .isEmpty();
        assertThat(set.lines().stream().flatMap(line -> line.relaxations().stream()))
                .contains(Relaxation.HEAD_BROKEN);
    }

    @Test
    void aRunInHeadBreaksBetweenItsPartsAndNeverInAName() {
        StyledText text = new StyledText(List.of(
                new StyledText.Piece("新华社北京电（记者 司马张三、李四）", FakeFonts.STRONG, true),
                new StyledText.Piece("我区召开新一轮核酸筛查工作动员会，各街镇参加会议。", FakeFonts.BODY, false)));
        ParagraphShape shape = Paragraphs.shape(12, 2);
        SetParagraph set = Paragraphs.MAINLAND.paragraph(text, shape).best();
        SetLine first = set.lines().getFirst();
        assertThat(text.plain().substring(first.from(), first.to())).isEqualTo("新华社北京电（记者 ");
        assertThat(first.relaxations()).doesNotContain(Relaxation.HEAD_BROKEN);
        assertThat(LineLaws.check(text, set, shape, CompositionRules.MAINLAND)).isEmpty();
    }

    @Test
    void aRunInHeadStaysWholeWhereItFits() {
        StyledText text = new StyledText(List.of(
                new StyledText.Piece("本报讯（记者 韩季）", FakeFonts.STRONG, true),
                new StyledText.Piece("我区召开新一轮核酸筛查工作动员会，各街镇参加会议。", FakeFonts.BODY, false)));
        for (int measure = 12; measure <= 24; measure++) {
            SetLine first = Paragraphs.MAINLAND
                    .paragraph(text, Paragraphs.shape(measure, 2))
                    .best()
                    .lines()
                    .getFirst();
            assertThat(text.plain().substring(first.from(), first.to())).contains("韩季）");
            assertThat(first.relaxations()).isEmpty();
        }
    }

    @Test
    void unjustifiedLinesKeepTheirNaturalWidth() {
        ParagraphShape ragged = new ParagraphShape(
                Paragraphs.SIZE, Paragraphs.SIZE.times(10), Paragraphs.SIZE.times(0), Paragraphs.SIZE.times(1), false);
        String text = "铭言集团基地直采保供，为长桥结对居委的独居老人免费送上20元的惠民蔬菜包。";
        SetParagraph set = Paragraphs.MAINLAND
                .paragraph(StyledText.of(text, FakeFonts.BODY), ragged)
                .best();
        assertThat(set.lines()).allMatch(line -> line.hanGap() == 0);
        assertThat(set.lines().get(1).pen()).isEqualTo(Paragraphs.SIZE);
        assertThat(LineLaws.check(text, set, ragged)).isEmpty();
    }
}
