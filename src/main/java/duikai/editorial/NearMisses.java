package duikai.editorial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds words in a text that are one character away from words that must be right. One mistake leaves one half of a word whole,
 * so only the places of halves are looked at.
 */
final class NearMisses {
    /** Of so many characters a word is not mistaken for another. */
    private static final int LONG = 6;

    /**
     * A stretch of the text, and the word it should be.
     *
     * @param at where they differ
     */
    record Miss(int from, int to, int at, String right) {}

    private final String text;
    private final Map<Character, List<Integer>> places = new HashMap<>();
    private final List<Miss> exact = new ArrayList<>();

    NearMisses(String text, Set<String> words) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            places.computeIfAbsent(text.charAt(i), key -> new ArrayList<>()).add(i);
        }
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                exact.add(new Miss(at, at + word.length(), at, word));
            }
        }
    }

    /** The near misses of a word, but where what differs is part of another that is right. */
    List<Miss> of(String word) {
        List<Miss> misses = new ArrayList<>();
        int half = word.length() / 2;
        for (int at : starts(word.substring(0, half))) {
            behind(word, half, at, misses);
        }
        for (int at : starts(word.substring(half))) {
            before(word, half, at, misses);
        }
        misses.removeIf(miss -> exact.stream().anyMatch(right -> right.from() <= miss.at() && miss.at() < right.to()));
        return misses.stream().distinct().toList();
    }

    private List<Integer> starts(String half) {
        return places.getOrDefault(half.charAt(0), List.of()).stream()
                .filter(at -> text.startsWith(half, at))
                .toList();
    }

    /** The first half is whole; the second has one character changed, lost or added, or two exchanged. */
    private void behind(String word, int half, int start, List<Miss> misses) {
        String tail = word.substring(half);
        int from = start + half;
        for (int i = 0; i < tail.length(); i++) {
            if (differsAt(tail, i, from) && isMistake(word, half + i, text.charAt(from + i))) {
                misses.add(new Miss(start, from + tail.length(), from + i, word));
            }
            boolean last = i == tail.length() - 1;
            if (word.length() >= LONG && !last && matches(tail.substring(0, i) + tail.substring(i + 1), from)) {
                misses.add(new Miss(start, from + tail.length() - 1, from + i, word));
            }
            if (word.length() >= LONG && hasExtraAt(tail, i, from)) {
                misses.add(new Miss(start, from + tail.length() + 1, from + i, word));
            }
            if (!last && isExchangedAt(tail, i, from)) {
                misses.add(new Miss(start, from + tail.length(), from + i, word));
            }
        }
    }

    /** The second half is whole. */
    private void before(String word, int half, int middle, List<Miss> misses) {
        String head = word.substring(0, half);
        int end = middle + word.length() - half;
        for (int i = 0; i < head.length(); i++) {
            int from = middle - half;
            if (from >= 0 && differsAt(head, i, from) && isMistake(word, i, text.charAt(from + i))) {
                misses.add(new Miss(from, end, from + i, word));
            }
            if (from >= 0 && i + 1 < head.length() && isExchangedAt(head, i, from)) {
                misses.add(new Miss(from, end, from + i, word));
            }
            if (word.length() >= LONG
                    && i > 0
                    && from + 1 >= 0
                    && matches(head.substring(0, i) + head.substring(i + 1), from + 1)) {
                misses.add(new Miss(from + 1, end, from + 1 + i, word));
            }
            if (word.length() >= LONG && i > 0 && from >= 1 && hasExtraAt(head, i, from - 1)) {
                misses.add(new Miss(from - 1, end, from - 1 + i, word));
            }
        }
    }

    private boolean matches(String part, int from) {
        return text.startsWith(part, from);
    }

    private boolean differsAt(String part, int i, int from) {
        return from + part.length() <= text.length()
                && text.charAt(from + i) != part.charAt(i)
                && text.startsWith(part.substring(0, i), from)
                && text.startsWith(part.substring(i + 1), from + i + 1);
    }

    /** One character more before the {@code i}th. */
    private boolean hasExtraAt(String part, int i, int from) {
        return from + part.length() + 1 <= text.length()
                && Character.isIdeographic(text.charAt(from + i))
                && text.charAt(from + i) != part.charAt(i)
                && text.startsWith(part.substring(0, i), from)
                && text.startsWith(part.substring(i), from + i + 1);
    }

    private boolean isExchangedAt(String part, int i, int from) {
        return from + part.length() <= text.length()
                && part.charAt(i) != part.charAt(i + 1)
                && text.charAt(from + i) == part.charAt(i + 1)
                && text.charAt(from + i + 1) == part.charAt(i)
                && text.startsWith(part.substring(0, i), from)
                && text.startsWith(part.substring(i + 2), from + i + 2);
    }

    /**
     * Whether another character there is a slip: inside a long word any hanzi is, in a short one and at the ends only what is taken
     * for the right one.
     */
    private static boolean isMistake(String word, int at, char other) {
        boolean inside = at > 0 && at < word.length() - 1;
        boolean hanzi = Character.isIdeographic(other);
        return (hanzi && inside && word.length() >= LONG) || (hanzi && Lookalikes.isAlike(word.charAt(at), other));
    }
}
