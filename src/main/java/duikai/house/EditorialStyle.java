package duikai.house;

import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an editorial office watches in copy (编校规范): its dictionaries, and how bad it takes what is found.
 *
 * @param names words that must be written exactly so: places, bodies, people
 * @param people those whose title and rank are watched
 * @param phrases fixed formulas (固定表述) of which no character may be wrong, missing or too many
 * @param wordings what is not to be said so
 * @param solemn words of headings beside which no advertisement may stand
 * @param levels how bad findings are
 */
public record EditorialStyle(
        List<String> names,
        List<Person> people,
        List<String> phrases,
        List<Wording> wordings,
        List<String> solemn,
        RuleLevels levels) {
    public static final EditorialStyle NONE =
            new EditorialStyle(List.of(), List.of(), List.of(), List.of(), List.of(), RuleLevels.USUAL);

    /**
     * Somebody in office.
     *
     * @param titles any of which may stand beside the name; none where none is watched
     * @param from first day of it
     * @param until last day of it
     * @param rank in lists of names, 1 first
     */
    public record Person(
            String name,
            List<String> titles,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            OptionalInt rank,
            SourceSpan span) {
        public Person {
            titles = List.copyOf(titles);
        }

        /** Whether the entry holds on that day. */
        public boolean holds(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /**
     * A way of saying something.
     *
     * @param avoid the words not to be used
     * @param say what to say instead
     * @param unless longer words in which {@code avoid} is right
     */
    public record Wording(String avoid, Optional<String> say, List<String> unless, Severity level) {
        public Wording {
            unless = List.copyOf(unless);
        }
    }

    public EditorialStyle {
        names = List.copyOf(names);
        people = List.copyOf(people);
        phrases = List.copyOf(phrases);
        wordings = List.copyOf(wordings);
        solemn = List.copyOf(solemn);
    }

    /** This style and what another house has besides. */
    EditorialStyle and(EditorialStyle more) {
        return new EditorialStyle(
                joined(names, more.names),
                joined(people, more.people),
                joined(phrases, more.phrases),
                joined(wordings, more.wordings),
                joined(solemn, more.solemn),
                levels);
    }

    EditorialStyle with(RuleLevels other) {
        return new EditorialStyle(names, people, phrases, wordings, solemn, other);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream())
                .distinct()
                .toList();
    }
}
