package duikai.cli;

import duikai.diag.SourceSpan;
import duikai.job.JobProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A folder a command fills from nothing: it must not exist yet, or be empty. */
record NewFolder(Path typed, Session session) {
    /** Whether it may be filled; reported where it may not. */
    boolean isFree() throws IOException {
        Path target = session.path(typed);
        if (Files.exists(target) && !isEmptyFolder(target)) {
            session.diagnostics().report(JobProblem.OUTPUT_EXISTS, SourceSpan.ofFile(typed.toString()));
            return false;
        }
        return true;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Writes files by their relative names; stops at the first that cannot be written, which is reported. */
    void fill(Map<Path, byte[]> files) {
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Path path = typed.resolve(file.getKey());
            Path parent = path.getParent();
            if ((parent != null && !session.makeFolder(parent)) || !session.write(path, file.getValue())) {
                return;
            }
        }
    }
}
