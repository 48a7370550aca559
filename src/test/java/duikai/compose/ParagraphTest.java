package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.font.FakeFonts;
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
}
