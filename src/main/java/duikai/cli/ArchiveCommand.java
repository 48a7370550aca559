package duikai.cli;

import duikai.archive.ArchivePackage;
import duikai.diag.Severity;
import duikai.job.ArchivedIssue;
import duikai.job.Dumps;
import duikai.job.FolderManuscript;
import duikai.job.HouseWorks;
import duikai.job.Pipeline;
import duikai.job.Wanted;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes of an issue the package an archive keeps. */
@Command(name = "archive")
final class ArchiveCommand implements Callable<Integer> {
    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Parameters(index = "0", paramLabel = "ISSUE", descriptionKey = "issue")
    Path issue = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            descriptionKey = "package-folder")
    Optional<Path> output = Optional.empty();

    @Option(names = "--format", paramLabel = "NAME", descriptionKey = "format")
    Optional<String> format = Optional.empty();

    ArchiveCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() {
        Session session = new Session(options, shell, words);
        HouseWorks works = new HouseWorks(session.houses(), session.fonts());
        Pipeline pipeline = new Pipeline(works, session.timings(), Dumps.NONE);
        FolderManuscript.open(shell.folder(), issue, session.diagnostics())
                .flatMap(manuscript -> pipeline.archive(
                        manuscript,
                        new Wanted(format, OptionalInt.empty(), Set.of()),
                        Optional.empty(),
                        session.diagnostics()))
                .filter(kept -> !session.failed())
                .ifPresent(kept -> write(kept, works, session));
        return session.end(EnumSet.of(Severity.ERROR, Severity.WARNING));
    }

    private void write(ArchivedIssue kept, HouseWorks works, Session session) {
        Path folder = output.orElseGet(() -> Path.of(IssueName.of(issue, session) + "-archive"));
        Map<String, byte[]> files = ArchivePackage.of(kept, works);
        if (session.writeAll(folder, files)) {
            session.say("proof.issue", kept.issue().title());
            session.say(
                    "archive.written",
                    files.size(),
                    folder.toString(),
                    kept.issue().pages().size(),
                    session.timings().total() / 1000.0);
        }
    }
}
