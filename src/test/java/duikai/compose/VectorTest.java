package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Runs the vectors of {@code src/test/resources/vectors}, or of another folder by {@code -Dvectors=DIR}. */
class VectorTest {
    /** Vectors on which sources disagree, by the beginning of the id, and why we side with the other one. */
    private static final Map<String, String> CONFLICTS = Map.ofEntries(
            Map.entry("luatexcn-kinsoku-s0", "takes a single — for a dash; here it is a connector (GB/T 15834 5.1.6)"),
            Map.entry("luatexcn-kinsoku-u0", "lets a line begin with %"),
            Map.entry("xecjk-break-h1", "forbids 。|「; CLREQ allows it"),
            Map.entry("xecjk-width-m1", "interpunct 1 em; GB/T 15834 and CLREQ: half"),
            Map.entry("wpt-autospace-zh-001", "CSS puts space around ASCII ! and #; the normaliser makes ！ of it"),
            Map.entry("wpt-autospace-break", "wants Latin letters of 1 em, which our test faces have not"),
            Map.entry("wpt-trim-start", "wants a line of nothing but an opening quote"),
            Map.entry("wpt-trim-comb", "Japanese classes: colon and semicolon are middle marks there"));

    @Test
    void vectorsHold() {
        Path folder = Path.of(System.getProperty("vectors", "src/test/resources/vectors"));
        VectorRunner runner = new VectorRunner();
        Map<String, Integer> held = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        for (Vector vector : Vector.readAll(folder)) {
            if (!runner.applies(vector) || isConflict(vector)) {
                continue;
            }
            String found = runner.run(vector);
            if (found.isEmpty()) {
                held.merge(vector.text("suite"), 1, Integer::sum);
            } else {
                failures.add(vector.id() + " " + vector.text() + ": " + found);
            }
        }
        System.out.println("vectors held: " + held);
        assertThat(failures).isEmpty();
        assertThat(held).isNotEmpty();
    }

    private static boolean isConflict(Vector vector) {
        return CONFLICTS.keySet().stream().anyMatch(vector.id()::startsWith);
    }
}
