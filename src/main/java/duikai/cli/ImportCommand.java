package duikai.cli;

import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.job.IoWords;
import duikai.job.JobProblem;
import duikai.transcript.ImportedIssue;
import duikai.transcript.TranscriptImporter;
import duikai.yaml.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Turns the transcript of a printed page into an issue folder and lists every guess. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    /** A page has a few thousand characters; a file beyond this is not a transcript. */
    private static final int LIMIT = 4 << 20;

    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Parameters(index = "0", paramLabel = "FILE.md", descriptionKey = "transcript")
    Path transcript = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            descriptionKey = "new-folder")
    Path folder = Path.of("");

    @Option(names = "--house", paramLabel = "NAME", descriptionKey = "import-house")
    Optional<String> house = Optional.empty();

    ImportCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        Session session = new Session(options, shell, words);
        NewFolder target = new NewFolder(folder, session);
        if (target.isFree()) {
            read(session)
                    .flatMap(text -> TranscriptImporter.read(text.file(), text.text(), house, session.diagnostics()))
                    .filter(issue -> !session.failed())
                    .ifPresent(issue -> fill(target, issue, session));
        }
        return session.end(EnumSet.allOf(Severity.class));
    }

    private Optional<SourceText> read(Session session) {
        String file = transcript.toString();
        try (InputStream in = Files.newInputStream(session.path(transcript))) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                session.diagnostics().report(JobProblem.TRANSCRIPT_TOO_LARGE, SourceSpan.ofFile(file), LIMIT >> 20);
                return Optional.empty();
            }
            return SourceText.decode(file, bytes, session.diagnostics());
        } catch (NoSuchFileException e) {
            session.diagnostics().report(JobProblem.TRANSCRIPT_NOT_FOUND, SourceSpan.ofFile(file), file);
        } catch (IOException e) {
            session.diagnostics().report(JobProblem.INPUT_UNREADABLE, SourceSpan.ofFile(file), IoWords.bare(e));
        }
        return Optional.empty();
    }

    private void fill(NewFolder target, ImportedIssue issue, Session session) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        issue.files().forEach((name, text) -> files.put(Path.of(name), text.getBytes(StandardCharsets.UTF_8)));
        target.fill(files);
        if (!session.failed()) {
            long guesses = session.diagnostics().count(Severity.NOTE)
                    + session.diagnostics().count(Severity.WARNING);
            session.say("import.done", folder.toString(), guesses);
        }
    }
}
