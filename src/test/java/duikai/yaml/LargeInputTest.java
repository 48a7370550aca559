package duikai.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Input of unusual size takes time in proportion to it, not to its square. */
class LargeInputTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void jsonInOneLongLine() {
        String json = "[" + "\"𠮷\",".repeat(60_000) + "\"last\"]";
        YamlNode root = Assertions.assertTimeoutPreemptively(
                SOON, () -> JsonReader.read("a.json", json, new Diagnostics()).orElseThrow());
        YamlNode last = ((YamlNode.Sequence) root).items().getLast();
        assertThat(last.span().column()).isEqualTo(2 + 60_000 * 4);
        assertThat(last.span().length()).isEqualTo(6);
    }

    @Test
    void aKeyOfMillionsOfLetters() {
        String key = "k".repeat(3_500_000);
        assertThat(Assertions.assertTimeoutPreemptively(SOON, () -> NearestWord.to(key, List.of("headline", "byline"))))
                .isEmpty();
    }
}
