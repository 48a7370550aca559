package duikai.archive;

import duikai.diag.Diagnostics;
import duikai.job.ArchivedIssue;
import duikai.job.Dumps;
import duikai.job.HouseWorks;
import duikai.job.PagePictures;
import duikai.job.Pipeline;
import duikai.job.Timings;
import duikai.job.Wanted;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/**
 * A package made again, and held against what was kept.
 *
 * @param files of the new package
 * @param verdicts one for each page
 * @param changed what it is made with now that is not as it was
 */
public record Remaking(Map<String, byte[]> files, List<Verdict> verdicts, List<String> changed) {
    /** What is made again. */
    public enum From {
        /** The pages as they were composed: the same lines, drawn anew. */
        PAGES,
        /** The manuscript, with the layout kept: for the same program the same pages. */
        LAYOUT,
        /** The manuscript alone: a new look. */
        MANUSCRIPT
    }

    /** For telling pictures apart; letters are some pixels high. */
    private static final int DPI = 50;
    /** Of 255: below it are edges that fell on other pixels by a hair. */
    private static final int VISIBLE = 40;

    /** The pages in one document, as they are made now. */
    public byte[] whole() {
        return files.getOrDefault(Layout.WHOLE, new byte[0]);
    }

    /** Reports the pages that are not as they were, and what they are made with. */
    public void report(KeptPackage kept, Diagnostics diagnostics) {
        for (Verdict verdict : verdicts) {
            switch (verdict.kind()) {
                case SAME_BYTES, SAME_PICTURE -> {}
                case CHANGED ->
                    diagnostics.report(
                            verdict.sameText()
                                    ? ArchiveProblem.PAGE_LOOKS_OTHERWISE
                                    : ArchiveProblem.PAGE_READS_OTHERWISE,
                            kept.span(),
                            verdict.page(),
                            String.format(Locale.ROOT, "%.2f", 100 * verdict.difference()));
                case OF_ONE -> diagnostics.report(ArchiveProblem.PAGE_OF_ONE, kept.span(), verdict.page());
            }
        }
        if (!changed.isEmpty()) {
            diagnostics.report(ArchiveProblem.MADE_OTHERWISE, kept.span(), String.join(", ", changed));
        }
    }

    public Remaking {
        verdicts = List.copyOf(verdicts);
        changed = List.copyOf(changed);
    }

    /** Empty, with the reason reported, where it cannot be made. */
    public static Optional<Remaking> of(KeptPackage kept, From from, HouseWorks works, Diagnostics diagnostics) {
        Optional<Lock> lock = kept.lock(diagnostics);
        Optional<ComposedIssue> before = kept.pages(diagnostics);
        if (lock.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        Wanted wanted = new Wanted(lock.get().format(), OptionalInt.empty(), Set.of());
        Pipeline pipeline = new Pipeline(works, new Timings(stage -> {}), Dumps.NONE);
        return kept.manuscript(lock.get(), diagnostics)
                .flatMap(manuscript -> pipeline.archive(
                        from == From.MANUSCRIPT ? new WithoutPlan(manuscript) : manuscript,
                        wanted,
                        from == From.PAGES ? before : Optional.empty(),
                        diagnostics))
                .map(made -> new Remaking(
                        ArchivePackage.of(made, works),
                        verdicts(kept, before.get(), made),
                        lock.get().changed(Lock.of(made, works))));
    }

    private static List<Verdict> verdicts(KeptPackage kept, ComposedIssue before, ArchivedIssue made) {
        SortedMap<Integer, ComposedPage> old = byNumber(before);
        SortedMap<Integer, ComposedPage> now = byNumber(made.issue());
        List<Verdict> verdicts = new ArrayList<>();
        for (int number : union(old, now)) {
            ComposedPage was = old.get(number);
            ComposedPage is = now.get(number);
            Optional<byte[]> pdf = kept.content(Layout.page(number));
            if (was == null || is == null || pdf.isEmpty()) {
                verdicts.add(new Verdict(number, Verdict.Kind.OF_ONE, 1, false));
                continue;
            }
            byte[] again = made.pages().get(made.issue().pages().indexOf(is));
            boolean sameText = ArchivePackage.text(was).equals(ArchivePackage.text(is));
            if (Arrays.equals(pdf.get(), again)) {
                verdicts.add(new Verdict(number, Verdict.Kind.SAME_BYTES, 0, sameText));
            } else {
                double difference = difference(pdf.get(), again);
                Verdict.Kind kind = difference == 0 && sameText ? Verdict.Kind.SAME_PICTURE : Verdict.Kind.CHANGED;
                verdicts.add(new Verdict(number, kind, difference, sameText));
            }
        }
        return verdicts;
    }

    private static SortedMap<Integer, ComposedPage> byNumber(ComposedIssue issue) {
        SortedMap<Integer, ComposedPage> pages = new TreeMap<>();
        issue.pages().forEach(page -> pages.put(page.number(), page));
        return pages;
    }

    private static List<Integer> union(SortedMap<Integer, ComposedPage> one, SortedMap<Integer, ComposedPage> other) {
        SortedMap<Integer, ComposedPage> all = new TreeMap<>(one);
        all.putAll(other);
        return List.copyOf(all.keySet());
    }

    private static double difference(byte[] old, byte[] now) {
        BufferedImage was = picture(old);
        BufferedImage is = picture(now);
        if (was.getWidth() != is.getWidth() || was.getHeight() != is.getHeight()) {
            return 1;
        }
        long different = 0;
        for (int y = 0; y < was.getHeight(); y++) {
            for (int x = 0; x < was.getWidth(); x++) {
                different += distance(was.getRGB(x, y), is.getRGB(x, y)) > VISIBLE ? 1 : 0;
            }
        }
        return different / (double) (was.getWidth() * was.getHeight());
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs(((one >> shift) & 0xFF) - ((other >> shift) & 0xFF)));
        }
        return most;
    }

    private static BufferedImage picture(byte[] pdf) {
        try {
            return ImageIO.read(
                    new ByteArrayInputStream(PagePictures.png(pdf, DPI).getFirst()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
