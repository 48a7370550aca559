package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample keeps every law in both formats, and each law notices when it is broken. */
@ParameterizedClass
@ValueSource(strings = {"tabloid", "broadsheet"})
class LawTest {
    private static final Map<String, MadePages> SAMPLES =
            Map.of("tabloid", MadePages.sample("tabloid"), "broadsheet", MadePages.sample("broadsheet"));

    @Parameter
    String format;

    @ParameterizedTest
    @EnumSource(Law.class)
    void theSampleKeepsTheLaw(Law law) {
        assertThat(law.faults(SAMPLES.get(format))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void theLawNoticesWhenItIsBroken(Law law) {
        assertThat(law.faults(Doctored.against(law, SAMPLES.get(format)))).isNotEmpty();
    }

    @Test
    void thereIsSomethingToMeasure() {
        assertThat(SAMPLES.get(format).measures())
                .allSatisfy(page -> assertThat(page.runningLines()).isGreaterThan(50));
    }

    @Test
    void theSameIssueIsTheSameBytes() {
        assertThat(MadePages.sample(format).pdf()).isEqualTo(SAMPLES.get(format).pdf());
    }
}
