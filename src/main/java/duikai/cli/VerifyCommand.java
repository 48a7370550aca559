package duikai.cli;

import duikai.archive.ArchiveProblem;
import duikai.archive.KeptPackage;
import duikai.archive.Remaking;
import duikai.archive.Verdict;
import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.job.HouseWorks;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Says whether packages are as they were kept, and whether they can be made again. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Mixin
    PackageChoice packages = new PackageChoice();

    @Option(names = "--fixity", descriptionKey = "fixity")
    boolean fixity;

    VerifyCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() {
        Session session = new Session(options, shell, words);
        HouseWorks works = new HouseWorks(session.houses(), session.fonts());
        packages.open(session).parallelStream()
                .map(kept -> verified(kept, works))
                .forEachOrdered(answer -> answer.tell(session));
        return session.end(EnumSet.allOf(Severity.class));
    }

    private Answer verified(KeptPackage kept, HouseWorks works) {
        Diagnostics found = new Diagnostics();
        boolean whole = kept.isWhole(found);
        if (!whole || fixity) {
            return new Answer(kept, Optional.of(whole), List.of(), worthTelling(found));
        }
        Optional<Remaking> made = Remaking.of(kept, Remaking.From.LAYOUT, works, found);
        made.ifPresent(remade -> remade.report(kept, found));
        return new Answer(kept, Optional.empty(), made.map(Remaking::verdicts).orElse(List.of()), worthTelling(found));
    }

    /**
     * What is to be told of a package; nothing of the package itself stays in memory.
     *
     * @param whole where only that was asked
     */
    record Answer(KeptPackage kept, Optional<Boolean> whole, List<Verdict> verdicts, List<Diagnostic> problems) {
        void tell(Session session) {
            String title = kept.manifest().title();
            whole.ifPresent(of -> session.say(of ? "verify.whole" : "verify.broken", kept.shown(), title));
            if (!verdicts.isEmpty()) {
                session.say("verify.package", kept.shown(), title, same(), verdicts.size());
            }
            verdicts.stream()
                    .filter(verdict -> verdict.kind() != Verdict.Kind.SAME_BYTES)
                    .forEach(verdict -> session.say(
                            "verify.page",
                            verdict.page(),
                            session.words().say("verify." + verdict.kind().word()),
                            100 * verdict.difference(),
                            verdict.sameText() ? 1 : 0));
            session.diagnostics().addAll(problems);
        }

        private long same() {
            return verdicts.stream()
                    .filter(verdict -> verdict.kind() == Verdict.Kind.SAME_BYTES)
                    .count();
        }
    }

    /** What was said of the issue when it was made is not said again. */
    static List<Diagnostic> worthTelling(Diagnostics found) {
        return found.all().stream()
                .filter(problem -> problem.severity() == Severity.ERROR || problem.problem() instanceof ArchiveProblem)
                .toList();
    }
}
