package duikai.batch;

import duikai.diag.Diagnostics;
import duikai.job.FolderManuscript;
import duikai.job.RootFacts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Leaves out issues before a day. One whose day cannot be read stays in: making it tells what is wrong with it. */
public final class Since {
    private Since() {}

    public static List<Task> of(LocalDate day, List<Task> tasks) {
        return tasks.stream()
                .filter(task -> date(task).map(date -> !date.isBefore(day)).orElse(true))
                .toList();
    }

    private static Optional<LocalDate> date(Task task) {
        return FolderManuscript.open(Path.of(""), task.issue(), new Diagnostics())
                .flatMap(RootFacts::of)
                .map(RootFacts::date);
    }
}
