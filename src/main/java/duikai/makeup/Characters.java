package duikai.makeup;

import java.util.Locale;
import java.util.stream.Collectors;

/** Names characters and finds where they were written. */
final class Characters {
    private Characters() {}

    /** {@code U+0627}, and so on for each code point. */
    static String codes(String characters) {
        return characters
                .codePoints()
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
    }
}
