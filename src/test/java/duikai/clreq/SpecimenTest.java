package duikai.clreq;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duikai.cli.Main;
import duikai.cli.Shell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Specimens are what a user would get, and the ruler they are measured with is right. */
class SpecimenTest {
    private static final String TEXT = "本报讯昨天在会上强调，“要坚定信心”，第3次核酸筛查工作必须在4月5日前完成。各街道镇要做好民生保障工作。";

    @ParameterizedTest
    @ValueSource(ints = {13, 27})
    void theCommandLineMakesTheSamePages(int ems, @TempDir Path folder) throws IOException {
        Setting set =
                Specimen.of(TEXT).ems(ems).with("composition.kinsoku: strict").set();
        set.specimen().files(set.rows()).forEach((name, text) -> write(folder.resolve(name), text));
        PrintStream quiet = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        Shell shell =
                new Shell(quiet, quiet, false, folder, Path.of("").toAbsolutePath(), Map.of("LANG", "en_US.UTF-8"));
        assertThat(Main.run(shell, "proof", "issue", "-o", "made.pdf", "--templates", "houses"))
                .isZero();
        assertThat(Files.readAllBytes(folder.resolve("made.pdf"))).isEqualTo(set.pdf());
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 13, 20, 27})
    void aRulerFindsTheMeasure(int ems) {
        Setting set = Specimen.of("字".repeat(4 * ems - 2)).ems(ems).set();
        assertThat(set.full()).hasSize(3);
        assertThat(set.full().getLast().start()).isCloseTo(0, within(0.001));
        assertThat(set.full().getLast().over()).isCloseTo(0, within(0.001));
        assertThat(set.full().getLast().hanGaps()).hasSize(ems - 1).allMatch(gap -> Math.abs(gap) < 0.001);
    }

    @Test
    void aRulerFindsInk() {
        MeasuredGlyph one = Specimen.of("十十一十").set().glyph("一");
        assertThat(one.left()).isGreaterThan(one.x());
        assertThat(one.right()).isLessThan(one.end());
        assertThat(one.inkCentre()).isBetween(0.3, 0.5);
        assertThat(one.top() - one.bottom()).isLessThan(0.2);
    }
}
