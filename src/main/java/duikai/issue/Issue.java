package duikai.issue;

import duikai.diag.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An issue of a newspaper (一期).
 *
 * @param house name of the house style
 * @param format page format; empty for the house's default
 * @param number within the year (第14期)
 * @param cumulative since the first issue (总第1668期)
 * @param facts further values for the masthead by name: {@code permit}, {@code website}
 */
public record Issue(
        Text house,
        Optional<Text> format,
        LocalDate date,
        int number,
        int cumulative,
        Map<String, Text> facts,
        List<IssuePage> pages,
        SourceSpan span) {
    public Issue {
        facts = Map.copyOf(facts);
        pages = List.copyOf(pages);
    }
}
