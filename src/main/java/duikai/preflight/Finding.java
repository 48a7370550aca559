package duikai.preflight;

import duikai.unit.Rect;
import java.util.List;
import java.util.Optional;

/**
 * A rule broken.
 *
 * @param page from 1; 0 for the document as a whole
 * @param place from the page's top left corner
 * @param facts what the words about it need, in their order
 */
public record Finding(PreflightRule rule, int page, Optional<Rect> place, List<String> facts) {
    public Finding {
        facts = List.copyOf(facts);
    }

    static Finding of(PreflightRule rule, int page, String... facts) {
        return new Finding(rule, page, Optional.empty(), List.of(facts));
    }

    static Finding at(PreflightRule rule, int page, Rect place, String... facts) {
        return new Finding(rule, page, Optional.of(place), List.of(facts));
    }
}
