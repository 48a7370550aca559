package duikai.job;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.overlay.PagePair;
import duikai.overlay.VersionOverlay;
import java.io.IOException;
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
            return Optional.of(VersionOverlay.of(before, after, pairs(old, now)));
        } catch (IOException | RuntimeException e) {
            // Readers of damaged files throw whatever they stumble over.
            SourceSpan both = SourceSpan.ofFile(old.shown() + ", " + now.shown());
            diagnostics.report(JobProblem.PDF_UNREADABLE, both, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Two documents over each other, page by page. */
    public static Optional<byte[]> of(byte[] old, byte[] now, String shown, Diagnostics diagnostics) {
        try {
            int before = PagePictures.count(old);
            int after = PagePictures.count(now);
            List<PagePair> pairs = IntStream.range(0, Math.max(before, after))
                    .mapToObj(i -> new PagePair(index(i, before), index(i, after)))
                    .toList();
            return Optional.of(VersionOverlay.of(old, now, pairs));
        } catch (IOException | RuntimeException e) {
            // Readers of damaged files throw whatever they stumble over.
            diagnostics.report(JobProblem.PDF_UNREADABLE, SourceSpan.ofFile(shown), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static OptionalInt index(int page, int count) {
        return page < count ? OptionalInt.of(page) : OptionalInt.empty();
    }

    private static List<PagePair> pairs(ComparedIssue old, ComparedIssue now) {
        SortedSet<Integer> numbers = new TreeSet<>();
        Stream.of(old, now).forEach(of -> of.version().issue().pages().forEach(page -> numbers.add(page.number())));
        return numbers.stream()
                .map(number -> new PagePair(old.sheet(number), now.sheet(number)))
                .toList();
    }
}
