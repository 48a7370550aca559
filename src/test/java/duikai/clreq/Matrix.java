package duikai.clreq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conformance matrix of docs/clreq.md, a row for each clause. */
record Matrix(List<String> lines) {
    static final Path FILE = Path.of("docs/clreq.md");

    private static final Pattern ROW = Pattern.compile("\\| (CLREQ|GB/T [0-9]+) [0-9]+\\.[0-9.]+( [a-z])? \\|.*");
    private static final String FIGURES = "| source | clauses | kept |";

    /** How Duikai stands to a clause. */
    enum Status {
        /** Kept. */
        YES,
        /** Kept where the house asks for it. */
        SETTING,
        /** Not kept, with the reason. */
        NO,
        /** Not a newspaper's affair, or none of a typesetter's, with the reason. */
        OUTSIDE;

        boolean kept() {
            return this == YES || this == SETTING;
        }

        static Status of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A row.
     *
     * @param asks what the clause asks for
     * @param settings that govern it
     * @param measured the tests that measure it; the reason where there are none
     * @param broken how each test is made to fail
     */
    record Row(String clause, String asks, Status status, String settings, String measured, String broken) {
        static Row of(String line) {
            List<String> cells = Arrays.stream(line.strip().substring(1).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            return new Row(
                    cells.get(0), cells.get(1), Status.of(cells.get(2)), cells.get(3), cells.get(4), cells.get(5));
        }

        String line() {
            return "| %s | %s | %s | %s | %s | %s |"
                    .formatted(clause, asks, status.name().toLowerCase(Locale.ROOT), settings, measured, broken)
                    .replace("  ", " ");
        }

        /** CLREQ, GB/T 15834 or GB/T 15835. */
        String source() {
            return clause.substring(0, clause.lastIndexOf(' ', clause.indexOf('.')));
        }
    }

    static Matrix read() {
        try {
            return new Matrix(Files.readAllLines(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> rows() {
        return lines.stream().filter(Matrix::isRow).map(Row::of).toList();
    }

    private static boolean isRow(String line) {
        return ROW.matcher(line).matches();
    }

    /** This matrix with other rows and the figures that follow from them. */
    Matrix with(UnaryOperator<Row> change) {
        List<Row> rows = rows().stream().map(change).toList();
        List<String> changed = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isRow(line)) {
                changed.add(rows.get(next++).line());
            } else if (line.equals(FIGURES)) {
                changed.add(line);
                changed.add("|---|---|---|");
                changed.addAll(figures(rows));
                while (i + 1 < lines.size() && lines.get(i + 1).startsWith("|")) {
                    i++;
                }
            } else {
                changed.add(line);
            }
        }
        return new Matrix(changed);
    }

    private static List<String> figures(List<Row> rows) {
        List<String> figures = rows.stream()
                .map(Row::source)
                .distinct()
                .map(source -> figure(
                        source,
                        rows.stream().filter(row -> row.source().equals(source)).toList()))
                .collect(Collectors.toCollection(ArrayList::new));
        figures.add(figure("all", rows));
        return figures;
    }

    private static String figure(String source, List<Row> rows) {
        return "| %s | %d | %d (%.1f %%) |".formatted(source, concerning(rows).count(), kept(rows), share(rows));
    }

    /** The rows that concern a newspaper. */
    private static Stream<Row> concerning(List<Row> rows) {
        return rows.stream().filter(row -> row.status() != Status.OUTSIDE);
    }

    private static long kept(List<Row> rows) {
        return concerning(rows).filter(row -> row.status().kept()).count();
    }

    /** Per cent of the clauses that concern a newspaper that are kept. */
    static double share(List<Row> rows) {
        return 100.0 * kept(rows) / concerning(rows).count();
    }

    void write() {
        try {
            Files.writeString(FILE, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
