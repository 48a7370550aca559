package duikai.job;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.diff.Version;
import duikai.overlay.PagePair;
import duikai.overlay.VersionOverlay;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages of two versions over each other, by their numbers. */
public final class OverlayFile {
    private OverlayFile() {}

    /** Empty, with the reason reported, where the pages cannot be drawn. */
    public static Optional<byte[]> of(ComparedIssue old, ComparedIssue now, Diagnostics diagnostics) {
        byte[] before = old.pdf().orElseThrow();
        byte[] after = now.pdf().orElseThrow();
        try {
            return Optional.of(VersionOverlay.of(before, after, pairs(old.version(), now.version())));
        } catch (IOException | RuntimeException e) {
            // Readers of damaged files throw whatever they stumble over.
            SourceSpan both = SourceSpan.ofFile(old.shown() + ", " + now.shown());
            diagnostics.report(JobProblem.PDF_UNREADABLE, both, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static List<PagePair> pairs(Version old, Version now) {
        SortedSet<Integer> numbers = new TreeSet<>();
        Stream.of(old, now).forEach(of -> of.issue().pages().forEach(page -> numbers.add(page.number())));
        List<PagePair> pairs = new ArrayList<>();
        numbers.forEach(number -> pairs.add(new PagePair(index(old, number), index(now, number))));
        return pairs;
    }

    private static OptionalInt index(Version version, int number) {
        return IntStream.range(0, version.issue().pages().size())
                .filter(i -> version.issue().pages().get(i).number() == number)
                .findFirst();
    }
}
