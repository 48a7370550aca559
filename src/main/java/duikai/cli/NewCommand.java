package duikai.cli;

import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.job.JobProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes an issue to start from: that of the sample, dated today. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private static final String SAMPLE = "samples/xuhuibao-1668";
    private static final String ROOT = "issue.yaml";

    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "new-folder")
    Path folder = Path.of("");

    NewCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        Session session = new Session(options, shell, words);
        Path target = session.path(folder);
        if (Files.exists(target) && !isEmptyFolder(target)) {
            session.diagnostics().report(JobProblem.OUTPUT_EXISTS, SourceSpan.ofFile(folder.toString()));
        } else if (session.makeFolder(folder)) {
            copy(session.home().resolve(SAMPLE), session);
        }
        if (!session.failed()) {
            session.say("new.done", folder.toString());
        }
        return session.end(EnumSet.allOf(Severity.class));
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void copy(Path sample, Session session) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(sample)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            Path name = sample.relativize(file);
            Path copy = folder.resolve(name.toString());
            byte[] bytes = name.toString().equals(ROOT) ? datedToday(file) : Files.readAllBytes(file);
            Path parent = copy.getParent();
            if ((parent != null && !session.makeFolder(parent)) || !session.write(copy, bytes)) {
                return;
            }
        }
    }

    private static byte[] datedToday(Path root) throws IOException {
        return Files.readString(root)
                .replaceFirst("(?m)^date:.*$", "date: " + LocalDate.now(ZoneId.of("Asia/Shanghai")))
                .getBytes(StandardCharsets.UTF_8);
    }
}
