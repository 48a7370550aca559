package duikai.lint;

import duikai.layout.Area;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps everything. */
final class FindingList implements Sink {
    private static final Comparator<Finding> WORST_FIRST = Comparator.comparingDouble(Finding::weight)
            .reversed()
            .thenComparing(Finding::rule)
            .thenComparingInt(finding -> finding.place().row())
            .thenComparingInt(finding -> finding.place().column())
            .thenComparing(finding -> String.join("\n", finding.ids()));

    private final RuleWeights weights;
    private final List<Finding> findings = new ArrayList<>();

    FindingList(RuleWeights weights) {
        this.weights = weights;
    }

    List<Finding> sorted() {
        return findings.stream().sorted(WORST_FIRST).toList();
    }

    @Override
    public void at(LayoutRule rule, double degree, Site site, double measure) {
        add(rule, degree, List.of(site.id()), site.area(), measure);
    }

    @Override
    public void between(LayoutRule rule, double degree, Site one, Site other, double measure) {
        add(rule, degree, List.of(one.id(), other.id()), around(one, other), measure);
    }

    @Override
    public void along(LayoutRule rule, double degree, int column, int row, int columns, int rows, double measure) {
        add(rule, degree, List.of(), new Area(column, row, columns, rows), measure);
    }

    private void add(LayoutRule rule, double degree, List<String> ids, Area place, double measure) {
        double weight = weights.of(rule) * degree;
        if (weight > 0) {
            findings.add(new Finding(rule, weight, ids, place, measure));
        }
    }

    private static Area around(Site one, Site other) {
        int column = Math.min(one.column(), other.column());
        int row = Math.min(one.row(), other.row());
        int right = Math.max(one.right(), other.right());
        int bottom = Math.max(one.bottom(), other.bottom());
        return new Area(column, row, right - column, bottom - row);
    }
}
