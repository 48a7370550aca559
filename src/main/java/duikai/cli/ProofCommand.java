package duikai.cli;

import duikai.diag.Severity;
import duikai.fo.Overlay;
import duikai.job.Dumps;
import duikai.job.FolderManuscript;
import duikai.job.PagePictures;
import duikai.job.Pipeline;
import duikai.job.Proof;
import duikai.job.Stage;
import duikai.makeup.PageReport;
import duikai.proofing.Pull;
import duikai.proofing.Round;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Stack;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes the pages of an issue. */
@Command(name = "proof")
final class ProofCommand implements Callable<Integer> {
    /** A stage to dump, or all of them. */
    enum Dump {
        ISSUE,
        PLAN,
        PAGE,
        FO,
        PDF,
        ALL
    }

    /** Takes the next argument as the picture's file only if it ends in .png, so that {@code --png ISSUE} works. */
    static final class PngFile implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> args, ArgSpec spec, CommandSpec command) {
            boolean named = !args.isEmpty() && args.peek().endsWith(".png");
            spec.setValue(Optional.of(named ? args.pop() : ""));
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
            paramLabel = "FILE",
            descriptionKey = "output")
    Optional<Path> output = Optional.empty();

    @Mixin
    PageChoice choice = new PageChoice();

    @Option(names = "--draft", descriptionKey = "draft")
    boolean draft;

    @Option(names = "--stable", descriptionKey = "stable")
    boolean stable;

    @Option(names = "--overlay", paramLabel = "grid,boxes,slack", split = ",", descriptionKey = "overlay")
    Set<Overlay> overlays = new LinkedHashSet<>();

    @Option(names = "--png", paramLabel = "[FILE.png]", parameterConsumer = PngFile.class, descriptionKey = "png")
    Optional<String> png = Optional.empty();

    @Mixin
    PaperChoice paper = new PaperChoice();

    @Option(names = "--round", paramLabel = "1|2|3", converter = RoundNumber.class, descriptionKey = "round")
    Optional<Round> round = Optional.empty();

    @Mixin
    Moment moment = new Moment();

    @Option(names = "--dump", paramLabel = "issue|plan|page|fo|pdf|all", split = ",", descriptionKey = "dump")
    List<Dump> dump = new ArrayList<>();

    ProofCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() {
        Session session = new Session(options, shell, words);
        Dumps dumps = new Dumps(stages());
        Pipeline pipeline = new Pipeline(session.houses(), session.fonts(), session.timings(), dumps);
        Path file = output.orElseGet(() -> Path.of(IssueName.of(issue, session) + ".pdf"));
        FolderManuscript.open(shell.folder(), issue, session.diagnostics())
                .ifPresent(manuscript -> pipeline.proof(
                                manuscript, choice.wanted(overlays, draft), pull(), session.diagnostics())
                        .filter(proof -> draft || !session.failed())
                        .ifPresent(proof -> {
                            write(proof, file, session);
                            keep(proof, manuscript, session);
                        }));
        writeDumps(dumps, file, session);
        return session.end(EnumSet.of(Severity.ERROR, Severity.WARNING));
    }

    private Optional<Pull> pull() {
        return round.map(of -> new Pull(of, moment.time()));
    }

    private void keep(Proof proof, FolderManuscript manuscript, Session session) {
        if (stable && !session.failed()) {
            session.keep(proof.kept().with(proof.madeUp().plan()), manuscript);
        }
    }

    private Set<Dumps.Stage> stages() {
        if (dump.contains(Dump.ALL)) {
            return EnumSet.allOf(Dumps.Stage.class);
        }
        return dump.stream().map(stage -> Dumps.Stage.valueOf(stage.name())).collect(Collectors.toSet());
    }

    private void write(Proof proof, Path file, Session session) {
        Map<Path, byte[]> pictures = pictures(proof, file, session);
        if (!session.write(file, paper.onPaper(proof, session)) || !paper.contact(proof, session)) {
            return;
        }
        for (Map.Entry<Path, byte[]> picture : pictures.entrySet()) {
            if (!session.write(picture.getKey(), picture.getValue())) {
                return;
            }
        }
        if (!isStandardOutput(file)) {
            tell(proof, file, session);
        }
    }

    private Map<Path, byte[]> pictures(Proof proof, Path file, Session session) {
        Map<Path, byte[]> pictures = new LinkedHashMap<>();
        if (png.isPresent()) {
            String name = png.get().isEmpty() ? withoutEnding(file.toString()) + ".png" : png.get();
            List<byte[]> drawn = session.timings().measure(Stage.PICTURE, () -> PagePictures.png(proof.pdf()));
            for (int i = 0; i < drawn.size(); i++) {
                String number = drawn.size() == 1 ? "" : "-" + (i + 1);
                pictures.put(Path.of(withoutEnding(name) + number + ".png"), drawn.get(i));
            }
        }
        return pictures;
    }

    private void tell(Proof proof, Path file, Session session) {
        session.say("proof.issue", proof.madeUp().issue().title());
        for (PageReport report : proof.madeUp().reports()) {
            session.say(
                    "proof.page",
                    report.number(),
                    report.name(),
                    report.stories().size(),
                    report.lines(),
                    report.body().size().toPoints(),
                    report.body().pitch().toPoints(),
                    report.white());
        }
        long notes = session.diagnostics().count(Severity.NOTE);
        if (notes > 0) {
            session.say("proof.notes", notes, issue.toString());
        }
        session.say(
                "proof.written",
                file.toString(),
                proof.pdf().length / 1024,
                session.timings().total() / 1000.0);
    }

    private static void writeDumps(Dumps dumps, Path file, Session session) {
        Path folder = Path.of(withoutEnding(file.toString()) + ".dump");
        if (!dumps.files().isEmpty() && session.makeFolder(folder)) {
            dumps.files().forEach((name, content) -> session.write(folder.resolve(name), content));
            if (!isStandardOutput(file)) {
                session.say("proof.dumped", folder.toString());
            }
        }
    }

    /** Then nothing but the document is written there. */
    private static boolean isStandardOutput(Path file) {
        return file.toString().equals("-");
    }

    private static String withoutEnding(String file) {
        int dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
    }
}
