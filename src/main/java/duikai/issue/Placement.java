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
 * @param run whether it has to be in the issue
 * @param mayJump whether it may go on on a later page (转版)
 * @param optional parts that may be left out where room is short, in the order they go
 * @param release whether it may be published
 * @param places where each of them is written, by its key in the manuscript
 */
public record Placement(
        Optional<Text> section,
        OptionalInt earliest,
        OptionalInt latest,
        Run run,
        boolean mayJump,
        List<Part> optional,
        Pins pins,
        Release release,
        Map<String, SourceSpan> places) {
    /** A story that has to run, anywhere, whole. */
    public static final Placement ANYWHERE = new Placement(
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Run.MUST,
            false,
            List.of(),
            Pins.NONE,
            Release.FREE,
            Map.of());

    /** Whether a story has to be in the issue. */
    public enum Run {
        /** 必发. */
        MUST,
        /** It is in where there is room, and waits where there is not. */
        MAY,
        /** 备稿: it fills a hole nothing else fills. */
        FILLER
    }

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

    public boolean mustRun() {
        return run == Run.MUST;
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
        return new Placement(section, earliest, latest, run, mayJump, optional, other, release, places);
    }
}
