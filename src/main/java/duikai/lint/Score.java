package duikai.lint;

/** Adds up. */
final class Score implements Sink {
    private final RuleWeights weights;
    private double sum;

    Score(RuleWeights weights) {
        this.weights = weights;
    }

    double sum() {
        return sum;
    }

    @Override
    public void at(LayoutRule rule, double degree, Site site, double measure) {
        sum += weights.of(rule) * degree;
    }

    @Override
    public void between(LayoutRule rule, double degree, Site one, Site other, double measure) {
        sum += weights.of(rule) * degree;
    }

    @Override
    public void along(LayoutRule rule, double degree, int column, int row, int columns, int rows, double measure) {
        sum += weights.of(rule) * degree;
    }
}
