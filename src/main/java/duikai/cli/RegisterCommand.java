package duikai.cli;

import duikai.archive.KeptPackage;
import duikai.archive.PackageManifest;
import duikai.batch.BatchProblem;
import duikai.batch.IssueFinder;
import duikai.batch.Task;
import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.job.FolderManuscript;
import duikai.job.RootFacts;
import duikai.register.Entry;
import duikai.register.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says which issues of each paper there are, and what does not fit. */
@Command(name = "register")
final class RegisterCommand implements Callable<Integer> {
    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "FOLDER", descriptionKey = "registered")
    List<Path> places = new ArrayList<>();

    RegisterCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() {
        Session session = new Session(options, shell, words);
        List<Entry> entries = new ArrayList<>();
        for (Path place : places) {
            List<Entry> found = entries(session.path(place).normalize(), session);
            if (found.isEmpty()) {
                session.diagnostics().report(BatchProblem.NO_ISSUES, SourceSpan.ofFile(place.toString()));
            }
            entries.addAll(found);
        }
        for (Register.Paper paper : Register.check(entries, session.diagnostics())) {
            session.say(
                    "register.paper",
                    paper.name(),
                    paper.issues(),
                    paper.first().cumulative(),
                    paper.last().cumulative(),
                    paper.first().date().toString(),
                    paper.last().date().toString(),
                    paper.missing().size());
        }
        return session.end(EnumSet.of(Severity.ERROR, Severity.WARNING));
    }

    /** Packages where there are any, else the issues themselves. */
    private List<Entry> entries(Path folder, Session session) {
        try {
            List<Path> packages = Files.isDirectory(folder) ? KeptPackage.find(folder) : List.of();
            return packages.isEmpty()
                    ? IssueFinder.find(List.of(folder), session.path(Path.of(".none")), new Diagnostics()).stream()
                            .flatMap(task -> entry(task).stream())
                            .toList()
                    : packages.stream()
                            .flatMap(kept -> KeptPackage.open(kept, shown(kept), session.diagnostics()).stream())
                            .map(kept -> entry(kept.shown(), kept.manifest()))
                            .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Entry entry(String shown, PackageManifest manifest) {
        return new Entry(
                manifest.paper(), manifest.date(), manifest.number(), manifest.cumulative(), SourceSpan.ofFile(shown));
    }

    /** Of a paper the house stands for its name: only whole issues say that. */
    private Optional<Entry> entry(Task task) {
        SourceSpan place = SourceSpan.ofFile(shown(task.issue()));
        return FolderManuscript.open(Path.of(""), task.issue(), new Diagnostics())
                .flatMap(RootFacts::of)
                .map(facts -> new Entry(facts.house(), facts.date(), facts.number(), facts.cumulative(), place));
    }

    private String shown(Path path) {
        return path.startsWith(shell.folder()) ? shell.folder().relativize(path).toString() : path.toString();
    }
}
