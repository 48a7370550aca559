package duikai.issue;

import duikai.diag.SourceSpan;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What the editor says of where a story goes and what may be done to make it fit.
 *
 * @param section 栏目, the part of the paper it belongs to
 * @param earliest first page it may stand on, from 1
 * @param latest last page it may stand on
 * @param mustRun whether it has to be in the issue (必发); a story that need not fills a hole or waits (备稿)
 * @param mayJump whether it may go on on a later page (转版)
 * @param optional parts that may be left out where room is short, in the order they go
 * @param places where each of them is written, by its key in the manuscript
 */
public record Placement(
        Optional<Text> section,
        OptionalInt earliest,
        OptionalInt latest,
        boolean mustRun,
        boolean mayJump,
        List<Part> optional,
        Pins pins,
        Map<String, SourceSpan> places) {
    /** A story that has to run, anywhere, whole. */
    public static final Placement ANYWHERE = new Placement(
            Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), true, false, List.of(), Pins.NONE, Map.of());

    /** A part of a story that may be left out. */
    public enum Part {
        KICKER,
        SUBHEAD,
        LEAD,
        QUOTE,
        PICTURES,
        SOURCE,
        SIGNATURE
    }

    public Placement {
        optional = List.copyOf(optional);
        places = Collections.unmodifiableMap(new TreeMap<>(places));
    }

    /** Whether a page is among those the story may stand on. */
    public boolean allows(int page) {
        return earliest.orElse(1) <= page && page <= latest.orElse(Integer.MAX_VALUE);
    }

    /** Where something is written; empty where it is not. */
    public Optional<SourceSpan> place(String key) {
        return Optional.ofNullable(places.get(key));
    }

    public Placement withPins(Pins other) {
        return new Placement(section, earliest, latest, mustRun, mayJump, optional, other, places);
    }
}
