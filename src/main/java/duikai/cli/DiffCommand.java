package duikai.cli;

import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.diff.Change;
import duikai.diff.IssueDiff;
import duikai.job.ComparedIssue;
import duikai.job.Dumps;
import duikai.job.FolderManuscript;
import duikai.job.JobProblem;
import duikai.job.OverlayFile;
import duikai.job.Pipeline;
import duikai.job.ProofFile;
import duikai.job.Stage;
import duikai.job.Wanted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what changed between two versions of an issue. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    /** How changes are told. */
    enum Report {
        TEXT,
        JSON
    }

    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old-version")
    Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new-version")
    Path now = Path.of("");

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "changes-format")
    Report report = Report.TEXT;

    @Option(names = "--page", paramLabel = "N", descriptionKey = "page")
    Optional<Integer> page = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "overlay-file")
    Optional<Path> output = Optional.empty();

    DiffCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() {
        Session session = new Session(options, shell, words);
        Optional<ComparedIssue> before = version(old, session).flatMap(version -> wanted(version, session));
        Optional<ComparedIssue> after = version(now, session).flatMap(version -> wanted(version, session));
        boolean different = false;
        if (before.isPresent() && after.isPresent() && !session.failed()) {
            List<Change> changes = session.timings()
                    .measure(
                            Stage.DIFF,
                            () -> IssueDiff.between(
                                    before.get().version(), after.get().version()));
            different = !changes.isEmpty();
            tell(changes, after.get(), session);
            output.ifPresent(file -> draw(file, before.get(), after.get(), session));
        }
        int code = session.end(EnumSet.of(Severity.ERROR));
        return code == 0 && different ? ExitCode.DIFFERENT.code() : code;
    }

    private void tell(List<Change> changes, ComparedIssue after, Session session) {
        if (report == Report.JSON) {
            session.print(DiffJson.of(old.toString(), now.toString(), changes));
        } else {
            new DiffWords(words, after.version().issue()).of(changes).forEach(session::print);
        }
    }

    private void draw(Path file, ComparedIssue before, ComparedIssue after, Session session) {
        session.timings()
                .measure(Stage.OVERLAY, () -> OverlayFile.of(before, after, session.diagnostics()))
                .filter(pdf -> session.write(file, pdf))
                .filter(pdf -> report == Report.TEXT)
                .ifPresent(pdf -> session.say("diff.overlay", file.toString()));
    }

    private Optional<ComparedIssue> wanted(ComparedIssue version, Session session) {
        if (page.isEmpty()) {
            return Optional.of(version);
        }
        Optional<ComparedIssue> one = version.only(page.get());
        if (one.isEmpty()) {
            SourceSpan place = SourceSpan.ofFile(version.shown());
            int pages = version.version().issue().pages().size();
            session.diagnostics().report(JobProblem.NO_SUCH_PAGE, place, page.get(), pages);
        }
        return one;
    }

    /** An issue is composed as it is now; a proof shows what it was. */
    private Optional<ComparedIssue> version(Path typed, Session session) {
        Path path = session.path(typed);
        String name = typed.toString();
        boolean issue = Files.isDirectory(path) || name.endsWith(".yaml") || name.endsWith(".json");
        return issue
                ? FolderManuscript.open(shell.folder(), typed, session.diagnostics())
                        .flatMap(manuscript -> pipeline(session)
                                .compared(manuscript, Wanted.EVERYTHING, output.isPresent(), session.diagnostics()))
                : ProofFile.read(path, name, session.diagnostics());
    }

    private static Pipeline pipeline(Session session) {
        return new Pipeline(session.houses(), session.fonts(), session.timings(), Dumps.NONE);
    }
}
