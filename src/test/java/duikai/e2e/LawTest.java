package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.job.FolderManuscript;
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
    @Parameter
    String format;

    @ParameterizedTest
    @EnumSource(Law.class)
    void theSampleKeepsTheLaw(Law law) {
        assertThat(law.faults(MadePages.sample(format))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void theLawNoticesWhenItIsBroken(Law law) {
        assertThat(law.faults(Doctored.against(law, MadePages.sample(format)))).isNotEmpty();
    }

    @Test
    void thereIsSomethingToMeasure() {
        assertThat(MadePages.sample(format).measures())
                .allSatisfy(page -> assertThat(page.runningLines()).isGreaterThan(50));
    }

    @Test
    void theSameIssueIsTheSameBytes() {
        MadePages again = MadePages.of(FolderManuscript.of(MadePages.SAMPLE), format);
        assertThat(again.pdf()).isEqualTo(MadePages.sample(format).pdf());
    }
}
