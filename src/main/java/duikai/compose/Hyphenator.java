package duikai.compose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Where English words may be divided: Liang's method with the patterns of plain TeX ({@code hyphen.tex}, Knuth and Liang).
 * Loaded when the first word has to be divided, which few pages ever ask for.
 */
final class Hyphenator {
    /** Letters that stay together at either end of a word (TeX's {@code lefthyphenmin} and {@code righthyphenmin}). */
    private static final int AT_START = 2;

    private static final int AT_END = 3;

    /** Values between the letters of a pattern, by its letters. */
    private final Map<String, byte[]> patterns = new HashMap<>();

    private final Map<String, boolean[]> exceptions = new HashMap<>();
    private int longest;

    private Hyphenator() {}

    static Hyphenator english() {
        return English.PATTERNS;
    }

    private static final class English {
        static final Hyphenator PATTERNS = read();
    }

    /** For each letter whether the word may be divided after it. */
    boolean[] pointsIn(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean[] listed = exceptions.get(lower);
        return listed != null ? listed.clone() : byPatterns("." + lower + ".");
    }

    private boolean[] byPatterns(String dotted) {
        byte[] values = new byte[dotted.length() + 1];
        for (int from = 0; from < dotted.length(); from++) {
            for (int to = from + 1; to <= Math.min(dotted.length(), from + longest); to++) {
                byte[] pattern = patterns.get(dotted.substring(from, to));
                for (int i = 0; pattern != null && i < pattern.length; i++) {
                    values[from + i] = (byte) Math.max(values[from + i], pattern[i]);
                }
            }
        }
        boolean[] points = new boolean[dotted.length() - 2];
        for (int letters = AT_START; letters <= points.length - AT_END; letters++) {
            points[letters - 1] = values[letters + 1] % 2 == 1;
        }
        return points;
    }

    private static Hyphenator read() {
        Hyphenator hyphenator = new Hyphenator();
        InputStream resource = Objects.requireNonNull(Hyphenator.class.getResourceAsStream("hyphen.tex"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.US_ASCII))) {
            boolean ofPatterns = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("\\")) {
                    ofPatterns = line.startsWith("\\patterns");
                } else if (!line.startsWith("%") && !line.startsWith("}")) {
                    hyphenator.enter(line.strip(), ofPatterns);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hyphenator;
    }

    private void enter(String row, boolean pattern) {
        if (pattern) {
            enterPattern(row);
        } else {
            enterException(row);
        }
    }

    /** {@code .ach4}: letters, and between them digits that allow a division (odd) or forbid it (even). */
    private void enterPattern(String row) {
        StringBuilder letters = new StringBuilder();
        byte[] values = new byte[row.length() + 1];
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (Character.isDigit(c)) {
                values[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        byte[] between = Arrays.copyOf(values, letters.length() + 1);
        patterns.put(letters.toString(), between);
        longest = Math.max(longest, letters.length());
    }

    /** {@code as-so-ciate}. */
    private void enterException(String row) {
        String word = row.replace("-", "");
        boolean[] points = new boolean[word.length()];
        int letters = 0;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '-') {
                points[letters - 1] = true;
            } else {
                letters++;
            }
        }
        exceptions.put(word, points);
    }
}
