package duikai.compose;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Chinese words with how usual they are, compiled from jieba's dictionary, and the chances of each character's place in
 * words nobody has listed. A lexicon may know further words, such as the names in an issue.
 */
public final class Lexicon {
    static final String RESOURCE = "lexicon.bin";
    /** Changes whenever the compiled form does. */
    static final int FORMAT = 0x4C455831;
    /** Longest listed word, in UTF-16 units: what fits in a long. */
    static final int LONGEST = 4;
    /** Steps of a word's cost per nat. */
    static final double COST_STEPS = 6;

    static final short UNSEEN = Short.MAX_VALUE;
    /** A word somebody added wins over any way of cutting it. */
    private static final double ADDED_COST = 1;

    private final Words words;
    private final Map<String, WordKind> added;
    private final int longest;

    private Lexicon(Words words, Map<String, WordKind> added) {
        this.words = words;
        this.added = added;
        longest = added.keySet().stream().mapToInt(String::length).reduce(LONGEST, Math::max);
    }

    /** The compiled dictionary; loaded once, on first use. */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    private static final class Standard {
        static final Lexicon LEXICON = new Lexicon(load(), Map.of());
    }

    /** The most probable words of a stretch of hanzi, in order and without a gap. */
    public List<String> words(String hanzi) {
        return new Segmenter(this).words(hanzi);
    }

    /** This lexicon and those names, which are never divided. */
    public Lexicon with(Collection<String> names) {
        Map<String, WordKind> all = new TreeMap<>(added);
        names.stream().filter(name -> name.length() > 1).forEach(name -> all.put(name, WordKind.PERSON));
        return new Lexicon(words, all);
    }

    /** Sorted keys of the words and what belongs to each. */
    private static final class Words {
        private final long[] keys;
        private final byte[] costs;
        private final byte[] kinds;
        private final char[] characters;
        private final short[] emissions;

        Words(long[] keys, byte[] costs, byte[] kinds, char[] characters, short[] emissions) {
            this.keys = keys;
            this.costs = costs;
            this.kinds = kinds;
            this.characters = characters;
            this.emissions = emissions;
        }
    }

    private static Words load() {
        InputStream resource = Objects.requireNonNull(
                Lexicon.class.getResourceAsStream(RESOURCE), "lexicon.bin is made by the build: mvn process-classes");
        try (DataInputStream in = new DataInputStream(resource)) {
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            if (bytes.getInt() != FORMAT) {
                throw new IllegalStateException("lexicon.bin is of another format; build again");
            }
            long[] keys = new long[bytes.getInt()];
            bytes.asLongBuffer().get(keys);
            bytes.position(bytes.position() + keys.length * Long.BYTES);
            byte[] costs = new byte[keys.length];
            byte[] kinds = new byte[keys.length];
            bytes.get(costs).get(kinds);
            char[] characters = new char[bytes.getInt()];
            short[] emissions = new short[characters.length * Emission.COUNT];
            for (int i = 0; i < characters.length; i++) {
                characters[i] = bytes.getChar();
                for (int place = 0; place < Emission.COUNT; place++) {
                    emissions[i * Emission.COUNT + place] = bytes.getShort();
                }
            }
            return new Words(keys, costs, kinds, characters, emissions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Places of a character in a word. */
    static final class Emission {
        static final int COUNT = 4;
        static final int BEGIN = 0;
        static final int MIDDLE = 1;
        static final int END = 2;
        static final int SINGLE = 3;

        private Emission() {}
    }

    /** Up to four characters packed so that signed order is the order of the text. */
    static long key(String word) {
        long key = 0;
        for (int i = 0; i < LONGEST; i++) {
            key = key << Character.SIZE | (i < word.length() ? word.charAt(i) : 0);
        }
        return key ^ Long.MIN_VALUE;
    }

    /** Length of the longest word, in UTF-16 units. */
    int longest() {
        return longest;
    }

    boolean contains(String word) {
        return added.containsKey(word) || indexOf(word) >= 0;
    }

    /** Negative logarithm of the word's chance, in nats; infinite for a word that is not listed. */
    double cost(String word) {
        if (added.containsKey(word)) {
            return ADDED_COST;
        }
        int index = indexOf(word);
        return index >= 0 ? words.costs[index] / COST_STEPS : Double.POSITIVE_INFINITY;
    }

    WordKind kind(String word) {
        WordKind own = added.get(word);
        if (own != null) {
            return own;
        }
        int index = indexOf(word);
        return index >= 0 ? WordKind.ofCode(words.kinds[index]) : WordKind.OTHER;
    }

    /** Cost of a character at that place of a word, in nats. */
    double emission(char character, int place) {
        int index = Arrays.binarySearch(words.characters, character);
        return (index >= 0 ? words.emissions[index * Emission.COUNT + place] : UNSEEN) / 1000.0;
    }

    private int indexOf(String word) {
        return word.length() > LONGEST ? -1 : Arrays.binarySearch(words.keys, key(word));
    }
}
