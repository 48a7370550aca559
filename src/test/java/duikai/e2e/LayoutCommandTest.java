package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import duikai.e2e.Scratch.Outcome;
import duikai.kept.KeptPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code layout}, on a copy of the sample issue. */
class LayoutCommandTest {
    @TempDir
    private Path folder;

    private @Nullable Scratch copied;

    private Outcome run(String... arguments) {
        return scratch().run(arguments);
    }

    /** The sample is copied once; what a command wrote beside it stays. */
    private Scratch scratch() {
        if (copied == null) {
            copied = Scratch.withSample(folder);
        }
        return copied;
    }

    @Test
    void proposalsAreToldInWordsAndDrawn() throws IOException {
        Outcome outcome = run("layout", "issue", "--proposals", "2", "-o", "proposed");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("page 1 要闻, proposal 1 of 2: cost ", "proposal 2 of 2: cost ", "stories stand elsewhere")
                .contains("order of headlines", "columns 1–", "headline ");
        assertThat(folder.resolve("proposed").toFile().list())
                .containsExactlyInAnyOrder("layout.json", "layout.txt", "page-1-1.png", "page-1-2.png");
        for (int i = 1; i <= 2; i++) {
            assertThat(ImageIO.read(folder.resolve("proposed/page-1-%d.png".formatted(i))
                                    .toFile())
                            .getWidth())
                    .isGreaterThan(1000);
        }
        assertThat(folder.resolve("issue").resolve(KeptPlan.FILE)).doesNotExist();
    }

    @Test
    void jsonIsOneObject() throws IOException {
        Outcome outcome = run("layout", "issue", "--json");
        int stories = 0;
        int findings = 0;
        try (JsonParser parser = new JsonFactory().createParser(outcome.out())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                stories += "legs".equals(parser.currentName()) && token == JsonToken.FIELD_NAME ? 1 : 0;
                findings += "weight".equals(parser.currentName()) && token == JsonToken.FIELD_NAME ? 1 : 0;
            }
        }

        assertThat(outcome.out()).startsWith("{\"issue\":").doesNotContain("page 1 要闻");
        assertThat(stories).isEqualTo(3 * 4);
        assertThat(findings).isPositive();
    }

    @Test
    void theChosenProposalIsKeptAndProofsFollowIt() throws IOException {
        assertThat(run("layout", "issue", "--page", "1", "--keep", "2").out()).contains("kept in issue/issue.lock");
        String kept = Files.readString(folder.resolve("issue/issue.lock"));

        assertThat(run("proof", "issue", "--stable", "-o", "a.pdf").code()).isZero();

        assertThat(Files.readString(folder.resolve("issue/issue.lock"))).isEqualTo(kept);
        assertThat(run("layout", "issue", "--stable", "--proposals", "1", "--keep", "1")
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("issue/issue.lock"))).isEqualTo(kept);
        assertThat(run("layout", "issue", "--proposals", "1", "--keep", "1").code())
                .isZero();
        assertThat(Files.readString(folder.resolve("issue/issue.lock"))).isNotEqualTo(kept);
    }

    @Test
    void aProposalThereIsNotIsAMistake() {
        Outcome outcome = run("layout", "issue", "--keep", "0");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is no proposal 0 for page 1");
    }

    @Test
    void aDamagedPlanIsToldWithItsPlace() throws IOException {
        scratch();
        Files.writeString(folder.resolve("issue/issue.lock"), "pages:\n  - page: one\n");

        Outcome outcome = run("proof", "issue", "--diagnostics", "short");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("issue/issue.lock:2:");
        assertThat(folder.resolve("issue.pdf")).doesNotExist();
    }
}
