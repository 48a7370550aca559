package duikai.diff;

import java.util.ArrayList;
import java.util.List;

/** A text in the pieces a reader compares: hanzi and marks one by one, Latin words and numbers as wholes. */
final class Tokens {
    private Tokens() {}

    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isOfWord(c)) {
                word.appendCodePoint(c);
                return;
            }
            flush(word, tokens);
            tokens.add(Character.toString(c));
        });
        flush(word, tokens);
        return tokens;
    }

    private static void flush(StringBuilder word, List<String> tokens) {
        if (!word.isEmpty()) {
            tokens.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) && c < 0x2E80;
    }
}
