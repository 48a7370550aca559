package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How well a real page sets: the paragraphs of 徐汇报 no. 1668. */
class FrontPageTest {
    private static List<String> paragraphs() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/duikai/compose/front-page.txt"));
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 13, 20, 27})
    void nearlyAllJustifiedLinesAreSolid(int measure) throws IOException {
        List<SetLine> justified = new ArrayList<>();
        for (String text : paragraphs()) {
            SetParagraph set = Paragraphs.set(text, measure, 2);
            assertThat(LineLaws.check(text, set, Paragraphs.shape(measure, 2))).isEmpty();
            justified.addAll(set.lines().subList(0, set.lines().size() - 1));
        }
        double solid = justified.stream().filter(line -> line.hanGap() == 0).count() * 100.0 / justified.size();
        double widest = justified.stream().mapToDouble(SetLine::hanGap).max().orElse(0);
        System.out.printf(
                "%d em: %d lines, %.1f %% solid, widest gap %.3f em%n", measure, justified.size(), solid, widest);
        assertThat(solid).isGreaterThanOrEqualTo(95);
        assertThat(widest).isLessThanOrEqualTo(0.12);
    }

    @Test
    void someParagraphsCanGiveOrTakeALine() throws IOException {
        int longer = 0;
        for (String text : paragraphs()) {
            ParagraphSettings settings = Paragraphs.MAINLAND.paragraph(
                    StyledText.of(text, duikai.font.FakeFonts.BODY), Paragraphs.shape(13, 2));
            int lines = settings.best().lines().size();
            settings.longer().ifPresent(set -> assertThat(set.lines()).hasSize(lines + 1));
            settings.shorter().ifPresent(set -> assertThat(set.lines()).hasSize(lines - 1));
            for (SetParagraph other : settings.longer().stream().toList()) {
                assertThat(LineLaws.check(text, other, Paragraphs.shape(13, 2))).isEmpty();
                assertThat(other.lines()).allMatch(line -> line.hanGap() <= ParagraphBreaker.DECENT_GAP);
                longer++;
            }
        }
        assertThat(longer).isPositive();
    }
}
