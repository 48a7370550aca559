package duikai.lint;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What each broken rule counts, looked up fast. */
final class RuleWeights {
    private final Map<LayoutRule, Double> weights = new EnumMap<>(LayoutRule.class);

    RuleWeights(LintWeights house) {
        for (LayoutRule rule : LayoutRule.values()) {
            weights.put(rule, house.weight(rule));
        }
    }

    double of(LayoutRule rule) {
        return Objects.requireNonNull(weights.get(rule));
    }
}
