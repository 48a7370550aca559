package duikai.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules as people read of them. */
class LintTableTest {
    @Test
    void theTableInTheDocsHasEveryRuleInItsOrderWithItsWeight() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs/house-style.md")).stream()
                .dropWhile(line -> !line.startsWith("| rule | term"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("`")[1] + line.substring(line.lastIndexOf("| ", line.length() - 3)))
                .toList();
        assertThat(rows)
                .isEqualTo(Arrays.stream(LayoutRule.values())
                        .map(rule -> "%s| %s |".formatted(rule.code(), plain(rule.weight())))
                        .toList());
    }

    private static String plain(double weight) {
        return BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
    }
}
