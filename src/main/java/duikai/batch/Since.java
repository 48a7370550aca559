package duikai.batch;

import duikai.diag.Diagnostics;
import duikai.issue.Manuscript;
import duikai.job.FolderManuscript;
import duikai.yaml.Fields;
import duikai.yaml.JsonReader;
import duikai.yaml.SourceText;
import duikai.yaml.YamlReader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Leaves out issues before a day. One whose day cannot be read stays in: making it tells what is wrong with it. */
public final class Since {
    private static final int MOST_BYTES = 4 << 20;

    private Since() {}

    public static List<Task> of(LocalDate day, List<Task> tasks) {
        return tasks.stream()
                .filter(task -> date(task).map(date -> !date.isBefore(day)).orElse(true))
                .toList();
    }

    private static Optional<LocalDate> date(Task task) {
        Diagnostics ignored = new Diagnostics();
        return FolderManuscript.open(Path.of(""), task.issue(), ignored).flatMap(manuscript -> {
            if (!(manuscript.find(manuscript.root(), MOST_BYTES) instanceof Manuscript.Content content)) {
                return Optional.empty();
            }
            String file = manuscript.root();
            return SourceText.decode(file, content.bytes(), ignored)
                    .flatMap(text -> file.endsWith(".json")
                            ? JsonReader.read(file, text.text(), ignored)
                            : YamlReader.read(file, text.text(), ignored))
                    .flatMap(root -> Fields.of(root, file, ignored))
                    .flatMap(fields -> fields.text("date"))
                    .flatMap(Since::day);
        });
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
