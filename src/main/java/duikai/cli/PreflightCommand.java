package duikai.cli;

import duikai.diag.Severity;
import duikai.house.PressStandard;
import duikai.house.PressStyle;
import duikai.job.DeliveryFolder;
import duikai.job.PdfPreflight;
import duikai.job.PressReport;
import duikai.preflight.Demands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what a printing house would send PDF files back for, whoever made them. */
@Command(name = "preflight")
final class PreflightCommand implements Callable<Integer> {
    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "pdf")
    List<Path> files = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "x1a|x1a-2003|x3|x4",
            converter = PressCommand.StandardWord.class,
            descriptionKey = "standard-of-file")
    Optional<PressStandard> standard = Optional.empty();

    @Option(names = "--ink-limit", paramLabel = "PERCENT", descriptionKey = "ink-limit")
    int inkLimit = PressStyle.NEWSPRINT.inkLimit();

    @Option(names = "--resolution", paramLabel = "PPI", descriptionKey = "resolution")
    int resolution = PressStyle.NEWSPRINT.resolution();

    @Option(names = "--mono", descriptionKey = "mono")
    boolean mono;

    @Mixin
    ReportChoice reports = new ReportChoice();

    PreflightCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() {
        Session session = new Session(options, shell, words);
        Demands demands = new Demands(standard, Optional.empty(), inkLimit, resolution, mono);
        List<PressReport.Sheet> sheets = new ArrayList<>();
        for (Path file : files) {
            DeliveryFolder folder = new DeliveryFolder(session.path(file), file.toString());
            if (folder.holdsManifest()) {
                sheets.addAll(folder.check(session.diagnostics()));
            } else {
                PdfPreflight.check(session.path(file), file.toString(), demands, session.diagnostics())
                        .ifPresent(sheets::add);
            }
        }
        reports.write(sheets, session);
        int code = session.end(EnumSet.allOf(Severity.class));
        CheckCommand.sum(session);
        return code;
    }
}
