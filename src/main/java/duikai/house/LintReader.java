package duikai.house;

import duikai.lint.LayoutRule;
import duikai.lint.LintWeights;
import duikai.yaml.Fields;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads how much a house cares about each rule of page layout. */
final class LintReader {
    private static final double HIGHEST = 10;

    private LintReader() {}

    static LintWeights read(Optional<Fields> section) {
        return section.map(LintReader::weights).orElse(LintWeights.USUAL);
    }

    private static LintWeights weights(Fields fields) {
        Map<LayoutRule, Double> factors = new EnumMap<>(LayoutRule.class);
        for (LayoutRule rule : LayoutRule.values()) {
            fields.number(rule.code(), 0, HIGHEST).ifPresent(factor -> factors.put(rule, factor));
        }
        fields.rejectUnknown();
        return new LintWeights(factors);
    }
}
