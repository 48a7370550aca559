package duikai.diag;

import java.util.List;

/**
 * One problem at one place.
 *
 * @param severity that of the problem, unless the house judges it otherwise
 * @param arguments what the message patterns of the problem refer to as {0}, {1} …
 */
public record Diagnostic(Problem problem, Severity severity, SourceSpan span, List<Object> arguments) {
    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /** A problem as bad as its kind. */
    public Diagnostic(Problem problem, SourceSpan span, List<Object> arguments) {
        this(problem, problem.severity(), span, arguments);
    }

    /** The same, no worse than that. */
    public Diagnostic atMost(Severity worst) {
        return severity.compareTo(worst) < 0 ? new Diagnostic(problem, worst, span, arguments) : this;
    }
}
