package duikai.delivery;

import duikai.house.FileNamePattern;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an issue is printed and delivered.
 *
 * @param spots inks of their own besides the four
 * @param pattern of file names
 * @param facts of issue and house that file names may tell
 */
public record Printing(PrintedIssue issue, List<String> spots, FileNamePattern pattern, Map<String, String> facts) {
    public Printing {
        spots = List.copyOf(spots);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
