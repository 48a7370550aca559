package duikai.cli;

import duikai.diag.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        NewFolder target = new NewFolder(folder, session);
        if (target.isFree()) {
            target.fill(filesOf(session.home().resolve(SAMPLE)));
        }
        if (!session.failed()) {
            session.say("new.done", folder.toString());
        }
        return session.end(EnumSet.allOf(Severity.class));
    }

    /** Everything but the words about the sample itself. */
    private static Map<Path, byte[]> filesOf(Path sample) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(sample)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
        Map<Path, byte[]> copies = new LinkedHashMap<>();
        for (Path file : files) {
            copies.put(sample.relativize(file), file.endsWith(ROOT) ? forToday(file) : Files.readAllBytes(file));
        }
        return copies;
    }

    /** Dated today; without facts, so that those of the house are printed. */
    private static byte[] forToday(Path root) throws IOException {
        return Files.readString(root)
                .replaceFirst("(?m)^date:.*$", "date: " + LocalDate.now(ZoneId.of("Asia/Shanghai")))
                .replaceFirst("(?m)^facts:\\n(?: .*\\n)+", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
