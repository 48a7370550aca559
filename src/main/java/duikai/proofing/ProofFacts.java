package duikai.proofing;

import duikai.diag.SourceSpan;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a proof knows of itself besides its pages.
 *
 * @param hashes of its pages by their numbers
 * @param places where in the manuscript passages come from, by the id their lines begin with: {@code lead.p2}
 */
public record ProofFacts(Pull pull, SortedMap<Integer, PageHash> hashes, SortedMap<String, SourceSpan> places) {
    public ProofFacts {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }
}
