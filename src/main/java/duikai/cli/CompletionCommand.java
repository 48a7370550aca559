package duikai.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Prints a completion script for bash and zsh. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
    private final Shell shell;
    private final Words words;

    CompletionCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() {
        CommandLine line = Main.commandLine(shell, words);
        shell.out().print(AutoComplete.bash("duikai", line));
        return ExitCode.DONE.code();
    }
}
