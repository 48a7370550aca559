package duikai.cli;

import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.job.JobProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the schemas of what people and machines write. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", descriptionKey = "schema-name")
    Optional<String> name = Optional.empty();

    SchemaCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        Session session = new Session(options, shell, words);
        Path folder = session.home().resolve("docs/schema");
        List<String> known = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String schema = nameOf(file);
                known.add(schema);
                if (name.isEmpty()) {
                    session.print("%-10s  %s".formatted(schema, shell.folder().relativize(file)));
                } else if (name.get().equals(schema)) {
                    session.print(Files.readString(file).stripTrailing());
                    return ExitCode.DONE.code();
                }
            }
        }
        name.ifPresent(unknown -> session.diagnostics()
                .report(
                        JobProblem.SCHEMA_NOT_FOUND,
                        SourceSpan.ofFile("docs/schema"),
                        unknown,
                        String.join(", ", known)));
        return session.end(EnumSet.allOf(Severity.class));
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
