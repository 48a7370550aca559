package duikai.cli;

import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.job.Dumps;
import duikai.job.FolderManuscript;
import duikai.job.JobProblem;
import duikai.job.Pipeline;
import duikai.job.Proposals;
import duikai.job.Proposals.Proposal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Proposes layouts of the pages of an issue, says what speaks for and against each, and keeps the one chosen. */
@Command(name = "layout")
final class LayoutCommand implements Callable<Integer> {
    private static final int MOST = 12;

    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Parameters(index = "0", paramLabel = "ISSUE", descriptionKey = "issue")
    Path issue = Path.of("");

    @Option(names = "--proposals", paramLabel = "N", descriptionKey = "proposals")
    int proposals = 3;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            descriptionKey = "proposals-folder")
    Optional<Path> output = Optional.empty();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--keep", paramLabel = "N", descriptionKey = "keep")
    Optional<Integer> keep = Optional.empty();

    @Option(names = "--stable", descriptionKey = "stable-layout")
    boolean stable;

    @Mixin
    PageChoice choice = new PageChoice();

    LayoutCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() {
        Session session = new Session(options, shell, words);
        FolderManuscript.open(shell.folder(), issue, session.diagnostics())
                .ifPresent(manuscript -> proposed(manuscript, session).ifPresent(found -> {
                    tell(found, session);
                    keep.ifPresent(number -> keep(found, number, manuscript, session));
                }));
        return session.end(EnumSet.of(Severity.ERROR, Severity.WARNING));
    }

    private Optional<Proposals> proposed(FolderManuscript manuscript, Session session) {
        int most = Math.clamp(Math.max(proposals, keep.orElse(1)), 1, MOST);
        return new Pipeline(session.houses(), session.fonts(), session.timings(), Dumps.NONE)
                .proposals(
                        manuscript,
                        choice.wanted(Set.of(), /* draft= */ true),
                        most,
                        stable,
                        output.isPresent(),
                        session.diagnostics());
    }

    private void tell(Proposals found, Session session) {
        String asJson = ProposalsJson.of(found, words);
        List<String> asText = new ProposalWords(words).of(found);
        if (json) {
            session.print(asJson);
        } else {
            asText.forEach(session::print);
        }
        output.filter(session::makeFolder).ifPresent(folder -> {
            session.write(folder.resolve("layout.json"), (asJson + "\n").getBytes(StandardCharsets.UTF_8));
            String text = String.join("\n", asText) + "\n";
            session.write(folder.resolve("layout.txt"), text.getBytes(StandardCharsets.UTF_8));
            found.pages().forEach(proposed -> pictures(proposed, folder, session));
        });
    }

    private static void pictures(List<Proposal> page, Path folder, Session session) {
        for (int i = 0; i < page.size(); i++) {
            Proposal proposal = page.get(i);
            Path file =
                    folder.resolve("page-%d-%d.png".formatted(proposal.report().number(), i + 1));
            proposal.png().ifPresent(png -> session.write(file, png));
        }
    }

    private static void keep(Proposals found, int number, FolderManuscript manuscript, Session session) {
        for (List<Proposal> page : found.pages()) {
            if (number < 1 || number > page.size()) {
                session.diagnostics()
                        .report(
                                JobProblem.NO_SUCH_PROPOSAL,
                                SourceSpan.ofFile(manuscript.shown(manuscript.root())),
                                number,
                                page.getFirst().report().number(),
                                page.size());
                return;
            }
        }
        session.keep(found.keeping(number), manuscript);
    }
}
