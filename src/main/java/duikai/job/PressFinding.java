package duikai.job;

import duikai.diag.Diagnostic;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What preflight found, and where it is seen.
 *
 * @param page of the document, from 1; 0 for the document as a whole
 * @param place from the top left corner of the sheet
 * @param diagnostic in words, at its place in the manuscript
 */
public record PressFinding(int page, Optional<Rect> place, Diagnostic diagnostic) {
    private String code() {
        return diagnostic.problem().code();
    }

    /** What both looks at a page found; of what both saw, what is seen on the finished page. */
    static List<PressFinding> together(List<PressFinding> finished, List<PressFinding> planned) {
        List<PressFinding> all = new ArrayList<>(finished);
        Set<String> seen = finished.stream().map(PressFinding::code).collect(Collectors.toSet());
        planned.stream().filter(finding -> !seen.contains(finding.code())).forEach(all::add);
        return all;
    }
}
