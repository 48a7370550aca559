package duikai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Language;
import duikai.job.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of two entries with the same key in a bundle the later hides the former, and nobody is told. */
class BundlesTest {
    @Test
    void noKeyStandsTwiceInABundle() throws IOException {
        List<String> twice = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/duikai"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".properties"))
                    .toList()) {
                Set<String> keys = new HashSet<>();
                for (String line : Files.readAllLines(file)) {
                    int equals = line.indexOf('=');
                    if (equals > 0 && !line.startsWith("#") && !keys.add(line.substring(0, equals))) {
                        twice.add(file + ": " + line.substring(0, equals));
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStageHasItsWords(Language language) {
        Words words = new Words(language);

        for (Stage stage : Stage.values()) {
            assertThat(words.say("stage." + stage.word())).isNotBlank();
        }
    }
}
