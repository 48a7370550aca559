package duikai.cli;

import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.job.Dumps;
import duikai.job.FolderManuscript;
import duikai.job.HashedPage;
import duikai.job.Pipeline;
import duikai.proofing.Round;
import duikai.proofing.SignOff;
import duikai.proofing.SignOffCheck;
import duikai.proofing.SignOffProblem;
import duikai.proofing.SignOffReader;
import duikai.proofing.SignOffs;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Signs a page as fit to print, or tells which pages are. */
@Command(name = "sign")
final class SignCommand implements Callable<Integer> {
    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Parameters(index = "0", paramLabel = "ISSUE", descriptionKey = "issue")
    Path issue = Path.of("");

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "by")
    Optional<String> by = Optional.empty();

    @Option(names = "--list", descriptionKey = "list-signed")
    boolean list;

    @Option(names = "--round", paramLabel = "1|2|3", converter = RoundNumber.class, descriptionKey = "round-signed")
    Optional<Round> round = Optional.empty();

    @Option(names = "--hash", paramLabel = "DIGITS", descriptionKey = "hash")
    Optional<String> hash = Optional.empty();

    @Mixin
    Moment moment = new Moment();

    @Mixin
    PageChoice choice = new PageChoice();

    SignCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() {
        Session session = new Session(options, shell, words);
        if (!list) {
            checkSigner(session);
        }
        if (!session.failed()) {
            FolderManuscript.open(shell.folder(), issue, session.diagnostics())
                    .ifPresent(manuscript -> pages(manuscript, session).ifPresent(pages -> {
                        if (list) {
                            list(pages, manuscript, session);
                        } else {
                            pages.forEach(page -> sign(page, by.orElseThrow(), manuscript, session));
                        }
                    }));
        }
        return session.end(EnumSet.of(Severity.ERROR, Severity.WARNING));
    }

    private void checkSigner(Session session) {
        if (by.isEmpty()) {
            session.diagnostics().report(SignOffProblem.WHO_SIGNS, SourceSpan.ofFile("--by"));
        }
        by.filter(name -> !SignOff.isName(name))
                .ifPresent(name ->
                        session.diagnostics().report(SignOffProblem.UNUSABLE_NAME, SourceSpan.ofFile("--by"), name));
        if (choice.page.isEmpty()) {
            session.diagnostics().report(SignOffProblem.WHICH_PAGE, SourceSpan.ofFile("--page"));
        }
    }

    private Optional<List<HashedPage>> pages(FolderManuscript manuscript, Session session) {
        return new Pipeline(session.houses(), session.fonts(), session.timings(), Dumps.NONE)
                .hashes(manuscript, choice.wanted(), session.diagnostics());
    }

    private void sign(HashedPage page, String name, FolderManuscript manuscript, Session session) {
        int number = page.page().number();
        if (hash.isPresent() && !page.hash().isMeantBy(hash.get())) {
            SourceSpan place = SourceSpan.ofFile(manuscript.shown(manuscript.root()));
            session.diagnostics()
                    .report(
                            SignOffProblem.ANOTHER_PAGE,
                            place,
                            number,
                            hash.get(),
                            page.hash().shortened());
            return;
        }
        SignOff signOff = new SignOff(number, page.hash(), name, round, moment.time());
        if (!session.failed() && session.sign(signOff, manuscript)) {
            session.say("sign.signed", number, page.page().name(), page.hash().shortened(), told(signOff));
            session.say("sign.recorded", manuscript.shown(SignOffs.FILE));
        }
    }

    private void list(List<HashedPage> pages, FolderManuscript manuscript, Session session) {
        SignOffReader.read(manuscript, session.diagnostics())
                .map(SignOffReader.Found::record)
                .ifPresent(record -> pages.forEach(page -> session.print(line(page, record))));
    }

    private String line(HashedPage page, SignOffs record) {
        int number = page.page().number();
        String now = page.hash().shortened();
        return switch (SignOffCheck.state(record, number, page.hash())) {
            case UNSIGNED -> words.say("sign.unsigned", number, page.page().name(), now);
            case SIGNED ->
                words.say(
                        "sign.signed",
                        number,
                        page.page().name(),
                        now,
                        record.signers(number, page.hash()).stream()
                                .map(this::told)
                                .collect(Collectors.joining(words.say("sign.and"))));
            case CHANGED -> {
                SignOff signed = record.latest(number).orElseThrow().signOff();
                String then = signed.hash().shortened();
                yield words.say("sign.changed", number, page.page().name(), now, told(signed), then);
            }
        };
    }

    private String told(SignOff signOff) {
        String onProof = signOff.round()
                .map(of -> words.say("sign.round", of.title(), of.number()))
                .orElse("");
        return words.say("sign.signer", signOff.by(), signOff.time().toString(), onProof);
    }
}
