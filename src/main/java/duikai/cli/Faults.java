package duikai.cli;

import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells of wrong usage, and of our own bugs: in a few lines, the stack trace only on request. */
record Faults(Shell shell, Words words) implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        shell.err().println(words.say("usage.error", explain(fault)));
        if (fault instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            shell.err().println(words.say("usage.suggestion", String.join(", ", unmatched.getSuggestions())));
        }
        shell.err().println(words.say("usage.see", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE.code();
    }

    private String explain(ParameterException fault) {
        return switch (fault) {
            case UnmatchedArgumentException unmatched ->
                words.say("usage.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                words.say(
                        "usage.missing",
                        String.join(
                                " ",
                                missing.getMissing().stream()
                                        .map(spec -> spec.paramLabel())
                                        .toList()));
            default ->
                fault.getCommandLine().getParent() == null && fault.getArgSpec() == null
                        ? words.say("usage.no-command")
                        : Objects.requireNonNullElse(fault.getMessage(), fault.toString());
        };
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        return bug(fault);
    }

    /** What ended a run that nothing in the issue was to end. */
    int bug(Throwable fault) {
        return isMemory(fault) ? memory() : unforeseen(fault);
    }

    private static boolean isMemory(Throwable fault) {
        Throwable cause = fault.getCause();
        return fault instanceof OutOfMemoryError || (cause != null && isMemory(cause));
    }

    private int memory() {
        shell.err().println(words.say("memory"));
        shell.err().println(words.say("memory.more"));
        return ExitCode.RENDERING_FAILED.code();
    }

    private int unforeseen(Throwable fault) {
        shell.err().println(words.say("bug", fault.toString()));
        if (List.of("", "0").contains(shell.variable("DUIKAI_DEBUG"))) {
            shell.err().println(words.say("bug.debug"));
        } else {
            fault.printStackTrace(shell.err());
        }
        return ExitCode.BUG.code();
    }
}
