package duikai.diag;

import java.util.List;

/** A line for each problem, as compilers and editors exchange them: {@code file:line:column: error: what [code]}. */
public record ShortPrinter(Messages messages) implements DiagnosticPrinter {
    @Override
    public String print(List<Diagnostic> problems) {
        StringBuilder out = new StringBuilder();
        problems.forEach(problem -> out.append(headline(messages, problem)).append('\n'));
        return out.toString();
    }

    static String headline(Messages messages, Diagnostic problem) {
        String place = Printable.of(problem.span().toString());
        return (place.isEmpty() ? "" : place + ": ")
                + messages.language().word(problem.severity())
                + messages.language().colon()
                + messages.message(problem)
                + " ["
                + problem.problem().code()
                + "]";
    }
}
