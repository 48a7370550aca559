package duikai.diag;

import java.util.List;

/**
 * Problems for people: where, what, the source line with carets under the part that is meant, and what to do.
 *
 * <pre>
 * xuhuibao-1668/issue.yaml:3:1: error: unknown key ‘nunber’ [unknown-key]
 *    3 | nunber: 14
 *      | ^^^^^^
 *   = hint: did you mean ‘number’?
 * </pre>
 */
public record HumanPrinter(Messages messages) implements DiagnosticPrinter {
    @Override
    public String print(List<Diagnostic> problems) {
        StringBuilder out = new StringBuilder();
        problems.forEach(problem -> print(problem, out));
        return out.toString();
    }

    private void print(Diagnostic problem, StringBuilder out) {
        out.append(ShortPrinter.headline(messages, problem)).append('\n');
        SourceSpan span = problem.span();
        if (span.line() > 0 && !span.text().isBlank()) {
            SourceExcerpt excerpt = SourceExcerpt.of(span);
            out.append("%4d | ".formatted(span.line())).append(excerpt.line()).append('\n');
            if (!excerpt.carets().isEmpty()) {
                out.append("     | ").append(excerpt.carets()).append('\n');
            }
        }
        String hint = messages.hint(problem);
        if (!hint.isBlank()) {
            Language language = messages.language();
            out.append("  = ")
                    .append(language.hint())
                    .append(language.colon())
                    .append(hint)
                    .append('\n');
        }
    }
}
