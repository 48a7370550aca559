package duikai.lint;

import java.util.Arrays;
import java.util.List;

/** Looks at pages as a layout editor does. Safe across threads; a score of a page of ten stories takes some microseconds. */
public final class LayoutLints {
    private final RuleWeights weights;
    private final RuleGroup[] groups;

    public LayoutLints(LintWeights weights) {
        this.weights = new RuleWeights(weights);
        groups = Arrays.stream(LayoutRule.values())
                .filter(rule -> !weights.off(rule))
                .map(LayoutRule::group)
                .distinct()
                .toArray(RuleGroup[]::new);
    }

    /** All weights of {@link #findings} together. */
    public double score(PageView page) {
        Score score = new Score(weights);
        check(page, score);
        return score.sum();
    }

    /** Everything that is wrong, the worst first. */
    public List<Finding> findings(PageView page) {
        FindingList findings = new FindingList(weights);
        check(page, findings);
        return findings.sorted();
    }

    private void check(PageView page, Sink sink) {
        for (RuleGroup group : groups) {
            group.check(page, sink);
        }
    }
}
