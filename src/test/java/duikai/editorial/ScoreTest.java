package duikai.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duikai.diag.Diagnostic;
import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The official count. */
class ScoreTest {
    private static Finding finding(String words, Marks marks) {
        SourceSpan place = SourceSpan.ofFile("a.md");
        return new Finding(new Diagnostic(EditorialRule.PLACEHOLDER, Severity.ERROR, place, List.of(words)), marks);
    }

    @Test
    void charactersCountByTheirNumber() {
        assertThat(Score.of(List.of(finding("a", Marks.characters(1))), 1000).marks())
                .isEqualTo(1);
        assertThat(Score.of(List.of(finding("a", Marks.characters(5))), 1000).marks())
                .isEqualTo(2);
        assertThat(Score.of(List.of(finding("a", Marks.characters(6))), 1000).marks())
                .isEqualTo(4);
        assertThat(Score.of(List.of(finding("a", Marks.characters(6).doubled())), 1000)
                        .marks())
                .isEqualTo(8);
    }

    @Test
    void theSameMistakeCountsThreeTimesAtMost() {
        assertThat(Score.of(Collections.nCopies(5, finding("a", Marks.CHARACTER)), 1000)
                        .marks())
                .isEqualTo(3);
    }

    @Test
    void styleCountsOneMarkAtMost() {
        List<Finding> many = IntStream.range(0, 30)
                .mapToObj(i -> finding("a" + i, Marks.STYLE))
                .toList();

        assertThat(Score.of(many.subList(0, 4), 1000).marks()).isEqualTo(0.4);
        assertThat(Score.of(many, 1000).marks()).isEqualTo(1);
    }

    @Test
    void threeInTenThousandPass() {
        Score score = Score.of(
                List.of(finding("a", Marks.CHARACTER), finding("b", Marks.CHARACTER), finding("c", Marks.CHARACTER)),
                10_000);

        assertThat(score.rate()).isCloseTo(3, within(1e-9));
        assertThat(score.passes()).isTrue();
        assertThat(new Score(score.tenths() + 1, 10_000).passes()).isFalse();
        assertThat(new Score(0, 0).rate()).isZero();
    }
}
