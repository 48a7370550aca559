package duikai.cli;

import duikai.diag.Messages;
import duikai.job.PressReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Files that preflight tells what it found in, beside what it says. */
final class ReportChoice {
    private static final List<String> ENDINGS = List.of(".json", ".pdf", ".png");

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
            paramLabel = "FILE.json|FILE.pdf|FILE.png",
            converter = ReportFile.class,
            descriptionKey = "report")
    List<Path> files = new ArrayList<>();

    /** Writes all that are wanted, or reports which cannot be written. */
    void write(List<PressReport.Sheet> sheets, Session session) {
        PressReport report = new PressReport(sheets, new Messages(session.language()));
        for (Path file : files) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".json")) {
                session.write(file, report.json().getBytes(StandardCharsets.UTF_8));
            } else if (sheets.isEmpty()) {
                session.say("report.nothing", file.toString());
            } else if (name.endsWith(".pdf")) {
                session.write(file, report.pdf());
            } else {
                pictures(file, report.png(), session);
            }
        }
    }

    /** Under its name if it is one, else with the number of the page before the ending. */
    private static void pictures(Path file, List<byte[]> pictures, Session session) {
        String name = file.toString();
        String stem = name.substring(0, name.length() - ".png".length());
        for (int i = 0; i < pictures.size(); i++) {
            session.write(pictures.size() == 1 ? file : Path.of(stem + "-" + (i + 1) + ".png"), pictures.get(i));
        }
    }
}
