package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How well running text is to be set in the real typefaces. */
class CompositionQualityTest {
    private static final Map<Integer, Double> SOLID = Map.of(13, 95.0, 20, 98.0, 27, 98.0);
    private static final List<String> TEXT = RunningText.all();

    @Test
    void nearlyAllLinesAreSolidAndNoneHasALoneCharacter() {
        for (int measure : CompositionQuality.MEASURES) {
            Tally tally = CompositionQuality.tally(TEXT, measure, CompositionQuality::duikai);
            assertThat(tally.percentSolid()).as("%d em: %s", measure, tally).isGreaterThanOrEqualTo(SOLID.get(measure));
            assertThat(tally.percentOpened()).as("%d em: %s", measure, tally).isLessThanOrEqualTo(1.7);
            assertThat(tally.lone()).as("%d em: %s", measure, tally).isZero();
        }
    }

    /** The same yardstick tells setting that is not as good. */
    @Test
    void greedySettingIsWorse() {
        for (int measure : CompositionQuality.MEASURES) {
            Tally wordProcessor = CompositionQuality.tally(TEXT, measure, CompositionQuality::wordProcessor);
            Tally browser = CompositionQuality.tally(TEXT, measure, CompositionQuality::browser);
            for (Tally greedy : List.of(wordProcessor, browser)) {
                assertThat(greedy.percentSolid()).isLessThan(SOLID.get(measure));
                assertThat(greedy.lone()).isPositive();
            }
        }
    }
}
