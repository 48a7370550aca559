package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.ClreqComposer;
import duikai.compose.Composer;
import duikai.compose.ParagraphSettings;
import duikai.compose.ParagraphShape;
import duikai.compose.StyledText;
import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import duikai.unit.Length;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A paragraph is composed once for each content, style and room, whoever asks for it. */
class ComposerCacheTest {
    private static final Length EM = Length.pt(9);
    private static final String WORDS = "市委书记分别前往徐汇、静安、黄浦，实地检查第二批地区核酸筛查推进工作。";

    private final Composer composer = new ComposerCache(new ClreqComposer(new FakeFonts(), CompositionRules.MAINLAND));

    private ParagraphSettings paragraph(StyledText text, Length size, double measure, boolean justified) {
        ParagraphShape shape = new ParagraphShape(size, EM.times(measure), EM.times(2), Length.ZERO, justified);
        return composer.paragraph(text, shape);
    }

    @Test
    void equalQuestionsHaveOneAnswer() {
        ParagraphSettings first = paragraph(StyledText.of(WORDS, FakeFonts.BODY), EM, 13, true);
        ParagraphSettings second = paragraph(StyledText.of(WORDS, FakeFonts.BODY), Length.pt(9), 13, true);
        assertThat(second).isSameAs(first);
        assertThat(second.best().lines()).isSameAs(first.best().lines());
    }

    @Test
    void contentStyleSizeAndRoomAllCount() {
        StyledText text = StyledText.of(WORDS, FakeFonts.BODY);
        List<ParagraphSettings> answers = List.of(
                paragraph(text, EM, 13, true),
                paragraph(StyledText.of(WORDS + "报", FakeFonts.BODY), EM, 13, true),
                paragraph(StyledText.of(WORDS, FakeFonts.STRONG), EM, 13, true),
                paragraph(text, Length.pt(10), 13, true),
                paragraph(text, EM, 14, true),
                paragraph(text, EM, 13, false));
        assertThat(answers).doesNotHaveDuplicates();
    }
}
