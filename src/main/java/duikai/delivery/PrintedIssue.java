package duikai.delivery;

import duikai.house.PressStandard;
import java.time.LocalDate;

/**
 * What is printed, and by which numbers.
 *
 * @param number of the issue within the year
 * @param condition name of the printing condition
 * @param inkLimit in per cent
 * @param resolution of pictures in pixels per inch
 */
public record PrintedIssue(
        String paper,
        LocalDate date,
        int number,
        int cumulative,
        PressStandard standard,
        String condition,
        int inkLimit,
        int resolution) {}
