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
        all.parallelStream()
                .map(kept -> regenerated(kept, folder(kept, all.size() == 1), works, session))
                .forEachOrdered(made -> made.tell(session));
        return session.end(EnumSet.of(Severity.ERROR, Severity.WARNING));
    }

    /** What became of a package: what is to be told of it, and the files that were written. */
    private record Made(VerifyCommand.Answer answer, Optional<Path> folder, Optional<Path> difference) {
        void tell(Session session) {
            answer.tell(session);
            difference.ifPresent(file -> session.say("diff.overlay", file.toString()));
            folder.ifPresent(written -> session.say("regenerate.written", written.toString()));
        }
    }

    private Path folder(KeptPackage kept, boolean alone) {
        Path name = kept.folder().getFileName();
        return alone || name == null ? output : output.resolve(name.toString());
    }

    private Made regenerated(KeptPackage kept, Path folder, HouseWorks works, Session session) {
        Diagnostics found = new Diagnostics();
        Remaking.From from = source == Source.PAGES ? Remaking.From.PAGES : Remaking.From.MANUSCRIPT;
        Optional<Remaking> made = kept.isWhole(found) ? Remaking.of(kept, from, works, found) : Optional.empty();
        Optional<Path> written = made.filter(remade -> session.writeAll(folder, remade.files(), found))
                .map(remade -> folder);
        Optional<Path> difference =
                written.flatMap(done -> made).flatMap(remade -> difference(kept, remade, folder, found, session));
        VerifyCommand.Answer answer = new VerifyCommand.Answer(
                kept,
                Optional.empty(),
                made.map(Remaking::verdicts).orElse(List.of()),
                VerifyCommand.worthTelling(found));
        return new Made(answer, written, difference);
    }

    private static Optional<Path> difference(
            KeptPackage kept, Remaking made, Path folder, Diagnostics found, Session session) {
        boolean changed = made.verdicts().stream()
                .anyMatch(verdict -> verdict.kind() == Verdict.Kind.CHANGED || verdict.kind() == Verdict.Kind.OF_ONE);
        Path file = Path.of(folder + "-difference.pdf");
        return !changed
                ? Optional.empty()
                : kept.whole()
                        .flatMap(old -> OverlayFile.of(old, made.whole(), kept.shown(), found))
                        .filter(overlay -> session.write(file, overlay, found))
                        .map(overlay -> file);
    }
}
