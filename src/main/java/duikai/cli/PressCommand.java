package duikai.cli;

import duikai.delivery.Manifest;
import duikai.delivery.Piece;
import duikai.diag.Severity;
import duikai.house.PressStandard;
import duikai.job.DeliveryFolder;
import duikai.job.Dumps;
import duikai.job.FolderManuscript;
import duikai.job.Pipeline;
import duikai.job.PressPages;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Makes the pages of an issue as the printing house takes them, a PDF/X each. */
@Command(name = "press")
final class PressCommand implements Callable<Integer> {
    /** The kinds of PDF/X by the words people have for them. */
    static final class StandardWord implements ITypeConverter<PressStandard> {
        @Override
        public PressStandard convert(String word) {
            return PressStandard.of(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + word + "' is none of " + String.join(", ", PressStandard.keys())));
        }
    }

    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Parameters(index = "0", paramLabel = "ISSUE", descriptionKey = "issue")
    Path issue = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            descriptionKey = "folder")
    Optional<Path> output = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "x1a|x1a-2003|x3|x4",
            converter = StandardWord.class,
            descriptionKey = "standard")
    Optional<PressStandard> standard = Optional.empty();

    @Mixin
    PageChoice choice = new PageChoice();

    @Mixin
    ImposingChoice imposing = new ImposingChoice();

    @Mixin
    ReportChoice reports = new ReportChoice();

    PressCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() {
        Session session = new Session(options, shell, words);
        Pipeline pipeline = new Pipeline(session.houses(), session.fonts(), session.timings(), Dumps.NONE);
        FolderManuscript.open(shell.folder(), issue, session.diagnostics())
                .flatMap(manuscript -> pipeline.press(manuscript, choice.wanted(), standard, session.diagnostics()))
                .ifPresent(pages -> {
                    reports.write(pages.sheets(), session);
                    if (!session.failed()) {
                        write(pages, session);
                    }
                });
        return session.end(EnumSet.of(Severity.ERROR, Severity.WARNING));
    }

    private void write(PressPages pages, Session session) {
        String name = IssueName.of(issue, session);
        Path typed = output.orElseGet(() -> Path.of(name + "-press"));
        DeliveryFolder folder = new DeliveryFolder(session.path(typed), typed.toString());
        List<Piece> pieces = imposing.pieces(pages, session);
        folder.prepare(pages.printing(), name, pieces, session.diagnostics())
                .filter(delivery -> session.deliver(folder, delivery))
                .ifPresent(delivery -> tell(pages, delivery.manifest(), folder, session));
    }

    private static void tell(PressPages pages, Manifest manifest, DeliveryFolder folder, Session session) {
        session.say(
                "press.issue",
                pages.madeUp().issue().title(),
                manifest.issue().standard().version(),
                manifest.issue().condition());
        for (Manifest.Entry entry : manifest.files()) {
            session.say(
                    "press.file",
                    entry.title(),
                    entry.file(),
                    entry.bytes() / 1024,
                    String.join(" ", entry.plates()),
                    entry.revision());
        }
        session.say(
                "press.written",
                manifest.files().size(),
                folder.shown(),
                session.timings().total() / 1000.0);
    }
}
