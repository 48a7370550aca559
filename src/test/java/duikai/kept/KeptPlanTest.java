package duikai.kept;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.house.BodySetting;
import duikai.issue.Folder;
import duikai.layout.Area;
import duikai.unit.Length;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans kept are read as they were written; what is wrong with them is told. */
class KeptPlanTest {
    private static final BodySetting BODY = new BodySetting(Length.pt(9.5), Length.pt(12.5));
    private static final String PAGE =
            "pages:\n  - page: 1\n    size: 9.5pt\n    pitch: 12.5pt\n    columns: 6\n    rows: 60\n    stories:\n";

    private final Diagnostics diagnostics = new Diagnostics();

    private KeptPlan read(String text) {
        return KeptPlanReader.read(new Folder().with(KeptPlan.FILE, text), diagnostics);
    }

    private static KeptPage page(int number, String... ids) {
        List<KeptStory> stories = IntStream.range(0, ids.length)
                .mapToObj(i -> new KeptStory(ids[i], new Area(i, 10 * i, 1, 10)))
                .toList();
        return new KeptPage(number, BODY, 6, 60, List.of(ids), stories, SourceSpan.ofFile(KeptPlan.FILE));
    }

    @Test
    void isReadAsWritten() {
        KeptPlan plan = new KeptPlan(List.of(page(1, "lead", "b"), page(4, "c")));

        KeptPlan read = read(KeptPlanText.of(plan));

        assertThat(diagnostics.all()).isEmpty();
        assertThat(read.pages())
                .usingRecursiveComparison()
                .ignoringFields("span")
                .isEqualTo(plan.pages());
        assertThat(read.pageOf("c")).hasValue(4);
        assertThat(read.pageOf("d")).isEmpty();
    }

    @Test
    void newPagesTakeThePlacesOfOld() {
        KeptPlan plan = new KeptPlan(List.of(page(1, "a"), page(2, "b"))).with(List.of(page(2, "c"), page(3, "d")));

        assertThat(plan.pages()).extracting(KeptPage::number).containsExactly(1, 2, 3);
        assertThat(plan.page(2).orElseThrow().articles()).containsExactly("c");
    }

    @Test
    void withoutAFileThereIsNone() {
        assertThat(KeptPlanReader.read(new Folder(), diagnostics)).isEqualTo(KeptPlan.NONE);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {id: a, column: 6, row: 1, columns: 2, rows: 5} | place-outside",
                "- {id: a, column: 1, row: 58, columns: 2, rows: 5} | place-outside",
                "- {id: a, column: 0, row: 1, columns: 2, rows: 5} | out-of-range",
                "- {id: a, column: 1, row: 1, columns: 2} | missing-key",
                "- {id: a, column: 1, row: 1, columns: 2, rows: 5, hight: 2} | unknown-key",
                "- nothing | expected-mapping"
            })
    void whatIsWrongIsTold(String story, String code) {
        read(PAGE + "      " + story + "\n");

        assertThat(diagnostics.all())
                .extracting(problem -> problem.problem().code())
                .containsExactly(code);
    }

    @Test
    void overlapsAndDoublesAreTold() {
        String one = "      - {id: a, column: 1, row: 1, columns: 2, rows: 5}\n";
        String over = "      - {id: b, column: 2, row: 5, columns: 2, rows: 5}\n";
        String twice = "      - {id: a, column: 5, row: 1, columns: 2, rows: 5}\n";

        KeptPlan plan = read(PAGE + one + over + twice);

        assertThat(diagnostics.all())
                .extracting(Diagnostic::problem)
                .containsExactly(KeptProblem.PLACES_OVERLAP, KeptProblem.KEPT_TWICE);
        assertThat(plan.page(1).orElseThrow().places()).containsOnlyKeys("a");
    }
}
