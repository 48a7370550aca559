package duikai.issue;

import duikai.diag.SourceSpan;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param facts further values for the masthead by name, in the order given: {@code permit}, {@code website}
 * @param names words that no headline may be turned inside of, as the editor lists them
 * @param resources the bytes of all pictures by {@link Picture#resource()}
 */
public record Issue(
        Text house,
        Optional<Text> format,
        LocalDate date,
        int number,
        int cumulative,
        Map<String, Text> facts,
        List<Text> names,
        List<IssuePage> pages,
        Map<String, Resource> resources,
        SourceSpan span) {
    public Issue {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        names = List.copyOf(names);
        pages = List.copyOf(pages);
        resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
    }

    /** An issue without pictures and listed names. */
    public Issue(
            Text house,
            Optional<Text> format,
            LocalDate date,
            int number,
            int cumulative,
            Map<String, Text> facts,
            List<IssuePage> pages,
            SourceSpan span) {
        this(house, format, date, number, cumulative, facts, List.of(), pages, Map.of(), span);
    }
}
