package duikai.makeup;

import duikai.compose.Relaxation;
import java.util.List;

/**
 * A story's text in rows.
 *
 * @param starts index of the first row of each piece of copy
 * @param change rows more or fewer than the copy's best setting takes
 */
record SetCopy(List<FlowRow> rows, List<Integer> starts, int change, double cost) {
    /** A line that could not keep a rule ({@link Relaxation}): in other columns it may. */
    private static final double RULE_BROKEN = 0.8;

    SetCopy {
        rows = List.copyOf(rows);
        starts = List.copyOf(starts);
    }

    /** What the lines cost that break a rule. */
    static double rulesBroken(List<FlowRow> rows) {
        int broken = 0;
        for (FlowRow row : rows) {
            for (var line : row.lines()) {
                broken += line.line().relaxations().isEmpty() ? 0 : 1;
            }
        }
        return RULE_BROKEN * broken;
    }
}
