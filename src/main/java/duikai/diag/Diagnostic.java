package duikai.diag;

import java.util.List;

/**
 * One problem at one place.
 *
 * @param arguments what the message patterns of the problem refer to as {0}, {1} …
 */
public record Diagnostic(Problem problem, SourceSpan span, List<Object> arguments) {
    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public Severity severity() {
        return problem.severity();
    }
}
