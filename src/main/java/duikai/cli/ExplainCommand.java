package duikai.cli;

import duikai.diag.Severity;
import duikai.job.Dumps;
import duikai.job.ExplainedLine;
import duikai.job.FolderManuscript;
import duikai.job.Pipeline;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Explains a line of running text: how it was set, where else it could have ended, and which rules spoke. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Parameters(index = "0", paramLabel = "ISSUE", descriptionKey = "issue")
    Path issue = Path.of("");

    @Parameters(index = "1", paramLabel = "LINE", descriptionKey = "line")
    String line = "";

    @Mixin
    PageChoice choice = new PageChoice();

    ExplainCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() {
        Session session = new Session(options, shell, words);
        FolderManuscript.open(shell.folder(), issue, session.diagnostics())
                .flatMap(manuscript -> explained(manuscript, session))
                .ifPresent(explained -> print(explained, session));
        return session.end(EnumSet.of(Severity.ERROR));
    }

    private Optional<ExplainedLine> explained(FolderManuscript manuscript, Session session) {
        return new Pipeline(session.houses(), session.fonts(), session.timings(), Dumps.NONE)
                .explain(manuscript, choice.wanted(), line, session.diagnostics());
    }

    private void print(ExplainedLine explained, Session session) {
        if (options.form == Duikai.Form.JSON) {
            session.print(ExplainedJson.of(explained));
        } else {
            new ExplainedWords(words).of(explained).forEach(session::print);
        }
    }
}
