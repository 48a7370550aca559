package duikai.clreq;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where specimens of a clause are set and measured.
 *
 * @param settings that break the rule; none where it is kept
 * @param doctor what is done to the page
 */
record Bench(String settings, Doctor doctor) {
    Setting set(Specimen specimen) {
        return doctor.on(specimen.with(settings).set());
    }

    /** Empty where the text fills no page as it is. */
    Optional<Setting> find(Specimen specimen) {
        try {
            return Optional.of(set(specimen));
        } catch (Chain.NoHeightException none) {
            return Optional.empty();
        }
    }

    Setting set(String body) {
        return set(Specimen.of(body));
    }

    Setting set(String body, int ems) {
        return set(Specimen.of(body).ems(ems));
    }

    /** A token in paragraphs of hanzi, once at every place where a line of this measure may be broken near it. */
    Setting sweep(String token, int ems) {
        return set(sweepOf(token, ems));
    }

    static Specimen sweepOf(String token, int ems) {
        return Specimen.of(IntStream.rangeClosed(ems - 8, ems)
                        .mapToObj(before -> "区".repeat(before) + token + "里".repeat(4))
                        .collect(Collectors.joining("\n\n")))
                .ems(ems);
    }
}
