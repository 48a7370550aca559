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
        for (KeptPackage kept : packages.open(session)) {
            Diagnostics found = new Diagnostics();
            boolean whole = kept.isWhole(found);
            if (!whole || fixity) {
                session.say(
                        whole ? "verify.whole" : "verify.broken",
                        kept.shown(),
                        kept.manifest().title());
            } else {
                Optional<Remaking> made = Remaking.of(kept, Remaking.From.LAYOUT, works, found);
                made.ifPresent(remade -> {
                    remade.report(kept, found);
                    tell(kept, remade, session);
                });
            }
            session.diagnostics().addAll(worthTelling(found));
        }
        return session.end(EnumSet.allOf(Severity.class));
    }

    /** What was said of the issue when it was made is not said again. */
    static List<Diagnostic> worthTelling(Diagnostics found) {
        return found.all().stream()
                .filter(problem -> problem.severity() == Severity.ERROR || problem.problem() instanceof ArchiveProblem)
                .toList();
    }

    /** A line for the package, and one for each page that is not the same to the byte. */
    static void tell(KeptPackage kept, Remaking made, Session session) {
        long same = made.verdicts().stream()
                .filter(verdict -> verdict.kind() == Verdict.Kind.SAME_BYTES)
                .count();
        session.say(
                "verify.package",
                kept.shown(),
                kept.manifest().title(),
                same,
                made.verdicts().size());
        made.verdicts().stream()
                .filter(verdict -> verdict.kind() != Verdict.Kind.SAME_BYTES)
                .forEach(verdict -> session.say(
                        "verify.page",
                        verdict.page(),
                        session.words().say("verify." + verdict.kind().word()),
                        100 * verdict.difference(),
                        verdict.sameText() ? 1 : 0));
    }
}
