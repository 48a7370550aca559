package duikai.job;

import duikai.diag.Diagnostics;
import duikai.issue.Manuscript;
import duikai.yaml.Fields;
import duikai.yaml.JsonReader;
import duikai.yaml.SourceText;
import duikai.yaml.YamlReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an issue's first file says of it, without reading the rest.
 *
 * @param house it is set in
 * @param number within the year, 0 where it says none
 * @param cumulative since the paper's first issue, 0 where it says none
 */
public record RootFacts(String house, LocalDate date, int number, int cumulative) {
    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST = 1_000_000_000;

    /** Empty where it cannot be read, or says no date: who makes the issue is told why. */
    public static Optional<RootFacts> of(Manuscript manuscript) {
        if (!(manuscript.find(manuscript.root(), MOST_BYTES) instanceof Manuscript.Content content)) {
            return Optional.empty();
        }
        Diagnostics ignored = new Diagnostics();
        String file = manuscript.root();
        return SourceText.decode(file, content.bytes(), ignored)
                .flatMap(text -> file.endsWith(".json")
                        ? JsonReader.read(file, text.text(), ignored)
                        : YamlReader.read(file, text.text(), ignored))
                .flatMap(root -> Fields.of(root, file, ignored))
                .flatMap(fields -> fields.text("date")
                        .flatMap(RootFacts::day)
                        .map(day -> new RootFacts(
                                fields.text("house").orElse(""),
                                day,
                                fields.integer("number", 0, MOST).orElse(0),
                                fields.integer("cumulative", 0, MOST).orElse(0))));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
