package duikai.cli;

import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.editorial.Score;
import duikai.issue.ManuscriptFix;
import duikai.job.Dumps;
import duikai.job.FolderManuscript;
import duikai.job.Pipeline;
import duikai.job.Wanted;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says everything about an issue that can be said without drawing it; writes repairs of dirty copy back. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Parameters(index = "0", paramLabel = "ISSUE", descriptionKey = "issue")
    Path issue = Path.of("");

    @Option(names = "--fix", descriptionKey = "fix")
    boolean fix;

    @Option(names = "--earlier", paramLabel = "ISSUE", arity = "1..*", descriptionKey = "earlier")
    List<Path> earlier = List.of();

    CheckCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() {
        Session session = new Session(options, shell, words);
        Optional<FolderManuscript> manuscript = FolderManuscript.open(shell.folder(), issue, session.diagnostics());
        if (fix) {
            manuscript.ifPresent(folder -> writeBack(folder, session));
        }
        Optional<Score> score = manuscript.flatMap(folder -> check(folder, session));
        int code = session.end(EnumSet.allOf(Severity.class));
        manuscript.ifPresent(folder -> sum(session));
        score.ifPresent(marks ->
                session.say("check.score", marks.marks(), marks.characters(), marks.rate(), marks.passes() ? 1 : 0));
        return code;
    }

    private Optional<Score> check(FolderManuscript manuscript, Session session) {
        List<FolderManuscript> printed = earlier.stream()
                .flatMap(folder -> FolderManuscript.open(shell.folder(), folder, session.diagnostics()).stream())
                .toList();
        return new Pipeline(session.houses(), session.fonts(), session.timings(), Dumps.NONE)
                .check(manuscript, Wanted.EVERYTHING, printed, session.diagnostics());
    }

    /** Last, where it is seen: below everything it counts. */
    static void sum(Session session) {
        Diagnostics found = session.diagnostics();
        session.say(
                "check.found", found.count(Severity.ERROR), found.count(Severity.WARNING), found.count(Severity.NOTE));
    }

    private static void writeBack(FolderManuscript manuscript, Session session) {
        List<ManuscriptFix> fixes = ManuscriptFix.of(manuscript);
        for (ManuscriptFix fix : fixes) {
            if (session.write(manuscript.path(fix.name()), fix.text().getBytes(StandardCharsets.UTF_8))) {
                session.say(
                        "check.fixed",
                        manuscript.shown(fix.name()),
                        fix.repairs().size());
            }
        }
        if (fixes.isEmpty()) {
            session.say("check.clean");
        }
    }
}
