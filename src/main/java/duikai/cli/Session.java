package duikai.cli;

import duikai.delivery.Delivery;
import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.diag.Language;
import duikai.diag.Messages;
import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.font.CompiledFonts;
import duikai.job.AtomicFile;
import duikai.job.AtomicFiles;
import duikai.job.DeliveryFolder;
import duikai.job.FolderManuscript;
import duikai.job.FontFolder;
import duikai.job.HouseFolders;
import duikai.job.IoWords;
import duikai.job.JobProblem;
import duikai.job.SignOffFile;
import duikai.job.Timings;
import duikai.kept.KeptPlan;
import duikai.kept.KeptPlanText;
import duikai.proofing.SignOff;
import duikai.proofing.SignOffs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One run of a command: what it works with, what it found, and how it ends. */
final class Session {
    private final Duikai options;
    private final Shell shell;
    private final Words words;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Progress progress;
    private final Timings timings;

    Session(Duikai options, Shell shell, Words words) {
        this.options = options;
        this.shell = shell;
        this.words = words;
        progress = new Progress(shell, words, shell.terminal() && !options.quiet && options.form == Duikai.Form.HUMAN);
        timings = new Timings(progress::show);
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    Timings timings() {
        return timings;
    }

    Words words() {
        return words;
    }

    Language language() {
        return words.language();
    }

    /** A path as the user typed it, made absolute. */
    Path path(Path typed) {
        return shell.folder().resolve(typed);
    }

    Path home() {
        return shell.home();
    }

    HouseFolders houses() {
        List<Path> folders = new ArrayList<>();
        for (Path folder : options.templates) {
            if (!Files.isDirectory(path(folder))) {
                diagnostics.report(JobProblem.TEMPLATES_NOT_FOUND, SourceSpan.ofFile(folder.toString()));
            }
            folders.add(path(folder).normalize());
        }
        folders.add(shell.home().resolve("fo-templates"));
        return new HouseFolders(folders, shell.folder());
    }

    FontFolder fonts() {
        return new FontFolder(new CompiledFonts(), shell.home().resolve("fonts"));
    }

    /** Says something on standard output, unless the user wants quiet. */
    void say(String key, Object... arguments) {
        if (!options.quiet) {
            progress.clear();
            shell.out().println(words.say(key, arguments));
        }
    }

    /** The line on the terminal. */
    Progress progress() {
        return progress;
    }

    /** Tells problems at once, those of the given severities. */
    void tell(List<Diagnostic> problems, Set<Severity> told) {
        List<Diagnostic> wanted = inOrderOfPlace(problems.stream()
                .filter(problem -> told.contains(problem.severity()))
                .toList());
        if (!wanted.isEmpty()) {
            progress.clear();
            shell.err()
                    .print(options.form.printer(new Messages(words.language())).print(wanted));
            shell.err().flush();
        }
    }

    boolean warningsAreErrors() {
        return options.warningsAsErrors;
    }

    /** Prints what was asked for, quiet or not. */
    void print(String line) {
        progress.clear();
        shell.out().println(line);
    }

    /** Whether what was found forbids to write anything. */
    boolean failed() {
        return diagnostics.hasErrors() || (options.warningsAsErrors && diagnostics.count(Severity.WARNING) > 0);
    }

    /** Writes a file whole, or reports why not and leaves what was there. {@code -} is standard output. */
    boolean write(Path typed, byte[] content) {
        return write(typed, content, diagnostics);
    }

    /** The same where problems go elsewhere. */
    boolean write(Path typed, byte[] content, Diagnostics problems) {
        if (typed.toString().equals("-")) {
            shell.out().writeBytes(content);
            shell.out().flush();
            return true;
        }
        try {
            AtomicFile.write(path(typed), content);
            return true;
        } catch (IOException e) {
            unwritable(typed, e, problems);
            return false;
        }
    }

    /** Keeps the plan of an issue beside its manuscript. */
    void keep(KeptPlan plan, FolderManuscript manuscript) {
        byte[] text = KeptPlanText.of(plan).getBytes(StandardCharsets.UTF_8);
        if (write(manuscript.path(KeptPlan.FILE), text)) {
            say("layout.kept", manuscript.shown(KeptPlan.FILE));
        }
    }

    /** Adds a sign-off to the record beside a manuscript, or reports why not. */
    boolean sign(SignOff signOff, FolderManuscript manuscript) {
        try {
            return new SignOffFile(manuscript).add(signOff, diagnostics);
        } catch (IOException e) {
            unwritable(Path.of(manuscript.shown(SignOffs.FILE)), e);
            return false;
        }
    }

    /** Makes a folder and those it lies in. */
    boolean makeFolder(Path typed) {
        try {
            Files.createDirectories(path(typed));
            return true;
        } catch (IOException e) {
            unwritable(typed, e);
            return false;
        }
    }

    /** Writes a delivery whole, or reports why not. */
    boolean deliver(DeliveryFolder folder, Delivery delivery) {
        try {
            folder.write(delivery);
            return true;
        } catch (IOException e) {
            unwritable(Path.of(folder.shown()), e);
            return false;
        }
    }

    /** Writes files into a folder, all or none, the last of them last; or reports why not. */
    boolean writeAll(Path typed, Map<String, byte[]> files) {
        return writeAll(typed, files, diagnostics);
    }

    /** The same where problems go elsewhere. */
    boolean writeAll(Path typed, Map<String, byte[]> files, Diagnostics problems) {
        try {
            Files.createDirectories(path(typed));
            AtomicFiles.write(path(typed), files);
            return true;
        } catch (IOException e) {
            unwritable(typed, e, problems);
            return false;
        }
    }

    private void unwritable(Path typed, IOException e) {
        unwritable(typed, e, diagnostics);
    }

    private static void unwritable(Path typed, IOException e, Diagnostics problems) {
        problems.report(JobProblem.OUTPUT_UNWRITABLE, SourceSpan.ofFile(typed.toString()), IoWords.bare(e));
    }

    /** File by file as they were first met, each from its top to its end. */
    private static List<Diagnostic> inOrderOfPlace(List<Diagnostic> problems) {
        List<String> files = problems.stream()
                .map(problem -> problem.span().file())
                .distinct()
                .toList();
        return problems.stream()
                .sorted(Comparator.comparingInt((Diagnostic problem) ->
                                files.indexOf(problem.span().file()))
                        .thenComparingInt(problem -> problem.span().line())
                        .thenComparingInt(problem -> problem.span().column()))
                .toList();
    }

    /** Tells the problems of the given severities and ends the run. */
    int end(Set<Severity> told) {
        progress.clear();
        List<Diagnostic> problems = inOrderOfPlace(diagnostics.all().stream()
                .filter(problem -> told.contains(problem.severity()))
                .toList());
        if (!problems.isEmpty() || options.form == Duikai.Form.JSON) {
            shell.err()
                    .print(options.form.printer(new Messages(words.language())).print(problems));
        }
        if (options.timings) {
            timings.milliseconds().forEach((stage, time) -> shell.err().println("%6d ms  %s".formatted(time, stage)));
            shell.err().println(words.say("timings.total", Long.toString(timings.total())));
        }
        shell.err().flush();
        return ExitCode.of(diagnostics.all(), options.warningsAsErrors).code();
    }
}
