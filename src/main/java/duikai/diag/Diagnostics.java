package duikai.diag;

import java.util.ArrayList;
import java.util.List;

/** Collects all problems of a run, so that people see every one of them and not just the first. Safe across threads. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    public synchronized void report(Problem problem, SourceSpan span, Object... arguments) {
        Diagnostic diagnostic = new Diagnostic(problem, span, List.of(arguments));
        if (!found.contains(diagnostic)) {
            found.add(diagnostic);
        }
    }

    public synchronized void addAll(List<Diagnostic> more) {
        found.addAll(more);
    }

    /** In the order they were reported. */
    public synchronized List<Diagnostic> all() {
        return List.copyOf(found);
    }

    public synchronized boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public synchronized long count(Severity severity) {
        return found.stream().filter(d -> d.severity() == severity).count();
    }
}
