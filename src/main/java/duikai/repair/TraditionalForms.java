package duikai.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Hanzi that only Traditional or only Simplified Chinese has, and what the other writes for them (繁简), from
 * {@code traditional.txt}. Those both have (后, 里, 乾) are in neither list: nobody can tell them without knowing the word.
 */
public final class TraditionalForms {
    private static final TraditionalForms FORMS = read();

    private final Map<Integer, Integer> simplified = new HashMap<>();
    private final Map<Integer, Integer> traditional = new HashMap<>();

    private TraditionalForms() {}

    /** The Simplified form of a hanzi that only Traditional Chinese has. */
    public static Optional<String> simplified(int hanzi) {
        return Optional.ofNullable(FORMS.simplified.get(hanzi)).map(Character::toString);
    }

    /** A Traditional form of a hanzi that only Simplified Chinese has; there may be others (发: 發, 髮). */
    public static Optional<String> traditional(int hanzi) {
        return Optional.ofNullable(FORMS.traditional.get(hanzi)).map(Character::toString);
    }

    /** All of the first kind, for the test that holds them against their source. */
    static Map<Integer, Integer> all() {
        return Collections.unmodifiableMap(FORMS.simplified);
    }

    private static TraditionalForms read() {
        TraditionalForms forms = new TraditionalForms();
        InputStream table = Objects.requireNonNull(TraditionalForms.class.getResourceAsStream("traditional.txt"));
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            boolean onlySimplified = false;
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                if (row.startsWith("#")) {
                    onlySimplified = row.contains("only Simplified");
                } else {
                    forms.enter(row.codePoints().toArray(), onlySimplified);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    private void enter(int[] pairs, boolean onlySimplified) {
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            simplified.put(pairs[i], pairs[i + 1]);
            if (onlySimplified) {
                traditional.putIfAbsent(pairs[i + 1], pairs[i]);
            }
        }
    }
}
