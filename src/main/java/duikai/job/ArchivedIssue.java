package duikai.job;

import duikai.issue.Issue;
import duikai.page.ComposedIssue;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An issue as it is kept.
 *
 * @param manuscript it was made of
 * @param root the file the manuscript begins with
 * @param files of the manuscript that were read, by their names, and {@code issue.lock} with the layout chosen
 * @param houses the house and those it extends, nearest first
 * @param format asked for, where it was not the issue's own
 * @param issue the pages as they are composed
 * @param whole all pages in one document (PDF/A-3u), with what they were made of in it
 * @param pages a document each (PDF/A-2u); belong to the caller, as the whole does
 */
@SuppressWarnings("ArrayRecordComponent") // a courier, never compared
public record ArchivedIssue(
        Issue manuscript,
        String root,
        SortedMap<String, byte[]> files,
        List<String> houses,
        Optional<String> format,
        ComposedIssue issue,
        byte[] whole,
        List<byte[]> pages) {
    public ArchivedIssue {
        houses = List.copyOf(houses);
        pages = List.copyOf(pages);
    }
}
