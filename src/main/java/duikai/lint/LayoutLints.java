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
        return score(page, Double.POSITIVE_INFINITY);
    }

    /**
     * All weights of {@link #findings} together.
     *
     * @param enough where it comes to that much, any number from there on
     */
    public double score(PageView page, double enough) {
        Score score = new Score(weights);
        for (RuleGroup group : groups) {
            group.check(page, score);
            if (score.sum() >= enough) {
                break;
            }
        }
        return score.sum();
    }

    /** Everything that is wrong, the worst first. */
    public List<Finding> findings(PageView page) {
        FindingList findings = new FindingList(weights);
        for (RuleGroup group : groups) {
            group.check(page, findings);
        }
        return findings.sorted();
    }
}
