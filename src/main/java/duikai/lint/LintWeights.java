package duikai.lint;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much a house cares about each rule.
 *
 * @param factors on the weights of the rules, at least 0; 0 turns a rule off, one that is not there counts as 1
 */
public record LintWeights(Map<LayoutRule, Double> factors) {
    public static final LintWeights USUAL = new LintWeights(Map.of());

    public LintWeights {
        factors = Map.copyOf(factors);
    }

    public double factor(LayoutRule rule) {
        return factors.getOrDefault(rule, 1.0);
    }

    /** What a broken rule counts, in small visible flaws. */
    public double weight(LayoutRule rule) {
        return rule.weight() * factor(rule);
    }

    public boolean off(LayoutRule rule) {
        return factor(rule) == 0;
    }

    /** Without the rules about a story in itself: for choosing between places of stories whose own costs are known. */
    public LintWeights ofPlacing() {
        Map<LayoutRule, Double> placing = new EnumMap<>(LayoutRule.class);
        for (LayoutRule rule : LayoutRule.values()) {
            placing.put(rule, rule.group().ofPlacing() ? factor(rule) : 0.0);
        }
        return new LintWeights(placing);
    }
}
