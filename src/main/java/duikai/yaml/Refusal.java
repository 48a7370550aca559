package duikai.yaml;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import java.util.List;

/** Why a file cannot be read any further. */
final class Refusal extends Exception {
    private final transient YamlProblem problem;
    private final transient SourceSpan place;
    private final transient List<Object> arguments;

    Refusal(YamlProblem problem, SourceSpan place, Object... arguments) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.place = place;
        this.arguments = List.of(arguments);
    }

    void tell(Diagnostics diagnostics) {
        diagnostics.report(problem, place, arguments.toArray());
    }
}
