package duikai.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where Chinese rules differ from UAX #14 on purpose: the characters of char-classes.tsv by what they must not do. */
final class UnicodeTailoring {
    private static final Path TABLE = Path.of("src/test/resources/vectors/char-classes.tsv");
    private static final Set<String> OWN_RULES = Set.of("CONN", "SOL", "DASH2", "ELL2", "MIDDLE", "SIGN", "SPACE");

    /** Columns of the table. */
    private static final int CLASS = 3;

    private static final int NO_START = 6;
    private static final int NO_END = 7;

    private final Map<Integer, String[]> rows = new HashMap<>();

    private UnicodeTailoring() {}

    static UnicodeTailoring read() {
        UnicodeTailoring tailoring = new UnicodeTailoring();
        try {
            List<String> lines = Files.readAllLines(TABLE);
            for (String line : lines.subList(1, lines.size())) {
                String[] columns = line.split("\t", -1);
                tailoring.rows.put(Integer.parseInt(columns[0].substring(2), 16), columns);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tailoring;
    }

    /** Whether a character beside each of the positions is tailored in a way that says so. */
    boolean explains(Vector vector, Set<Integer> positions) {
        int[] text = vector.text().codePoints().toArray();
        return positions.stream().allMatch(position -> isTailored(text, position));
    }

    private boolean isTailored(int[] text, int position) {
        int before = position - 1;
        while (before > 0 && LineBreakTable.of(text[before]) == LineBreakClass.CM) {
            before--;
        }
        return hasOwnRule(text[before])
                || hasOwnRule(text[position])
                || says(text[position], NO_START)
                || says(text[before], NO_END);
    }

    /** Blanks but U+3000 have no rule of their own. */
    private boolean hasOwnRule(int codePoint) {
        String[] row = rows.get(codePoint);
        return codePoint != ' ' && codePoint != 0xA0 && row != null && OWN_RULES.contains(row[CLASS]);
    }

    private boolean says(int codePoint, int column) {
        String[] row = rows.get(codePoint);
        return row != null && !row[column].isEmpty() && !row[column].equals("-");
    }
}
