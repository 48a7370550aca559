package duikai.editorial;

import duikai.diag.Diagnostic;
import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.house.RuleLevels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what checks find, as bad as the house takes it, and the marks it costs. */
final class Findings {
    private final RuleLevels levels;
    private final List<Finding> found = new ArrayList<>();

    Findings(RuleLevels levels) {
        this.levels = levels;
    }

    List<Finding> all() {
        return found;
    }

    /** A mistake in a story's text. */
    void add(EditorialRule rule, Written text, int from, int to, Marks marks, Object... arguments) {
        Marks counted = text.part() == Written.Part.HEADING ? marks.doubled() : marks;
        add(rule, levels.of(rule), text.place(from, to), counted, arguments);
    }

    /** A mistake elsewhere. */
    void add(EditorialRule rule, SourceSpan place, Marks marks, Object... arguments) {
        add(rule, levels.of(rule), place, marks, arguments);
    }

    /** One as bad as a dictionary says, where the house has no say in the rule. */
    void add(EditorialRule rule, Severity usual, Written text, int from, int to, Object... arguments) {
        Optional<Severity> severity = levels.levels().containsKey(rule.code()) ? levels.of(rule) : Optional.of(usual);
        Marks marks = Marks.NONE;
        add(rule, severity, text.place(from, to), marks, arguments);
    }

    private void add(
            EditorialRule rule, Optional<Severity> severity, SourceSpan place, Marks marks, Object... arguments) {
        severity.ifPresent(bad -> found.add(new Finding(new Diagnostic(rule, bad, place, List.of(arguments)), marks)));
    }
}
