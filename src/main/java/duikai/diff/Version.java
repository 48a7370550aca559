package duikai.diff;

import duikai.diag.SourceSpan;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.proofing.PageHash;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An issue as it was at some time.
 *
 * @param hashes of its pages by their numbers
 * @param places where in the manuscript passages come from ({@link duikai.page.Line#passage})
 */
public record Version(ComposedIssue issue, SortedMap<Integer, PageHash> hashes, SortedMap<String, SourceSpan> places) {
    public Version {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /** With one of its pages alone, if it has it. */
    public Version only(int page) {
        SortedMap<Integer, PageHash> one = new TreeMap<>(hashes);
        one.keySet().retainAll(Set.of(page));
        return new Version(issue.with(page(page).stream().toList()), one, places);
    }

    Optional<ComposedPage> page(int number) {
        return issue.pages().stream().filter(page -> page.number() == number).findFirst();
    }

    Optional<SourceSpan> place(String passage) {
        return Optional.ofNullable(places.get(passage));
    }
}
