package duikai.compose;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Compiles jieba's dictionary (MIT and Apache-2.0) to the binary that {@link Lexicon} loads in milliseconds. Runs in the
 * build, not in the program.
 */
final class LexiconCompiler {
    private static final String TAGS_OF_POSITION = "BMES";

    private LexiconCompiler() {}

    /**
     * Writes the compiled lexicon unless it is there.
     *
     * @param arguments the folder of compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0], "duikai", "compose", Lexicon.RESOURCE);
        if (isCurrent(target)) {
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            out.writeInt(Lexicon.FORMAT);
            writeWords(out, readWords());
            writeEmissions(out, readEmissions());
        }
    }

    private static boolean isCurrent(Path target) throws IOException {
        if (!Files.exists(target)) {
            return false;
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(target))) {
            return in.available() >= Integer.BYTES && in.readInt() == Lexicon.FORMAT;
        }
    }

    private record Entry(long frequency, WordKind kind) {}

    private static Map<Long, Entry> readWords() throws IOException {
        Map<Long, Entry> words = new TreeMap<>();
        try (BufferedReader rows = open("/dict.txt")) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                String[] columns = row.split(" ", -1);
                String word = columns[0];
                if (word.length() <= Lexicon.LONGEST && word.chars().allMatch(LexiconCompiler::isHan)) {
                    String tag = columns.length > 2 ? columns[2] : "";
                    words.put(Lexicon.key(word), new Entry(Long.parseLong(columns[1]), WordKind.ofTag(tag)));
                }
            }
        }
        return words;
    }

    private static boolean isHan(int character) {
        return ClassTable.of(character) == CharacterClass.HAN;
    }

    private static void writeWords(DataOutputStream out, Map<Long, Entry> words) throws IOException {
        double total = words.values().stream().mapToLong(Entry::frequency).sum();
        out.writeInt(words.size());
        for (long key : words.keySet()) {
            out.writeLong(key);
        }
        for (Entry entry : words.values()) {
            double cost = Math.log(total / Math.max(1, entry.frequency));
            out.writeByte((int) Math.min(Byte.MAX_VALUE, Math.round(cost * Lexicon.COST_STEPS)));
        }
        for (Entry entry : words.values()) {
            out.writeByte(entry.kind.code());
        }
    }

    /** Per character the cost of beginning, being inside, ending a word and being one, in 1/1000 nat. */
    private static Map<Character, short[]> readEmissions() throws IOException {
        Map<Character, short[]> emissions = new TreeMap<>();
        int position = -1;
        try (BufferedReader rows = open("/prob_emit.txt")) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                String[] columns = row.split("\t", -1);
                if (columns.length == 1) {
                    position = TAGS_OF_POSITION.indexOf(columns[0].strip());
                } else {
                    emissions.computeIfAbsent(columns[0].charAt(0), c -> unseen())[position] =
                            (short) Math.min(Lexicon.UNSEEN, Math.round(-1000 * Double.parseDouble(columns[1])));
                }
            }
        }
        return emissions;
    }

    private static short[] unseen() {
        return new short[] {Lexicon.UNSEEN, Lexicon.UNSEEN, Lexicon.UNSEEN, Lexicon.UNSEEN};
    }

    private static void writeEmissions(DataOutputStream out, Map<Character, short[]> emissions) throws IOException {
        out.writeInt(emissions.size());
        for (Map.Entry<Character, short[]> entry : emissions.entrySet()) {
            out.writeChar(entry.getKey());
            for (short cost : entry.getValue()) {
                out.writeShort(cost);
            }
        }
    }

    private static BufferedReader open(String resource) {
        InputStream in = Objects.requireNonNull(LexiconCompiler.class.getResourceAsStream(resource), resource);
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
