package duikai.house;

import duikai.diag.Diagnostics;
import duikai.yaml.NearestWord;
import duikai.yaml.YamlNode;
import java.util.Collection;

/** Reports names that refer to nothing, with the one that was probably meant, else with all there are. */
final class Known {
    private Known() {}

    /** Whether the name is among the known ones. */
    static boolean check(
            YamlNode.Scalar name, Collection<String> known, HouseProblem problem, Diagnostics diagnostics) {
        if (known.contains(name.value())) {
            return true;
        }
        diagnostics.report(problem, name.span(), name.value(), suggestion(name.value(), known));
        return false;
    }

    static String suggestion(String name, Collection<String> known) {
        return NearestWord.to(name, known).orElseGet(() -> known.isEmpty() ? "—" : String.join(", ", known));
    }
}
