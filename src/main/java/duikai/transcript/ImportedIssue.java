package duikai.transcript;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * An issue made from a transcript.
 *
 * @param files text by relative name, in the order in which they should be read: issue.yaml, then the articles
 */
public record ImportedIssue(SequencedMap<String, String> files) {
    public ImportedIssue {
        files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
    }
}
