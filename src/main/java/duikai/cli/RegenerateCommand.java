package duikai.cli;

import duikai.archive.KeptPackage;
import duikai.archive.Remaking;
import duikai.archive.Verdict;
import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.job.HouseWorks;
import duikai.job.OverlayFile;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes packages again with the templates and the program of today. */
@Command(name = "regenerate")
final class RegenerateCommand implements Callable<Integer> {
    /** What they are made of, by the words people have for it. */
    enum Source {
        PAGES,
        MANUSCRIPT
    }

    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Mixin
    PackageChoice packages = new PackageChoice();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            descriptionKey = "regenerate-folder")
    Path output = Path.of("");

    @Option(names = "--from", paramLabel = "pages|manuscript", descriptionKey = "from")
    Source source = Source.PAGES;

    RegenerateCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() {
        Session session = new Session(options, shell, words);
        HouseWorks works = new HouseWorks(session.houses(), session.fonts());
        List<KeptPackage> all = packages.open(session);
        for (KeptPackage kept : all) {
            Diagnostics found = new Diagnostics();
            if (kept.isWhole(found)) {
                Remaking.From from = source == Source.PAGES ? Remaking.From.PAGES : Remaking.From.MANUSCRIPT;
                Optional<Remaking> made = Remaking.of(kept, from, works, found);
                made.ifPresent(remade -> write(kept, remade, all.size() == 1, found, session));
            }
            session.diagnostics().addAll(VerifyCommand.worthTelling(found));
        }
        return session.end(EnumSet.of(Severity.ERROR, Severity.WARNING));
    }

    private void write(KeptPackage kept, Remaking made, boolean alone, Diagnostics found, Session session) {
        Path name = kept.folder().getFileName();
        Path folder = alone || name == null ? output : output.resolve(name.toString());
        if (!session.writeAll(folder, made.files())) {
            return;
        }
        VerifyCommand.tell(kept, made, session);
        boolean changed = made.verdicts().stream()
                .anyMatch(verdict -> verdict.kind() == Verdict.Kind.CHANGED || verdict.kind() == Verdict.Kind.OF_ONE);
        if (changed) {
            Path file = Path.of(folder + "-difference.pdf");
            kept.whole()
                    .flatMap(old -> OverlayFile.of(old, made.whole(), kept.shown(), found))
                    .filter(overlay -> session.write(file, overlay))
                    .ifPresent(overlay -> session.say("diff.overlay", file.toString()));
        }
        session.say("regenerate.written", folder.toString());
    }
}
