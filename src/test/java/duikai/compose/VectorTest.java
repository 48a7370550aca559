package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Runs the vectors of {@code src/test/resources/vectors}, or of another folder by {@code -Dvectors=DIR}, and prints for each
 * suite how many hold, which do not, and on how many sources disagree or that are not run, with the reasons.
 */
class VectorTest {
    /** The share of each suite that must hold, conflicts apart; all of it where nothing is said. */
    private static final Map<String, Double> TARGETS = Map.of("uax14-17", 0.98);

    /** What became of the vectors of one suite. */
    private static final class Suite {
        private int held;
        private final List<String> failed = new ArrayList<>();
        private final Map<String, Integer> conflicts = new TreeMap<>();
        private final Map<String, Integer> notRun = new TreeMap<>();

        void run(Vector vector) {
            Optional<String> outside = VectorScope.notRun(vector);
            if (outside.isPresent()) {
                notRun.merge(outside.get(), 1, Integer::sum);
                return;
            }
            String wrong = VectorRunner.run(vector);
            if (wrong.isEmpty()) {
                held++;
                return;
            }
            VectorScope.conflict(vector)
                    .ifPresentOrElse(
                            reason -> conflicts.merge(reason, 1, Integer::sum),
                            () -> failed.add(vector.id() + " " + vector.text() + ": " + wrong));
        }

        int total() {
            return held + failed.size();
        }

        boolean reaches(double target) {
            return held >= target * total();
        }

        String report(String name) {
            StringBuilder report = new StringBuilder("%s %d/%d".formatted(name, held, total()));
            conflicts.forEach((reason, count) -> report.append("; %d in conflict: %s".formatted(count, reason)));
            notRun.forEach((reason, count) -> report.append("; %d not run: %s".formatted(count, reason)));
            failed.forEach(failure -> report.append("\n    ").append(failure));
            return report.toString();
        }
    }

    @Test
    void vectorsHold() {
        Path folder = Path.of(System.getProperty("vectors", "src/test/resources/vectors"));
        Map<String, Suite> suites = new TreeMap<>();
        for (Vector vector : Vector.readAll(folder)) {
            suites.computeIfAbsent(vector.text("suite"), name -> new Suite()).run(vector);
        }
        List<String> missed = new ArrayList<>();
        suites.forEach((name, suite) -> {
            System.out.println(suite.report(name));
            if (!suite.reaches(TARGETS.getOrDefault(name, 1.0))) {
                missed.add(suite.report(name));
            }
        });
        assertThat(missed).isEmpty();
        assertThat(suites.values().stream().mapToInt(suite -> suite.held)).anyMatch(held -> held > 0);
    }
}
