package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Laws every paragraph keeps, tried on text made at random under all rules of the house; {@code -Dparagraphs=N -Dseed=S} tries
 * more or others.
 */
class RandomTextTest {
    private static final int PARAGRAPHS = Integer.getInteger("paragraphs", 10_000);
    private static final long SEED = Long.getLong("seed", 1);
    private static final int ENOUGH = 5;

    @Test
    void lawsHold() {
        List<String> faults = new ArrayList<>();
        for (long seed = SEED; seed < SEED + PARAGRAPHS && faults.size() < ENOUGH; seed++) {
            RandomParagraph paragraph = RandomParagraph.of(seed);
            ParagraphSettings settings = paragraph.compose();
            check(paragraph, "best", settings.best(), faults);
            settings.shorter().ifPresent(set -> checkDecent(paragraph, "shorter", set, faults));
            settings.longer().ifPresent(set -> checkDecent(paragraph, "longer", set, faults));
        }
        assertThat(faults).isEmpty();
    }

    private static void check(RandomParagraph paragraph, String which, SetParagraph set, List<String> faults) {
        String wrong = LineLaws.check(paragraph.text(), set, paragraph.shape(), paragraph.rules());
        if (!wrong.isEmpty()) {
            faults.add(which + ": " + wrong + "\n" + paragraph);
        }
    }

    /** A setting in a line more or less breaks no rule for that. */
    private static void checkDecent(RandomParagraph paragraph, String which, SetParagraph set, List<String> faults) {
        check(paragraph, which, set, faults);
        for (SetLine line : set.lines()) {
            if (!line.relaxations().isEmpty() || line.hanGap() > ParagraphBreaker.DECENT_GAP) {
                faults.add(which + ": " + line + "\n" + paragraph);
            }
        }
    }

    @Test
    void theSameTextIsSetTheSameTwice() {
        for (long seed = 1; seed <= 100; seed++) {
            RandomParagraph paragraph = RandomParagraph.of(seed);
            assertThat(paragraph.compose()).isEqualTo(paragraph.compose());
        }
    }

    @Test
    void whatNoLineCanHoldIsSetAllTheSame() {
        for (String text : new String[] {
            "a".repeat(200),
            "（".repeat(40),
            "。".repeat(60),
            "—".repeat(41),
            "！".repeat(20) + " 一",
            "1".repeat(99) + "年",
            " ".repeat(30) + "一",
            "\u2060\u2060"
        }) {
            ParagraphShape shape = Paragraphs.shape(3, 0);
            SetParagraph set = Paragraphs.set(text, 3, 0);
            assertThat(set.lines().getLast().to()).as(text).isEqualTo(text.length());
            assertThat(LineLaws.check(StyledText.of(text, FakeFonts.BODY), set, shape, CompositionRules.MAINLAND))
                    .as(text)
                    .isEmpty();
        }
    }
}
