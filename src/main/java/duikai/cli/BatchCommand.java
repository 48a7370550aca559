package duikai.cli;

import duikai.batch.BatchProblem;
import duikai.batch.BatchRun;
import duikai.batch.IssueFinder;
import duikai.batch.Order;
import duikai.batch.Outcome;
import duikai.batch.OutputFolder;
import duikai.batch.Plan;
import duikai.batch.Since;
import duikai.batch.Task;
import duikai.batch.Watch;
import duikai.batch.Workshop;
import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.house.PressStandard;
import duikai.job.HouseWorks;
import duikai.job.IoWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes many issues, several at a time; what is there and unchanged is left as it is. */
@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {
    /** What is made of each issue, by the words people have for it. */
    enum Product {
        PROOF,
        PRESS,
        ARCHIVE
    }

    /** Milliseconds between two looks at the folders. */
    private static final long PAUSE = 500;

    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Parameters(index = "0..*", paramLabel = "FOLDER", descriptionKey = "issues")
    List<Path> places = new ArrayList<>();

    @Option(names = "--list", paramLabel = "FILE", descriptionKey = "issue-list")
    Optional<Path> list = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            descriptionKey = "batch-folder")
    Path output = Path.of("");

    @Option(names = "--make", paramLabel = "proof|press|archive", descriptionKey = "make")
    Product product = Product.PROOF;

    @Option(names = "--format", paramLabel = "NAME", descriptionKey = "format")
    Optional<String> format = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "x1a|x1a-2003|x3|x4",
            converter = PressCommand.StandardWord.class,
            descriptionKey = "standard")
    Optional<PressStandard> standard = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    Optional<Integer> threads = Optional.empty();

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "since")
    Optional<LocalDate> since = Optional.empty();

    @Option(names = "--resume", descriptionKey = "resume")
    boolean resume;

    @Option(names = "--anew", descriptionKey = "anew")
    boolean anew;

    @Option(names = "--watch", descriptionKey = "watch")
    boolean watch;

    @Mixin
    BatchReportChoice reports = new BatchReportChoice();

    BatchCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() {
        Session session = new Session(options, shell, words);
        Optional<OutputFolder> folder = session.failed()
                ? Optional.empty()
                : OutputFolder.open(session.path(output).normalize(), output.toString(), session.diagnostics());
        if (folder.isEmpty()) {
            return session.end(EnumSet.of(Severity.ERROR));
        }
        try (OutputFolder open = folder.get()) {
            return run(open, session);
        } catch (IOException e) {
            session.diagnostics()
                    .report(BatchProblem.OUTPUT_FAILED, SourceSpan.ofFile(output.toString()), IoWords.bare(e));
            return session.end(EnumSet.of(Severity.ERROR));
        }
    }

    private int run(OutputFolder folder, Session session) throws IOException {
        Optional<Plan> plan =
                resume ? folder.plan(output.toString(), session.diagnostics()) : Optional.of(asked(session));
        if (plan.isEmpty() || session.failed()) {
            return session.end(EnumSet.of(Severity.ERROR));
        }
        if (!resume) {
            folder.keep(plan.get());
        }
        BatchProgress progress = new BatchProgress(session, plan.get().tasks().size());
        BatchRun run = new BatchRun(threads(), progress::tell);
        Supplier<Workshop> workshops = () -> new Workshop(
                new HouseWorks(session.houses(), session.fonts()), plan.get().order(), folder, shell.folder(), anew);
        return StopSignal.during(run, () -> {
            List<Outcome> outcomes = watch
                    ? watch(run, workshops, progress, session)
                    : run.run(workshops.get(), plan.get().tasks());
            return progress.end(outcomes, run.isStopped(), reports, folder);
        });
    }

    /** Until the process is asked to end. */
    private List<Outcome> watch(BatchRun run, Supplier<Workshop> workshops, BatchProgress progress, Session session) {
        Watch watch = new Watch(session.houses().folders());
        Map<Task, Outcome> latest = new LinkedHashMap<>();
        Workshop workshop = workshops.get();
        session.say("batch.watching");
        while (!run.isStopped()) {
            if (watch.housesChanged()) {
                workshop = workshops.get();
            }
            List<Task> due = watch.due(tasks(session, new Diagnostics()));
            progress.expect(due.size());
            run.run(workshop, due).forEach(outcome -> latest.put(outcome.task(), outcome));
            pause();
        }
        return List.copyOf(latest.values());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int threads() {
        return Math.max(1, threads.orElse(Runtime.getRuntime().availableProcessors()));
    }

    private Plan asked(Session session) {
        Order.Product made = Order.Product.valueOf(product.name());
        return new Plan(new Order(made, format, standard), watch ? List.of() : tasks(session, session.diagnostics()));
    }

    private List<Task> tasks(Session session, Diagnostics diagnostics) {
        List<Path> all = new ArrayList<>(places.stream().map(session::path).toList());
        list.ifPresent(file -> all.addAll(listed(file, session, diagnostics)));
        if (all.isEmpty()) {
            diagnostics.report(
                    BatchProblem.NO_ISSUES, SourceSpan.ofFile(shell.folder().toString()));
        }
        List<Task> tasks = IssueFinder.find(all, session.path(output), diagnostics);
        return since.map(day -> Since.of(day, tasks)).orElse(tasks);
    }

    /** A path in each line, relative to the list; lines of # and empty ones say nothing. */
    private List<Path> listed(Path file, Session session, Diagnostics diagnostics) {
        Path path = session.path(file);
        try {
            return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(path::resolveSibling)
                    .toList();
        } catch (IOException e) {
            diagnostics.report(BatchProblem.LIST_UNREADABLE, SourceSpan.ofFile(file.toString()), IoWords.bare(e));
            return List.of();
        }
    }
}
