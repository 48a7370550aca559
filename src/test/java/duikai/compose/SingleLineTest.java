package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duikai.font.FakeFonts;
import duikai.page.Run;
import duikai.unit.Length;
import java.util.List;
import org.junit.jupiter.api.Test;

class SingleLineTest {
    private static SetLine line(String text, double tracking) {
        return Paragraphs.MAINLAND.line(StyledText.of(text, FakeFonts.BODY), Paragraphs.SIZE, tracking);
    }

    @Test
    void naturalWidthCutsTheMarksAtBothEnds() {
        SetLine set = line("（摘编自：上海发布）", 0);
        assertThat(set.width()).isEqualTo(Paragraphs.SIZE.times(9));
        assertThat(set.pen()).isEqualTo(Paragraphs.SIZE.times(-0.5));
        assertThat(Paragraphs.end(set)).isEqualTo(set.width().mpt());
    }

    @Test
    void trackingWidensEveryGap() {
        assertThat(line("徐汇报", 0.1).width()).isEqualTo(Paragraphs.SIZE.times(3.2));
    }

    @Test
    void spreadingFillsTheMeasureExactly() {
        Length measure = Length.mpt(10_007 * 5);
        SetLine set = Paragraphs.MAINLAND.spread(StyledText.of("张三丰", FakeFonts.BODY), Paragraphs.SIZE, measure);
        assertThat(set.width()).isEqualTo(measure);
        assertThat(Paragraphs.end(set)).isEqualTo(measure.mpt());
    }

    @Test
    void theDashIsTwoJoinedEms() {
        SetLine set = line("题——副", 0);
        Run first = set.runs().get(1);
        Run second = set.runs().get(2);
        assertThat(first.text() + second.text()).isEqualTo("——");
        assertThat(first.face()).isEqualTo(FakeFonts.KAI);
        assertThat(first.gap().isNegative())
                .as("the halves lie over each other")
                .isTrue();
        assertThat(set.width()).isEqualTo(Paragraphs.SIZE.times(4));
    }

    @Test
    void rareCharactersComeFromTheFallbackAndUnknownOnesAreGeta() {
        assertThat(line("国𠮷国", 0).runs())
                .extracting(Run::face)
                .containsExactly(FakeFonts.SONG, FakeFonts.KAI, FakeFonts.SONG);
        assertThat(Paragraphs.glyphs(line("国\uE123国", 0))).isEqualTo("国〓国");
        assertThat(new GlyphCoverage(Paragraphs.FONTS).missing(StyledText.of("国\uE123𠮷\u200B", FakeFonts.BODY)))
                .isEqualTo(List.of("\uE123"));
    }

    @Test
    void digitsAreLatinWithAQuarterEmAround() {
        SetLine set = line("共20元", 0);
        assertThat(set.runs())
                .extracting(Run::face)
                .containsExactly(FakeFonts.SONG, FakeFonts.LATIN, FakeFonts.LATIN, FakeFonts.SONG);
        assertThat(set.width()).isEqualTo(Paragraphs.SIZE.times(3.5));
    }

    @Test
    void aWordJoinerTakesTheHanLatinSpaceAway() {
        assertThat(line("A\u2060股", 0).width()).isEqualTo(Paragraphs.SIZE.times(1.5));
    }

    @Test
    void emptyTextIsAnError() {
        assertThatThrownBy(() -> line("", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
