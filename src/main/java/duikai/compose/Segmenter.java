package duikai.compose;

import duikai.compose.Lexicon.Emission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides a stretch of hanzi into words as jieba does: the most probable sequence of listed words, and in what remains as
 * single characters the most probable words by a hidden Markov model (which finds names nobody has listed).
 */
final class Segmenter {
    /** Transition costs between places in words, from and to in the order begin, middle, end, single (jieba's model). */
    private static final double NEVER = 1e9;

    private static final double[][] TRANSITION = {
        {NEVER, 0.9162907, 0.5108256, NEVER},
        {NEVER, 1.2603624, 0.3334486, NEVER},
        {0.5897150, NEVER, NEVER, 0.8085250},
        {0.7211966, NEVER, NEVER, 0.6658631}
    };
    private static final double[] START = {0.2626867, NEVER, NEVER, 1.4652633};
    /** Cost of a character no dictionary has. */
    private static final double UNKNOWN = 18;

    private final Lexicon lexicon;

    Segmenter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words of the text, in order and without a gap. */
    List<String> words(String text) {
        int[] next = mostProbable(text);
        List<String> words = new ArrayList<>();
        StringBuilder singles = new StringBuilder();
        for (int at = 0; at < text.length(); at = next[at]) {
            String word = text.substring(at, next[at]);
            if (word.length() == 1) {
                singles.append(word);
            } else {
                addUnlisted(singles, words);
                words.add(word);
            }
        }
        addUnlisted(singles, words);
        return words;
    }

    /** For each position where the word ends that begins there on the most probable way to the end. */
    private int[] mostProbable(String text) {
        int size = text.length();
        double[] cost = new double[size + 1];
        int[] next = new int[size];
        for (int from = size - 1; from >= 0; from--) {
            cost[from] = Double.POSITIVE_INFINITY;
            for (int to = from + 1; to <= Math.min(size, from + lexicon.longest()); to++) {
                double word = lexicon.cost(text.substring(from, to));
                if (to == from + 1) {
                    word = Math.min(word, UNKNOWN);
                }
                if (word + cost[to] < cost[from]) {
                    cost[from] = word + cost[to];
                    next[from] = to;
                }
            }
        }
        return next;
    }

    private void addUnlisted(StringBuilder singles, List<String> words) {
        String text = singles.toString();
        singles.setLength(0);
        if (text.length() < 2) {
            if (!text.isEmpty()) {
                words.add(text);
            }
            return;
        }
        int[] places = mostProbablePlaces(text);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (places[i] == Emission.END || places[i] == Emission.SINGLE) {
                words.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            words.add(text.substring(start));
        }
    }

    /** Viterbi's way through the places of the characters; the last one ends a word or is one. */
    private int[] mostProbablePlaces(String text) {
        int size = text.length();
        double[] cost = new double[Emission.COUNT];
        int[][] from = new int[size][Emission.COUNT];
        for (int place = 0; place < Emission.COUNT; place++) {
            cost[place] = START[place] + lexicon.emission(text.charAt(0), place);
        }
        for (int i = 1; i < size; i++) {
            double[] next = new double[Emission.COUNT];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            for (int place = 0; place < Emission.COUNT; place++) {
                for (int before = 0; before < Emission.COUNT; before++) {
                    double way = cost[before] + TRANSITION[before][place];
                    if (way < next[place]) {
                        next[place] = way;
                        from[i][place] = before;
                    }
                }
                next[place] += lexicon.emission(text.charAt(i), place);
            }
            cost = next;
        }
        int[] places = new int[size];
        places[size - 1] = cost[Emission.END] <= cost[Emission.SINGLE] ? Emission.END : Emission.SINGLE;
        for (int i = size - 1; i > 0; i--) {
            places[i - 1] = from[i][places[i]];
        }
        return places;
    }
}
