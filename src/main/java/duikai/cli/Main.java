package duikai.cli;

import duikai.diag.Language;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** The entry: arguments in, exit code out. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // FOP names fonts by numbers in the machine's own digits, which PDF has no letters for where they are Arabic.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        System.exit(run(Shell.ofProcess(), args));
    }

    /** One run in the given surroundings; never throws. */
    public static int run(Shell shell, String... args) {
        Words words = new Words(language(shell, Arrays.asList(args)));
        try {
            return commandLine(shell, words, meant(Arrays.asList(args))).execute(args);
        } catch (Throwable e) {
            return new Faults(shell, words).bug(e);
        }
    }

    /**
     * The commands an argument names; all where help may be wanted or no command is named. Picocli learns a command by
     * reflection, which for all of them takes longer than reading an issue.
     */
    private static List<Duikai.Named> meant(List<String> args) {
        List<Duikai.Named> named = Duikai.COMMANDS.stream()
                .filter(command -> args.contains(command.name()))
                .toList();
        return named.isEmpty() || args.contains("-h") || args.contains("--help") ? Duikai.COMMANDS : named;
    }

    /** The whole tree of commands. */
    static CommandLine commandLine(Shell shell, Words words) {
        return commandLine(shell, words, Duikai.COMMANDS);
    }

    private static CommandLine commandLine(Shell shell, Words words, List<Duikai.Named> commands) {
        Faults faults = new Faults(shell, words);
        CommandLine line = new CommandLine(new Duikai(), new Commands(shell, words));
        commands.forEach(command -> line.addSubcommand(command.name(), command.type()));
        line.setResourceBundle(words.bundle("help"))
                .setOut(writer(shell.out()))
                .setErr(writer(shell.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
        line.getCommandSpec().usageMessage().adjustLineBreaksForWideCJKCharacters(true);
        return line;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }

    /** The language must be known before the arguments are parsed, for help and for complaints about them. */
    private static Language language(Shell shell, List<String> args) {
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            if (arg.startsWith("--lang=")) {
                return Language.of(arg.substring("--lang=".length()));
            }
            if (arg.equals("--lang") && rest.hasNext()) {
                return Language.of(rest.next());
            }
        }
        return List.of("DUIKAI_LANG", "LC_ALL", "LC_MESSAGES", "LANG").stream()
                .map(shell::variable)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(Language::of)
                .orElse(Language.ENGLISH);
    }
}
