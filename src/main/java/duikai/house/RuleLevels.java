package duikai.house;

import duikai.diag.Problem;
import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.yaml.Fields;
import duikai.yaml.YamlNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How bad a house takes the findings of rules, where it does not take them as they are.
 *
 * @param levels by the rule's code
 */
public record RuleLevels(Map<String, Level> levels) {
    /** By the words houses have for them. */
    static final Map<String, Severity> SEVERITIES =
            Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "note", Severity.NOTE);

    private static final List<String> WORDS = List.of("error", "warning", "note", "off");

    /** As the rules themselves say. */
    public static final RuleLevels USUAL = new RuleLevels(Map.of());

    /**
     * How bad findings of a rule are.
     *
     * @param severity empty where the rule is off
     */
    public record Level(Optional<Severity> severity, SourceSpan span) {}

    public RuleLevels {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }

    /** Those a mapping gives; which rules there are is known where they are used. */
    static RuleLevels read(Fields fields) {
        Map<String, Level> levels = new LinkedHashMap<>();
        for (YamlNode.Scalar rule : fields.keys()) {
            fields.oneOf(rule.value(), WORDS)
                    .ifPresent(word -> levels.put(
                            rule.value(), new Level(Optional.ofNullable(SEVERITIES.get(word)), rule.span())));
        }
        return new RuleLevels(levels);
    }

    /** Empty where the house does not want to hear of it. */
    public Optional<Severity> of(Problem problem) {
        Level level = levels.get(problem.code());
        return level == null ? Optional.of(problem.severity()) : level.severity();
    }
}
