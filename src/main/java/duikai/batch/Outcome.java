package duikai.batch;

import duikai.diag.Diagnostic;
import duikai.diag.Severity;
import java.util.List;
import java.util.Locale;

/**
 * What became of an issue.
 *
 * @param title of the issue, or the task's name where it could not be read
 * @param files its results, in the output folder
 * @param pages how many there are
 * @param problems errors, warnings and notes
 * @param milliseconds it took
 */
public record Outcome(
        Task task,
        State state,
        String title,
        List<Stamp.Result> files,
        int pages,
        List<Diagnostic> problems,
        long milliseconds) {
    /** How it ended. */
    public enum State {
        MADE,
        /** Its results were there, and nothing they depend on changed. */
        UNCHANGED,
        FAILED;

        /** As reports have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Outcome {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** How many problems are so bad. */
    public long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
