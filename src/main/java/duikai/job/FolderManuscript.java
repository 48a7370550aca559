package duikai.job;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.issue.Manuscript;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An issue in a folder. Nothing outside that folder is ever looked at, neither by {@code ..} nor by a symbolic link. */
public final class FolderManuscript implements Manuscript {
    private static final List<String> ROOTS = List.of("issue.yaml", "issue.json");

    private final Path folder;
    private final String root;
    private final Path shown;

    private FolderManuscript(Path folder, String root, Path shown) {
        this.folder = folder;
        this.root = root;
        this.shown = shown;
    }

    /**
     * Opens an issue.
     *
     * @param workingFolder what {@code issue} is relative to
     * @param issue a folder with an issue.yaml or issue.json in it, or that file itself, as the user wrote it
     * @return empty where there is none, and then it was reported
     */
    public static Optional<FolderManuscript> open(Path workingFolder, Path issue, Diagnostics diagnostics) {
        Path path = workingFolder.resolve(issue);
        try {
            if (Files.isDirectory(path)) {
                Path folder = path.toRealPath();
                return ROOTS.stream()
                        .filter(name -> Files.exists(folder.resolve(name)))
                        .findFirst()
                        .map(name -> new FolderManuscript(folder, name, issue))
                        .or(() -> missing(issue.resolve(ROOTS.getFirst()), diagnostics));
            }
            if (!Files.exists(path)) {
                return missing(issue, diagnostics);
            }
            Path file = path.toRealPath();
            Path parent = Optional.ofNullable(issue.getParent()).orElse(Path.of(""));
            return Optional.of(new FolderManuscript(folderOf(file), String.valueOf(file.getFileName()), parent));
        } catch (IOException e) {
            diagnostics.report(JobProblem.INPUT_UNREADABLE, SourceSpan.ofFile(issue.toString()), IoWords.reason(e));
            return Optional.empty();
        }
    }

    /** The manuscript in an issue folder that is known to be there, or of an issue file in it. */
    public static FolderManuscript of(Path issue) {
        Diagnostics diagnostics = new Diagnostics();
        return open(Path.of(""), issue, diagnostics)
                .orElseThrow(
                        () -> new IllegalArgumentException(diagnostics.all().toString()));
    }

    /** The folder everything lies in. */
    public Path folder() {
        return folder;
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    private static Optional<FolderManuscript> missing(Path file, Diagnostics diagnostics) {
        diagnostics.report(JobProblem.INPUT_NOT_FOUND, SourceSpan.ofFile(file.toString()), file.toString());
        return Optional.empty();
    }

    @Override
    public String root() {
        return root;
    }

    @Override
    public Found find(String name, int limit) {
        try {
            Path asked = folder.resolve(name).normalize();
            if (!asked.startsWith(folder)) {
                return new Outside();
            }
            if (!Files.exists(asked)) {
                return new Missing();
            }
            Path real = asked.toRealPath();
            if (!real.startsWith(folder)) {
                return new Outside();
            }
            return Files.isRegularFile(real) ? content(real, limit) : new NotAFile();
        } catch (InvalidPathException e) {
            return new Missing();
        } catch (IOException e) {
            return new Unreadable(IoWords.reason(e));
        }
    }

    private static Found content(Path file, int limit) throws IOException {
        long size = Files.size(file);
        if (size > limit) {
            return new TooLarge(size);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit);
            return in.read() < 0 ? new Content(bytes) : new TooLarge(Files.size(file));
        }
    }

    @Override
    public List<String> list(String name) {
        Path asked = folder.resolve(name).normalize();
        if (!Files.isDirectory(asked)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(asked.toRealPath())) {
            return !asked.toRealPath().startsWith(folder)
                    ? List.of()
                    : files.filter(Files::isRegularFile)
                            .map(file -> String.valueOf(file.getFileName()))
                            .sorted()
                            .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public String shown(String name) {
        return shown.resolve(name).normalize().toString();
    }

    /** Where a file of the manuscript lies, to write it back. */
    public Path path(String name) {
        return folder.resolve(name);
    }
}
