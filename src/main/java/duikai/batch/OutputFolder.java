package duikai.batch;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.issue.Checksum;
import duikai.job.AtomicFile;
import duikai.job.AtomicFiles;
import duikai.job.IoWords;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder a batch writes to. Beside the results it holds, in {@code .duikai}, the plan and a stamp for each issue that is whole.
 * One batch at a time: the folder is locked while it is open.
 */
public final class OutputFolder implements AutoCloseable {
    private static final String OWN = ".duikai";
    private static final String PLAN = "batch.json";

    private final Path folder;
    private final FileChannel channel;

    private OutputFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Opens a folder, making it where it is not there, and clears away what runs that were killed left half written.
     *
     * @param shown the folder as people know it
     * @return empty, with the reason reported, where another batch is at work in it or it cannot be written to
     */
    public static Optional<OutputFolder> open(Path folder, String shown, Diagnostics diagnostics) {
        SourceSpan span = SourceSpan.ofFile(shown);
        try {
            Files.createDirectories(folder.resolve(OWN));
            FileChannel channel = FileChannel.open(
                    folder.resolve(OWN).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel).isEmpty()) {
                channel.close();
                diagnostics.report(BatchProblem.IN_USE, span);
                return Optional.empty();
            }
            AtomicFile.clearParts(folder);
            return Optional.of(new OutputFolder(folder, channel));
        } catch (IOException e) {
            diagnostics.report(BatchProblem.OUTPUT_FAILED, span, IoWords.bare(e));
            return Optional.empty();
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /** Where a result lies. */
    public Path path(String name) {
        return folder.resolve(name);
    }

    /** Keeps what the batch is to do. */
    public void keep(Plan plan) throws IOException {
        AtomicFile.write(folder.resolve(OWN).resolve(PLAN), plan.json().getBytes(StandardCharsets.UTF_8));
    }

    /** What a batch was to do here; empty where none began, or where its plan cannot be read, which was reported. */
    public Optional<Plan> plan(String shown, Diagnostics diagnostics) {
        Path file = folder.resolve(OWN).resolve(PLAN);
        if (!Files.isRegularFile(file)) {
            diagnostics.report(BatchProblem.NOTHING_TO_RESUME, SourceSpan.ofFile(shown));
            return Optional.empty();
        }
        String name = Path.of(shown).resolve(OWN).resolve(PLAN).toString();
        return text(file).flatMap(text -> Plan.read(name, text, diagnostics));
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What an issue's results were made of, if all of them are there as they were made. */
    Optional<Stamp> stamp(Task task) {
        return text(stampFile(task))
                .flatMap(Stamp::read)
                .filter(stamp -> stamp.files().stream().allMatch(this::isWhole));
    }

    private boolean isWhole(Stamp.Result result) {
        try {
            Path file = folder.resolve(result.file()).normalize();
            return file.startsWith(folder)
                    && Files.isRegularFile(file)
                    && Checksum.of(Files.readAllBytes(file)).equals(result.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    void stamp(Task task, Stamp stamp) throws IOException {
        Path file = stampFile(task);
        Files.createDirectories(parent(file));
        AtomicFile.write(file, stamp.json().getBytes(StandardCharsets.UTF_8));
    }

    private Path stampFile(Task task) {
        return folder.resolve(OWN).resolve("stamps").resolve(task.name() + ".json");
    }

    /** Writes files that belong together, the last of them last. */
    void write(Path into, Map<String, byte[]> contents) throws IOException {
        Files.createDirectories(into);
        AtomicFiles.write(into, contents);
    }

    /** The files below a folder of results as results, in the order of their names. */
    List<Stamp.Result> results(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Stamp.Result(name(file), sum(file)))
                    .toList();
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String sum(Path file) {
        try {
            return Checksum.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path parent(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process.
        }
    }
}
