package duikai.archive;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.issue.Checksum;
import duikai.job.FolderManuscript;
import duikai.job.IoWords;
import duikai.page.ComposedIssue;
import duikai.page.PageXml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A package on disk.
 *
 * @param shown its folder as people know it
 */
public record KeptPackage(Path folder, String shown, PackageManifest manifest) {
    private static final long MOST_BYTES = 64L << 20;

    /**
     * Opens a package.
     *
     * @return empty, with the reason reported, where there is none
     */
    public static Optional<KeptPackage> open(Path folder, String shown, Diagnostics diagnostics) {
        Path file = folder.resolve(Layout.MANIFEST);
        if (!Files.isRegularFile(file)) {
            diagnostics.report(ArchiveProblem.NO_PACKAGE, SourceSpan.ofFile(shown));
            return Optional.empty();
        }
        String name = Path.of(shown).resolve(Layout.MANIFEST).toString();
        return text(file, name, diagnostics)
                .flatMap(text -> PackageManifest.read(name, text, diagnostics))
                .map(manifest -> new KeptPackage(folder, shown, manifest));
    }

    private static Optional<String> text(Path file, String shown, Diagnostics diagnostics) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                diagnostics.report(
                        ArchiveProblem.UNREADABLE, SourceSpan.ofFile(shown), "more than " + (MOST_BYTES >> 20) + " MB");
                return Optional.empty();
            }
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            diagnostics.report(ArchiveProblem.UNREADABLE, SourceSpan.ofFile(shown), IoWords.bare(e));
            return Optional.empty();
        }
    }

    /** The packages in folders, in the order of their paths; a folder that is one is not looked into. */
    public static List<Path> find(Path place) throws IOException {
        if (isPackage(place)) {
            return List.of(place);
        }
        try (Stream<Path> folders = Files.walk(place)) {
            return folders.filter(KeptPackage::isPackage).sorted().toList();
        }
    }

    private static boolean isPackage(Path folder) {
        return Files.isRegularFile(folder.resolve(Layout.MANIFEST)) && Files.isRegularFile(folder.resolve(Layout.LOCK));
    }

    /** The pages in one document, as they were kept. */
    public Optional<byte[]> whole() {
        return content(Layout.WHOLE);
    }

    /** Whether all its files are there as they were made (fixity); what is not was reported. */
    public boolean isWhole(Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        manifest.files().forEach((name, sum) -> {
            Optional<byte[]> content = content(name);
            if (content.isEmpty()) {
                found.report(ArchiveProblem.FILE_GONE, span(), name);
            } else if (!Checksum.of(content.get()).equals(sum)) {
                found.report(ArchiveProblem.FILE_CHANGED, span(), name);
            }
        });
        others().forEach(name -> found.report(ArchiveProblem.FILE_OF_NOBODY, span(), name));
        diagnostics.addAll(found.all());
        return !found.hasErrors();
    }

    private List<String> others() {
        List<String> others = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name ->
                            !name.equals(Layout.MANIFEST) && !manifest.files().containsKey(name))
                    .sorted()
                    .forEach(others::add);
        } catch (IOException e) {
            return List.of();
        }
        return others;
    }

    /** A file of the package; empty where it is not there, or its name leads out of it. */
    Optional<byte[]> content(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What it was made with; empty where that cannot be read, which was reported. */
    Optional<Lock> lock(Diagnostics diagnostics) {
        String name = Path.of(shown).resolve(Layout.LOCK).toString();
        return text(folder.resolve(Layout.LOCK), name, diagnostics).flatMap(text -> Lock.read(name, text, diagnostics));
    }

    /** Its pages as they were composed; empty where they cannot be read, which was reported. */
    Optional<ComposedIssue> pages(Diagnostics diagnostics) {
        String name = Path.of(shown).resolve(Layout.PAGES).toString();
        return text(folder.resolve(Layout.PAGES), name, diagnostics)
                .flatMap(text -> PageXml.read(text, name, diagnostics));
    }

    /** Its manuscript. */
    Optional<FolderManuscript> manuscript(Lock lock, Diagnostics diagnostics) {
        if (!lock.root().matches("[^/\\\\]+")) {
            diagnostics.report(ArchiveProblem.UNREADABLE, span(), lock.root());
            return Optional.empty();
        }
        return FolderManuscript.open(folder.resolve("manuscript"), Path.of(lock.root()), diagnostics);
    }

    SourceSpan span() {
        return SourceSpan.ofFile(shown);
    }
}
