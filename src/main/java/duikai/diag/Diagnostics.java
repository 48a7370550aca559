package duikai.diag;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects all problems of a run, so that people see every one of them and not just the first. Safe across threads. */
public final class Diagnostics {
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    public synchronized void report(Problem problem, SourceSpan span, Object... arguments) {
        found.add(new Diagnostic(problem, span, List.of(arguments)));
    }

    public synchronized void add(Diagnostic diagnostic) {
        found.add(diagnostic);
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
