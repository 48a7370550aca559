package duikai.job;

import duikai.diag.Diagnostics;
import duikai.editorial.EditorialRule;
import duikai.house.HouseProblem;
import duikai.house.HouseStyle;
import duikai.house.RuleLevels;
import duikai.preflight.PreflightRule;
import duikai.yaml.NearestWord;
import java.util.Arrays;
import java.util.List;

/** Whether the rules a house judges are rules there are. */
final class HouseRules {
    private static final List<String> PREFLIGHT =
            Arrays.stream(PreflightRule.values()).map(PreflightRule::code).toList();

    private static final List<String> EDITORIAL =
            Arrays.stream(EditorialRule.values()).map(EditorialRule::code).toList();

    private HouseRules() {}

    static void check(HouseStyle house, Diagnostics diagnostics) {
        check(house.press().levels(), PREFLIGHT, diagnostics);
        check(house.editorial().levels(), EDITORIAL, diagnostics);
    }

    private static void check(RuleLevels judged, List<String> known, Diagnostics diagnostics) {
        judged.levels().forEach((code, level) -> {
            if (!known.contains(code)) {
                String meant = NearestWord.to(code, known).orElse(String.join(", ", known));
                diagnostics.report(HouseProblem.UNKNOWN_RULE, level.span(), code, meant);
            }
        });
    }
}
