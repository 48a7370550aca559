package duikai.cli;

import duikai.batch.BatchHtml;
import duikai.batch.BatchReport;
import duikai.batch.Outcome;
import duikai.batch.OutputFolder;
import duikai.job.PagePictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Files a batch is reported in, beside what it says. */
final class BatchReportChoice {
    private static final List<String> ENDINGS = List.of(".txt", ".json", ".html");

    /** A file whose ending says what it is to hold. */
    static final class ReportFile implements ITypeConverter<Path> {
        @Override
        public Path convert(String file) {
            if (ENDINGS.stream()
                    .noneMatch(ending -> file.toLowerCase(Locale.ROOT).endsWith(ending))) {
                throw new TypeConversionException("'" + file + "' ends in none of " + String.join(", ", ENDINGS));
            }
            return Path.of(file);
        }
    }

    @Option(
            names = "--report",
            paramLabel = "FILE.txt|FILE.json|FILE.html",
            converter = ReportFile.class,
            descriptionKey = "batch-report")
    List<Path> files = new ArrayList<>();

    /** Writes all that are wanted, or reports which cannot be written. */
    void write(BatchReport report, OutputFolder folder, Session session) {
        for (Path file : files) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            String text = name.endsWith(".json")
                    ? report.json()
                    : name.endsWith(".html")
                            ? BatchHtml.of(report, outcome -> thumbnail(outcome, folder))
                            : report.text();
            session.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Optional<byte[]> thumbnail(Outcome outcome, OutputFolder folder) {
        return outcome.files().stream()
                .map(result -> result.file())
                .filter(file -> file.endsWith(".pdf"))
                .findFirst()
                .flatMap(file -> {
                    try {
                        return Optional.of(PagePictures.thumbnail(Files.readAllBytes(folder.path(file))));
                    } catch (IOException e) {
                        return Optional.empty();
                    }
                });
    }
}
