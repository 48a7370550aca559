package duikai.cli;

import duikai.fo.Overlay;
import duikai.job.Wanted;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which pages of an issue are wanted, and in which format: options that several commands share. */
final class PageChoice {
    @Option(names = "--format", paramLabel = "NAME", descriptionKey = "format")
    Optional<String> format = Optional.empty();

    @Option(names = "--page", paramLabel = "N", descriptionKey = "page")
    Optional<Integer> page = Optional.empty();

    Wanted wanted() {
        return wanted(Set.of(), /* draft= */ false);
    }

    Wanted wanted(Set<Overlay> overlays, boolean draft) {
        OptionalInt one = page.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return new Wanted(format, one, overlays, draft);
    }
}
