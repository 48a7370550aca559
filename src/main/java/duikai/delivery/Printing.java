package duikai.delivery;

import duikai.house.FileNamePattern;
import duikai.house.PressStandard;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is being printed, and how.
 *
 * @param number of the issue within the year
 * @param condition name of the printing condition
 * @param inkLimit in per cent
 * @param resolution of pictures in pixels per inch
 * @param spots inks of their own besides the four
 * @param pattern of file names
 * @param facts of issue and house that file names may tell
 */
public record Printing(
        String paper,
        LocalDate date,
        int number,
        int cumulative,
        PressStandard standard,
        String condition,
        int inkLimit,
        int resolution,
        List<String> spots,
        FileNamePattern pattern,
        Map<String, String> facts) {
    public Printing {
        spots = List.copyOf(spots);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
