package duikai.cli;

import duikai.diag.DiagnosticPrinter;
import duikai.diag.HumanPrinter;
import duikai.diag.JsonPrinter;
import duikai.diag.Messages;
import duikai.diag.ShortPrinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code duikai} with the options all its commands share. */
@Command(name = "duikai", versionProvider = Version.class)
final class Duikai {
    /** A command and its name. */
    record Named(String name, Class<?> type) {}

    /** The commands, as help lists them. */
    static final List<Named> COMMANDS = List.of(
            new Named("proof", ProofCommand.class),
            new Named("press", PressCommand.class),
            new Named("batch", BatchCommand.class),
            new Named("archive", ArchiveCommand.class),
            new Named("verify", VerifyCommand.class),
            new Named("regenerate", RegenerateCommand.class),
            new Named("register", RegisterCommand.class),
            new Named("diff", DiffCommand.class),
            new Named("sign", SignCommand.class),
            new Named("check", CheckCommand.class),
            new Named("preflight", PreflightCommand.class),
            new Named("layout", LayoutCommand.class),
            new Named("explain", ExplainCommand.class),
            new Named("import", ImportCommand.class),
            new Named("new", NewCommand.class),
            new Named("fonts", FontsCommand.class),
            new Named("house", HouseCommand.class),
            new Named("schema", SchemaCommand.class),
            new Named("completion", CompletionCommand.class));

    /** Languages as users name them. */
    enum Tongue {
        ZH,
        EN
    }

    /** How problems are told. */
    enum Form {
        HUMAN,
        SHORT,
        JSON;

        DiagnosticPrinter printer(Messages messages) {
            return switch (this) {
                case HUMAN -> new HumanPrinter(messages);
                case SHORT -> new ShortPrinter(messages);
                case JSON -> new JsonPrinter(messages);
            };
        }
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    boolean version;

    /** Read by {@link Main} before parsing; here so that it is checked and listed. */
    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    Tongue lang = Tongue.EN;

    @Option(
            names = "--diagnostics",
            paramLabel = "human|short|json",
            scope = ScopeType.INHERIT,
            descriptionKey = "diagnostics")
    Form form = Form.HUMAN;

    @Option(names = "--timings", scope = ScopeType.INHERIT, descriptionKey = "timings")
    boolean timings;

    @Option(names = "--warnings-as-errors", scope = ScopeType.INHERIT, descriptionKey = "warnings-as-errors")
    boolean warningsAsErrors;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            descriptionKey = "quiet")
    boolean quiet;

    @Option(names = "--templates", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "templates")
    List<Path> templates = new ArrayList<>();
}
