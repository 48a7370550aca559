package duikai.house;

import java.time.LocalDate;

/**
 * What the name of a page's file may tell.
 *
 * @param issue what the manuscript's folder is called
 * @param number of the issue within the year
 * @param part the page, or a word for all of them
 * @param name of the page, 要闻; may be empty
 * @param mono whether it has the black plate alone
 * @param revision from 1
 */
public record FileFacts(
        String issue,
        String paper,
        LocalDate date,
        int number,
        int cumulative,
        Part part,
        String name,
        boolean mono,
        int revision) {
    /** Which of the issue's files it is. */
    public sealed interface Part {}

    /** One page; number from 1. */
    public record Page(int number) implements Part {}

    /** Several pages; {@code issue}, {@code sheets}. */
    public record Whole(String word) implements Part {}
}
